// A store that tells what was written to it, and how often each operation ran.
import type { Store } from '../../../bot/state/store.ts';
import { showStore } from '../../support/shown-store.ts';

const WRITES = ['put', 'putIfAbsent', 'replace', 'take', 'delete', 'increment'];

export interface WatchedStore {
  readonly store: Store;
  /** Keys and values of every writing call, as JSON. */
  readonly written: string[];
  /** Names of all calls, in order. */
  readonly calls: string[];
  /** Keys that are alive now. */
  readonly liveKeys: () => Promise<string[]>;
}

export function watchStore(inner: Store): WatchedStore {
  const written: string[] = [];
  const calls: string[] = [];
  const seen = new Set<string>();
  const store = showStore(inner, (name, args) => {
    if (name === 'released') return;
    calls.push(name);
    if (typeof args[0] === 'string') seen.add(args[0]);
    if (WRITES.includes(name)) written.push(JSON.stringify(args));
  });
  const liveKeys = async () => {
    const values = await Promise.all([...seen].map(async (key) => [key, await inner.get(key as never)] as const));
    return values.filter(([, value]) => value !== undefined).map(([key]) => key);
  };
  return { store, written, calls, liveKeys };
}
