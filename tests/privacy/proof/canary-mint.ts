// Canaries: words that occur nowhere else, each given to one place of what a bank says.
import { createHash } from 'node:crypto';

export interface Mint {
  /** With marks, quotes, an accent and letters of another script: whoever encodes it changes it. */
  text(place: string): string;
  /** Small letters and digits only, for user names, headers, ids and reason phrases. */
  plain(place: string): string;
  /** So many digits, the first of them no zero. */
  digits(place: string, count: number): string;
  /** Every canary so far, by its place. */
  readonly minted: ReadonlyMap<string, string>;
}

/** The same place always gets the same canary. */
export function createMint(): Mint {
  const minted = new Map<string, string>();
  const once = (place: string, make: (hash: Buffer) => string) => {
    const known = minted.get(place) ?? make(createHash('sha512').update(`canary ${place}`).digest());
    minted.set(place, known);
    return known;
  };
  return {
    text: (place) => once(place, (hash) => `Zé${letters(hash)}&"<\\夢 ${letters(hash.subarray(20))}`),
    plain: (place) => once(place, (hash) => `zq${letters(hash).toLowerCase()}`),
    digits: (place, count) =>
      once(place, (hash) =>
        BigInt(`0x${hash.toString('hex')}`)
          .toString()
          .slice(0, count),
      ),
    minted,
  };
}

const LENGTH = 20;

function letters(hash: Buffer): string {
  return hash
    .toString('base64')
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, LENGTH);
}
