// Trouble: words that mean money may be at risk. Whoever says them gets the bank's contact at once, however the rest is put.

const SAYINGS: readonly (readonly string[])[] =
  `fraud, fraudulent, fraudster, scam, scammed, scammer, stolen, stole, hacked, hacker, unauthorised,
  unauthorized, phishing, skimmed, cloned, dispute, chargeback, not recognise, not recognize, never made, not make this, not make that,
  not authorise, not authorize, not mine, not me, charged twice, twice charged, double charged, charged double, charged me twice, debited twice,
  someone used, somebody used, someone is using, somebody is using, someone else used, someone has my card, someone took, lost my card,
  lost my wallet, my card is lost, card was taken, money is missing, money missing, missing money, money disappeared`
    .split(',')
    .map((saying) => saying.trim().split(' '));

export function speaksOfTrouble(words: readonly string[]): boolean {
  return words.some((_, at) => SAYINGS.some((saying) => saying.every((word, step) => words[at + step] === word)));
}
