// Strict JSON: reads a body that every reader would understand alike, or refuses it.
import { RefusedRequest } from './refused-request.ts';

/** Whoever walks a value that is nested deeper may run out of stack. */
const DEEPEST = 32;
/** Harmless as parsed; not so once somebody copies or merges what was parsed. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** What matters in JSON that is known to be valid: strings (names, when a colon follows) and brackets. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{}]/g;
const LONE_SURROGATE = /\p{Surrogate}/u;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Refuses besides what is no JSON: invalid UTF-8, a byte order mark, more than 32 levels, a name twice in one object,
 * names that reach an object's prototype, and half a surrogate pair.
 * @throws RefusedRequest 400
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const { text, value } = parse(bytes);
  if (!isPlain(text)) throw new RefusedRequest(400);
  return value;
}

function parse(bytes: Uint8Array): { readonly text: string; readonly value: unknown } {
  try {
    const text = utf8.decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    // The parser's message quotes the body.
    throw new RefusedRequest(400);
  }
}

/** `text` is valid JSON. Takes time linear in its length. */
function isPlain(text: string): boolean {
  /** The names so far of each object that is open; arrays have none. */
  const open: (Set<string> | undefined)[] = [];
  for (const [token, quoted, colon] of text.matchAll(TOKEN)) {
    if (quoted !== undefined) {
      const string = JSON.parse(quoted) as string;
      if (LONE_SURROGATE.test(string)) return false;
      const names = colon === undefined ? undefined : open.at(-1);
      if (names && (RESERVED.has(string) || names.has(string))) return false;
      names?.add(string);
    } else if (token === ']' || token === '}') open.pop();
    else if (open.push(token === '{' ? new Set() : undefined) > DEEPEST) return false;
  }
  return true;
}
