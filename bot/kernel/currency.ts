// ISO 4217: which currencies exist and how many decimals each has.

// ISO 4217 list one, minor unit column: every currency whose exponent is not 2. The runtime's own figure
// (Intl) follows CLDR, which drops the decimals of currencies such as IQD or UGX, so it can't be used for money.
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF'].map((code) => [code, 0] as const),
  ...['UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

// Every currency whose ISO 4217 name is a dollar: what a customer may write as '$'.
const DOLLARS: ReadonlySet<string> = new Set(
  'AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD'.split(' '),
);

const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether `code` is a currency this runtime knows. `Intl.NumberFormat` accepts any three letters, so ask first. */
export function isCurrency(code: string): boolean {
  return KNOWN.has(code);
}

/** Decimals of a currency by ISO 4217: 2 for SGD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return EXPONENTS.get(currency) ?? 2;
}

export function isDollar(currency: string): boolean {
  return DOLLARS.has(currency);
}
