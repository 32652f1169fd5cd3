// Turn scope: gives a turn its random id, so that every line logged on its way can be told to be of that turn.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

export function duringTurn<T>(work: () => Promise<T>): Promise<T> {
  return current.run(randomUUID(), work);
}

/** Undefined outside a turn. */
export function currentTurn(): string | undefined {
  return current.getStore();
}
