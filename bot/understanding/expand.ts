// Expand: makes example sentences from phrase lines such as `what is my [current|] balance in {account}`.
import type { Random } from './random.ts';

export type Lists = Readonly<Record<string, readonly string[]>>;

/** Tries per wanted sentence before a line is taken to have no more of them. */
const TRIES = 4;

/**
 * Up to `count` different sentences of a line. `[a|b|]` picks one of its parts (they may hold further brackets), `{name}` one of the named list.
 * The same seed gives the same sentences.
 */
export function expand(line: string, lists: Lists, count: number, random: Random): readonly string[] {
  const sentences = new Set<string>();
  for (let tries = 0; tries < count * TRIES && sentences.size < count; tries += 1) {
    sentences.add(pickOne(line, lists, random));
  }
  return [...sentences];
}

function pickOne(line: string, lists: Lists, random: Random): string {
  let text = line;
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/\[([^[\]]*)\]/g, (_, parts: string) => random.pick(parts.split('|')))
      .replace(/\{(\w+)\}/g, (_, name: string) => random.pick(lists[name] ?? []));
  }
  return text.replace(/\s+/g, ' ').trim();
}
