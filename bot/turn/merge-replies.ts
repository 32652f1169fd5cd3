// Merges the replies to several questions of one message into one: all lines in order, each button once.
import type { PhraseId } from '../kernel/phrase.ts';
import type { Choice, Reply } from '../kernel/reply.ts';
import type { Intent } from '../understanding/index.ts';

/** A button that asks what has just been answered is left out. */
const ASKS: Readonly<Partial<Record<Intent | 'none', PhraseId>>> = {
  balance: 'button.balances',
  transactions: 'button.transactions',
  rewards: 'button.points',
  bill: 'button.bill',
  spending: 'button.spending',
};

/** `intents`: what each reply answers. */
export function mergeReplies(replies: readonly Reply[], intents: readonly (Intent | 'none')[]): Reply {
  const [only, ...others] = replies;
  if (only && others.length === 0) return only;
  const answered = new Set(intents.map((intent) => ASKS[intent]));
  // The last reply is read last: its buttons come first.
  const choices = [...replies]
    .reverse()
    .flatMap((reply) => reply.choices ?? [])
    .filter((choice) => !answered.has(choice.label.id))
    // Links last, as in every reply.
    .sort((a, b) => Number(a.kind === 'open') - Number(b.kind === 'open'));
  return {
    lines: unique(
      replies.flatMap(({ lines }) => lines),
      (line) => (Object.keys(line.slots).length === 0 ? line.id : line),
    ),
    choices: unique(choices, keyOf),
  };
}

/** Two links to one place are one. */
function keyOf(choice: Choice): unknown {
  if (choice.kind === 'open') return JSON.stringify(choice.link);
  return Object.keys(choice.label.slots).length === 0 ? choice.label.id : choice;
}

/** The first of those with the same key. */
function unique<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  const keys = items.map(key);
  return items.filter((_, at) => keys.indexOf(keys[at]) === at);
}
