// The errors of the accounts API: a code, a fixed sentence, a status.

const PROBLEMS = {
  bad_request: [400, 'The request is not valid.'],
  invalid_token: [401, 'The access token is missing, expired or not valid.'],
  consent_expired: [403, 'The customer must give consent again.'],
  forbidden: [403, 'The access token does not allow this.'],
  account_blocked: [403, 'The account is blocked.'],
  not_found: [404, 'There is no such thing here.'],
  account_closed: [404, 'The account is closed.'],
  no_bill: [404, 'The card has no bill.'],
  method_not_allowed: [405, 'Only GET is possible here.'],
  not_a_card: [422, 'The account is not a card.'],
  rate_limited: [429, 'There were too many requests.'],
  server_error: [500, 'The bank could not answer.'],
  unavailable: [503, 'The bank is not available.'],
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly status: number;

  constructor(code: ProblemCode) {
    super(PROBLEMS[code][1]);
    this.code = code;
    this.status = PROBLEMS[code][0];
  }
}

/** The JSON body of an error. */
export function problemBody(code: ProblemCode) {
  return { error: { code, message: PROBLEMS[code][1] } };
}

/** A code that fits a status: the general one of it. */
export function problemOfStatus(status: number): ProblemCode {
  const general = {
    401: 'invalid_token',
    403: 'forbidden',
    404: 'not_found',
    422: 'not_a_card',
    429: 'rate_limited',
  } as const;
  if (status in general) return general[status as keyof typeof general];
  if (status >= 500) return status === 500 ? 'server_error' : 'unavailable';
  return 'bad_request';
}
