// Surfaces: everything that one run let out, as it left, and how two runs are compared.

/** Who could have read it. */
export const SURFACES = ['platform', 'answers', 'logs', 'store', 'calls', 'model'] as const;

/**
 * `platform`: what a Bot Connector received, or the frames of web chat's stream. `answers`: every HTTP answer of the bot, link pages,
 * Direct Line and metrics among them. `logs`: log lines. `store`: operations on the store. `calls`: requests that the bank's API received.
 * `model`: requests that the model's server received, headers and all.
 */
export type SurfaceName = (typeof SURFACES)[number];

interface Item {
  readonly surface: SurfaceName;
  /** During which step of the conversation, from 0. */
  readonly step: number;
  /** To the byte, nothing taken out. */
  readonly text: string;
}

export interface Surfaces {
  readonly items: readonly Item[];
  /** What was done in each step, for the reader of a failure. */
  readonly steps: readonly string[];
  /** The bank's page size is not the same in both worlds, so how often it must be asked for a list isn't either. */
  readonly pagesVary: boolean;
}

export interface Difference {
  readonly surface: SurfaceName;
  readonly step: string;
  readonly one: string;
  readonly other: string;
}

/** The first thing that only one of two runs let out, made short enough to read; undefined when both let out the same. */
export function firstDifference(one: Surfaces, other: Surfaces): Difference | undefined {
  for (const [step, said] of one.steps.entries()) {
    for (const surface of SURFACES) {
      const [ours, theirs] = [leftIn(one, step, surface), leftIn(other, step, surface)];
      const at = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => index).find(
        (index) => ours[index] !== theirs[index],
      );
      if (at !== undefined) return { surface, step: said, ...excerpts(ours[at], theirs[at]) };
    }
  }
  return undefined;
}

export function bytesIn({ items }: Surfaces): number {
  return items.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

const ORDERED: readonly SurfaceName[] = ['platform', 'answers', 'model'];

/**
 * What left during one step. Platform, answers and model keep their order, since whoever reads them sees it. Accounts are asked side by side,
 * and which answer of the bank arrives first is chance: so for the rest only what and how often counts.
 */
function leftIn({ items, pagesVary }: Surfaces, step: number, surface: SurfaceName): string[] {
  const left = items
    .filter((item) => item.step === step && item.surface === surface)
    .map(({ text }) => canonical(text.includes('\n# TYPE sotto_') ? countsIn(text, pagesVary) : text));
  if (ORDERED.includes(surface)) return left;
  return pagesVary ? [...new Set(left)].filter((text) => !text.includes('cursor=')).sort() : left.sort();
}

// What is random by design, and so differs between two runs of one world too. The length of what is sealed stays.
const RANDOM: readonly (readonly [RegExp, string | ((...match: string[]) => string)])[] = [
  // Both worlds run at once, each on free ports of this machine.
  [/\b(localhost|127\.0\.0\.1):\d+/g, '$1:PORT'],
  [/(localhost|127\.0\.0\.1)%3A\d+/g, '$1%3APORT'],
  // The bank's port is in the issuer, and the issuer is in the HMAC of a subject.
  [/\bsubject:\{[\w-]{43}\}/g, 'subject:HMAC'],
  // Keys made of a ticket, a cookie or a code. What is made of a chat is compared to the byte.
  [/\b(ticket|authorization|browser|link-form|link-code):\{[\w-]{43}\}/g, '$1:RANDOM'],
  [/(\/link\/|action=")[\w-]{43}(?=["/\\ ]|$)/gm, '$1TICKET'],
  [/\b(sotto-link)=[\w-]{43}/g, '$1=RANDOM'],
  [/\bExpires=[^;"\\]+/g, 'Expires=TIME'],
  [/request_uri=[^&\s"]+/g, 'request_uri=RANDOM'],
  // The customer's own message that carries the code, on its way back to the customer's web chat.
  [/"text":"[0-9A-Z]{4}-[0-9A-Z]{4}"/g, '"text":"CODE"'],
  [/(id="link-code"[^>]*>)[0-9A-Z]{4}-[0-9A-Z]{4}/g, '$1CODE'],
  // A sealed value: a JWE of four parts (RFC 7516).
  [
    /eyJ[\w-]+\.[\w-]{16}\.[\w-]*\.[\w-]{22}(?![\w.-])/g,
    (jwe) =>
      `SEALED ${jwe
        .split('.')
        .map((part) => part.length)
        .join('+')}`,
  ],
  // Ids of turns, requests and of the bot's own activities in web chat.
  [/\b[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\b/g, 'UUID'],
  // How long something took, and when a line was logged, is the machine's doing: the turn's clock is fixed.
  [/"durationMs":[\d.]+/g, '"durationMs":0'],
  [/"time":"[^"]*"/g, '"time":"TIME"'],
];

// How long things took, and how the process is, is the machine's doing.
const MEASURED = /^(?:process_|nodejs_)|_(?:sum|bucket)(?:\{|$)/;
const PAGED = /operation="transactions"|event="bank-call"/;

/** Of an answer of /metrics: what was counted, how often. */
function countsIn(answer: string, pagesVary: boolean): string {
  return answer
    .replace(/"content-length":"\d+"/, '')
    .split('\n')
    .filter((line) => !MEASURED.test(line.replace(/ [^ ]*$/, '')))
    .map((line) => (pagesVary && PAGED.test(line) ? line.replace(/ \d+$/, '') : line))
    .join('\n');
}

function canonical(text: string): string {
  return RANDOM.reduce((left, [pattern, by]) => left.replace(pattern, by as string), text);
}

const BEFORE = 60;
const EXCERPT = 240;

function excerpts(one = '(nothing)', other = '(nothing)'): { one: string; other: string } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const cut = (text: string) => text.slice(Math.max(0, at - BEFORE), at + EXCERPT);
  return { one: cut(one), other: cut(other) };
}
