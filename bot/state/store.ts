// The store port: a few atomic operations on strings that expire. Everything Sotto remembers goes through it.

declare const keyBrand: unique symbol;
/** A key made by `keyring` (an HMAC): no id of a customer or a platform can be read from it. */
export type StoreKey = string & { readonly [keyBrand]: true };

/** Where one value can be read. */
export interface Reader {
  get(key: StoreKey): Promise<string | undefined>;
}

/**
 * Every value expires: a ttl is in milliseconds, whole and at least 1. Operations throw SottoError `store-unavailable` when the
 * store is away, full, read-only or too slow; whether a write that threw was done is not known.
 */
export interface Store extends Reader {
  put(key: StoreKey, value: string, ttlMs: number): Promise<void>;
  /** Writes only when absent; tells whether it did. The claim of single-use things. */
  putIfAbsent(key: StoreKey, value: string, ttlMs: number): Promise<boolean>;
  /** Writes only when the value is still `expected`; tells whether it did. */
  replace(key: StoreKey, expected: string, value: string, ttlMs: number): Promise<boolean>;
  /** Reads and deletes in one step: of many callers one gets the value. */
  take(key: StoreKey): Promise<string | undefined>;
  delete(key: StoreKey): Promise<void>;
  /** Adds one and returns the sum; the first call starts the ttl, later ones leave it. */
  increment(key: StoreKey, ttlMs: number): Promise<number>;
  /**
   * Runs `work` while no other holder of `lock` runs, in any process, in order of arrival. What `read` names is read in the step
   * that takes the lock. A holder whose process dies loses the lock some seconds later, and has written nothing.
   * @throws SottoError `lock-busy` when the wait was too long, `lock-lost` when another may have held the lock before the end.
   */
  exclusively<T>(lock: StoreKey, work: (held: Held) => Promise<T>, read?: readonly StoreKey[]): Promise<T>;
  /** Whether it can be written to now. Never throws. */
  isReady(): Promise<boolean>;
  /** Ends what the store itself opened. */
  close(): Promise<void>;
}

/**
 * What `work` has of the lock it holds. Its keys lie beside the lock (see the keyring). Writes are made when `work` is done, all
 * in one step with the release of the lock: none when `work` throws, and none when the lock was lost.
 */
export interface Held extends Reader {
  /** What was read with the lock, as it was then; anything else, as it is now. Own writes show when they are made. */
  get(key: StoreKey): Promise<string | undefined>;
  put(key: StoreKey, value: string, ttlMs: number): void;
  delete(key: StoreKey): void;
  /** Before what can't be taken back, such as a message. @throws SottoError `lock-lost` when another may hold the lock by now. */
  confirm(): void;
}
