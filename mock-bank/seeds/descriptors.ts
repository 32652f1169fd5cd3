// Raw statement lines in the formats that card schemes and banks use (ISO 8583 field 43 and its relatives).
import type { Merchant } from './merchants.ts';

/** Mastercard authorisation: name 22, space, city 13, space, alpha-3; 40 characters. */
export function mastercardLine({ name, city, alpha3 }: Merchant): string {
  return `${cut(name, 22)} ${cut(city, 13)} ${alpha3}`.toUpperCase();
}

/** Visa: name 25, city 13, alpha-2; banks put their channel in front. */
export function visaLine({ name, city, country }: Merchant, storeNumber: string): string {
  return `POS DEBIT ${storeNumber} ${cut(name, 25)}${cut(city, 13)}${country}`.toUpperCase();
}

/** A payment facilitator's prefix, then the shop. */
export function facilitatorLine({ alias, city, country }: Merchant, storeNumber: string): string {
  return `SQ *${alias}*#${storeNumber} ${cut(city, 13)}${country}`.toUpperCase();
}

/** Online: the "city" is an address of the web, or an order number. */
export function onlineLine({ alias, country }: Merchant, order: string): string {
  return `${alias}*${order} ${alias.toLowerCase()}.example ${country}`;
}

export function qrLine({ name }: Merchant, storeNumber: string): string {
  return `NETS QR ${storeNumber} ${name}`.toUpperCase().slice(0, 40);
}

/** With the foreign amount at the end, as issuers write it. */
export function foreignLine(merchant: Merchant, originalAmount: string): string {
  return `${mastercardLine(merchant)} ${originalAmount}`;
}

/** Padded and cut to a field's width, with accents off and other scripts left out: the scheme's character set is Latin. */
function cut(text: string, width: number): string {
  const latin = text.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
  return latin.slice(0, width).padEnd(width);
}
