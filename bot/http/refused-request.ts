// Refused request: thrown by whatever reads a request. It has a status and no word of what was sent.

export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly status: 400 | 413 | 415;

  constructor(status: 400 | 413 | 415) {
    super('The request was refused.');
    this.status = status;
  }
}
