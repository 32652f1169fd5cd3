// The store port: a few atomic operations on strings that expire. Everything Sotto remembers goes through it.

declare const keyBrand: unique symbol;
/** A key made by `keyring` (an HMAC): no id of a customer or a platform can be read from it. */
export type StoreKey = string & { readonly [keyBrand]: true };

/** Every value expires: a ttl is in milliseconds and at least 1. Operations throw SottoError `store-unavailable` when the store is away. */
export interface Store {
  get(key: StoreKey): Promise<string | undefined>;
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
  /** Runs `work` while no other holder of the same key runs, in order of arrival. */
  exclusively<T>(key: StoreKey, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
