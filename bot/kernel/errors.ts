// The error catalogue: every way our own code fails, by code. No text of a customer or a bank ever enters one.

const CATALOGUE = {
  'amount-malformed': 'An amount could not be read as a decimal of its currency.',
  'config-invalid': 'The settings are not valid.',
  'adapter-invalid': 'The bank adapter could not be loaded.',
  'slot-invalid': 'A slot of a phrase holds a value of another kind.',
  'asset-missing': 'A file that the build makes is missing: run npm run build.',
  'model-invalid': 'The intent model could not be read: run npm run build.',
  'link-failed': 'Linking could not be completed.',
  'sealed-invalid': 'A sealed value could not be opened.',
  'store-unavailable': 'The store did not answer.',
  'lock-busy': 'Earlier work on the same chat took too long to wait for.',
  'lock-lost': 'Other work on the same chat may have begun before this was done: nothing of it is kept.',
  'reply-refused': 'The channel did not take the reply.',
} as const;

export type ErrorCode = keyof typeof CATALOGUE;

/** An error of our own. `detail` is for the operator's eyes at start-up only and must be free of customer and bank text. */
export class SottoError extends Error {
  override readonly name = 'SottoError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail?: string) {
    super(detail === undefined ? CATALOGUE[code] : `${CATALOGUE[code]} ${detail}`);
    this.code = code;
  }
}

/** What may be said of anything thrown. */
export function codeOf(thrown: unknown): ErrorCode | 'unexpected' {
  return thrown instanceof SottoError ? thrown.code : 'unexpected';
}
