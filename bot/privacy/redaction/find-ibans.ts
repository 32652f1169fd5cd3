// Finds IBANs (ISO 13616): a country, two check digits, and the country's own number of characters with a right remainder.
import type { Span } from './span.ts';

// Length by country, from the SWIFT IBAN registry. A fixed length keeps ordinary words from passing the check by luck.
const REGISTRY =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 ' +
  'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 ' +
  'LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 ' +
  'SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';
const LENGTHS: ReadonlyMap<string, number> = new Map(
  REGISTRY.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
// However it is grouped, the country and the check digits stand together.
const START = /(?<![A-Za-z0-9])([A-Za-z]{2})\d\d/g;

export function findIbans(text: string): Span[] {
  return [...text.matchAll(START)].flatMap((match) => {
    const length = LENGTHS.get((match[1] ?? '').toUpperCase());
    return length === undefined ? [] : (ibanAt(text, match.index, length) ?? []);
  });
}

/** Reads `length` characters from here, passing over single spaces and dashes. */
function ibanAt(text: string, start: number, length: number): Span | undefined {
  let characters = '';
  let at = start;
  for (; at < text.length && characters.length < length; at += 1) {
    const character = text[at] ?? '';
    if (/[A-Za-z0-9]/.test(character)) characters += character;
    else if (!/[ -]/.test(character)) return undefined;
  }
  const isWhole = characters.length === length && !/[A-Za-z0-9]/.test(text[at] ?? '');
  return isWhole && hasIbanCheck(characters) ? { start, end: at } : undefined;
}

/** ISO 7064 mod 97-10, over the number that letters spell as 10 to 35. */
function hasIbanCheck(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of moved.toUpperCase()) {
    for (const digit of String(parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}
