// Reads a whole message: one question, or two or three that stand on their own.
import { isDeepStrictEqual } from 'node:util';
import { readSentence, type Reading, type ReadingDeps } from './read-sentence.ts';
import { splitQuestions, type Piece } from './split-questions.ts';
import { ASKED, MOST_QUESTIONS, type Intent } from './understood.ts';
import { isWord, lastSentence, wordsOf } from './words.ts';

type Readings = readonly [Reading, ...Reading[]];

/** In the order in which they are asked; one that is not understood when nothing is. */
export function readMessage(text: string, deps: ReadingDeps): Readings {
  const words = wordsOf(text);
  const pieces = splitQuestions(words);
  return (pieces.length > 1 ? readPieces(words, pieces, deps) : undefined) ?? [readWhole(words, deps)];
}

/** People chat first and ask last, and wrap it in courtesy: what is left without is listened to by itself as well. */
function readWhole(words: readonly string[], deps: ReadingDeps): Reading {
  const spoken = words.filter(isWord).length;
  const shorter = [lastSentence(words), withoutCourtesy(words)].filter(({ length }) => length > 0 && length < spoken);
  const parts = shorter.filter((part, at) => at === 0 || part.length !== shorter[0]?.length);
  return readSentence(words, deps, [words, ...parts]);
}

function withoutCourtesy(words: readonly string[]): readonly string[] {
  const spoken = words.filter(isWord);
  const start = spoken.findIndex((word) => !OPENINGS.has(word));
  const end = spoken.findLastIndex((word) => !CLOSINGS.has(word));
  return start < 0 ? [] : spoken.slice(start, end + 1);
}

const OPENINGS = set(
  'hi hello hey hiya yo good morning afternoon evening day sotto there dear please pls so ok okay well',
);
const CLOSINGS = set('please pls thanks thank you ta cheers mate now sotto then lah');

interface Asking extends Piece {
  readonly reading: Reading;
}

/** Undefined when the pieces aren't questions that each stand alone: then only the whole makes sense. */
function readPieces(words: readonly string[], pieces: readonly Piece[], deps: ReadingDeps): Readings | undefined {
  const read = ({ start, end }: Piece) => readSentence(words.slice(start, end), deps);
  const askings: Asking[] = [];
  let chatter = false;
  for (const piece of pieces) {
    const reading = read(piece);
    const before = askings.at(-1);
    if (before && completes(before.reading, reading)) {
      // 'between 3 and 10 march' was no break.
      const whole = { start: before.start, end: piece.end };
      askings.splice(-1, 1, { ...whole, reading: read(whole) });
    } else if (standsAlone(words.slice(piece.start, piece.end), reading)) askings.push({ ...piece, reading });
    else if (isCourtesy(reading)) continue;
    else if (before) return undefined;
    else chatter = true;
  }
  const [first, ...others] = withoutRepeats(sharingAccount(words, askings)).slice(0, MOST_QUESTIONS);
  const isEnough = others.length > 0 || (!chatter && first?.topic === undefined);
  return first && isEnough ? [first, ...others] : undefined;
}

/** Slots alone complete the question before them: 'transactions last month, over 50'. */
function completes({ understood: before }: Reading, { understood: { intent, slots, slotsOnly } }: Reading): boolean {
  if (!slotsOnly || (intent !== 'none' && intent !== before.intent)) return false;
  return Object.keys(slots).every((name) => !(name in before.slots));
}

/** Worth an answer of its own beside another question. 'More' and 'next' are said between two things as well. */
const WORTHY: ReadonlySet<string> = new Set([
  ...ASKED,
  ...(['transfer', 'pay', 'redeem', 'dispute', 'card-problem', 'merchant'] satisfies Intent[]),
]);

/** How a question begins, after courtesies; and how a wish goes on after 'I'. */
const BEGINNINGS = set(
  `what how where which who when why do does did is are was were has any show list tell give get find see view check display let`,
);
const WISHES = set('need want would love like');
const COURTESIES = set('hi hello hey please can could may shall will you so ok okay just now to me us');
/** 'Can I see' asks; 'I see' doesn't. */
const MAY = set('can could may shall');
/** 'In my statement …' is about where something was read. */
const LEANING = set('in on at from for of by to with during');
/** People in trouble tell what happened. */
const TROUBLE: ReadonlySet<string> = new Set(['dispute', 'card-problem'] satisfies Intent[]);

/** 'I have just read my statement' tells something and asks nothing. */
function standsAlone(words: readonly string[], { understood: { intent, slots }, topic }: Reading): boolean {
  if (!WORTHY.has(intent) || slots.more) return false;
  const [first = '', second = '', third] = words.filter(
    (word, at) => isWord(word) && !COURTESIES.has(word) && !(word === 'i' && MAY.has(words[at - 1] ?? '')),
  );
  if (topic === undefined) return !LEANING.has(first);
  if (TROUBLE.has(intent)) return third !== undefined;
  return first === 'i' ? WISHES.has(second) : BEGINNINGS.has(first);
}

function isCourtesy({ understood: { intent, slots } }: Reading): boolean {
  return slots.more === true || slots.answer !== undefined || (intent !== 'none' && !WORTHY.has(intent));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** 'balance and transactions on my savings': the first is of that account too. */
function sharingAccount(words: readonly string[], askings: readonly Asking[]): readonly Reading[] {
  return askings.map(({ reading, end }, at) => {
    const { understood, topic } = reading;
    const account = askings[at + 1]?.reading.understood.slots.account;
    const isBare = topic === undefined && Object.keys(understood.slots).length === 0;
    const isJoined = words[end] === 'and' || words[end] === '&';
    return account && isBare && isJoined ? { understood: { ...understood, slots: { account } } } : reading;
  });
}

/** Of two like 'my balance … the balance of my savings' the one that says more is meant. */
function withoutRepeats(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    ({ understood: { intent, slots } }, at) =>
      !readings.some(
        ({ understood: other }, place) =>
          place !== at &&
          other.intent === intent &&
          (isDeepStrictEqual(other.slots, slots) ? place < at : Object.keys(slots).length === 0),
      ),
  );
}
