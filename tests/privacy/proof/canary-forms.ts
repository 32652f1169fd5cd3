// Canary forms: every shape in which a leaked word could hide, and the sweep that looks for all of them.
import { createHash } from 'node:crypto';

/** A form of a word; base64 has three, as the word may begin at any byte of the three that four letters stand for. */
const FORMS: Readonly<Record<string, (word: string) => string>> = {
  raw: (word) => word,
  url: (word) => encodeURIComponent(word),
  form: (word) => new URLSearchParams({ '': word }).toString().slice(1),
  'all percent': (word) => Buffer.from(word).toString('hex').replace(/../g, '%$&'),
  html: (word) => word.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`),
  'html, every letter': (word) => word.replace(/[^]/gu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
  json: (word) => JSON.stringify(word).slice(1, -1),
  'json, every letter': (word) =>
    word.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  hex: (word) => Buffer.from(word).toString('hex'),
  base64: (word) => inBase64(word, 0),
  'base64, second byte': (word) => inBase64(word, 1),
  'base64, third byte': (word) => inBase64(word, 2),
  reversed: (word) => Array.from(word).reverse().join(''),
  // Cut by a limit on length, or split between two fields.
  'first half': (word) => word.slice(0, Math.ceil(word.length / 2)),
  'second half': (word) => word.slice(Math.floor(word.length / 2)),
};

const HASHES = ['sha256', 'sha1', 'md5'] as const;
for (const hash of HASHES) {
  for (const encoding of ['hex', 'base64url'] as const) {
    Object.assign(FORMS, { [`${hash} ${encoding}`]: (word: string) => hashed(word, hash, encoding) });
  }
}

export const FORM_NAMES: readonly string[] = Object.keys(FORMS);

/** @throws TypeError when there is no such form */
export function formOf(word: string, name: string): string {
  const form = FORMS[name];
  if (!form) throw new TypeError(`There is no form ${name}`);
  return form(word);
}

function hashed(word: string, hash: (typeof HASHES)[number], encoding: 'hex' | 'base64url'): string {
  return createHash(hash).update(word).digest(encoding);
}

/** The letters that depend on the word alone when `before` bytes of something else stand before it. */
function inBase64(word: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64url');
  return before === 0 ? whole : whole.slice(4);
}

/** Letters without case, accents, width and marks: 'Café_7' as 'cafe7'. Base64url and base64 become the same. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{S}\p{Z}\p{C}]/gu, '')
    .toLowerCase();
}

export interface Find {
  readonly canary: string;
  readonly form: string;
}

export interface Sweep {
  /** Which canaries a text holds, and in which form. */
  find(text: string): readonly Find[];
}

/** Needles begin with so many letters: each is looked up where its first letters are. Shorter ones would be found by chance. */
const HEAD = 10;

/** Each text is searched as it is and folded, so a form is found in any case. */
export function createSweep(canaries: readonly string[]): Sweep {
  const byHead = new Map<string, { readonly needle: string; readonly find: Find }[]>();
  const add = (needle: string, find: Find) => {
    if (needle.length < HEAD) return;
    const head = needle.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), { needle, find }]);
  };
  for (const canary of canaries) {
    for (const form of FORM_NAMES) {
      add(formOf(canary, form), { canary, form });
      add(folded(formOf(canary, form)), { canary, form: `${form}, folded` });
    }
  }
  const findIn = (hay: string) => {
    const found: Find[] = [];
    for (let at = 0; at + HEAD <= hay.length; at += 1) {
      for (const { needle, find } of byHead.get(hay.slice(at, at + HEAD)) ?? []) {
        if (hay.startsWith(needle, at)) found.push(find);
      }
    }
    return found;
  };
  return { find: (text) => [...findIn(text), ...findIn(folded(text))] };
}
