// ModelFailure: why the model gave no usable answer, as a code. Nothing that its server said enters one.

/** `unreachable`: no connection, or a server in trouble. `refused`: it took no such request. `unusable`: an answer of another shape. */
export type ModelFailureCode = 'timeout' | 'unreachable' | 'refused' | 'unusable';

export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly code: ModelFailureCode;

  constructor(code: ModelFailureCode) {
    super(code);
    this.code = code;
  }
}
