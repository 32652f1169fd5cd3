// Deliveries: platforms send a message again when they doubt it arrived; it is answered once.
import type { Keyring } from './keyring.ts';
import type { Store, StoreKey } from './store.ts';

/** In milliseconds. A claim outlives the longest turn; then another process may take the message up. */
const LEASE = 60_000;
/** Platforms give up redelivering within 36 hours. */
const REMEMBERED = 48 * 3_600_000;

export interface Deliveries {
  /**
   * Runs `work` unless this delivery was answered, or is being answered, already; tells whether it ran.
   * At least once: when the process dies before `work` is done the claim lapses, and the next delivery is worked on again.
   * A repeated read-only answer does no harm, a lost question does. When `work` throws, the claim is given up at once.
   */
  once(delivery: readonly string[], work: () => Promise<void>): Promise<boolean>;
}

export function createDeliveries(store: Store, keys: Keyring): Deliveries {
  const run = async (key: StoreKey, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await store.delete(key);
      throw error;
    }
    await store.put(key, 'answered', REMEMBERED);
  };
  return {
    async once(delivery, work) {
      const key = keys.of('delivery', ...delivery);
      if (!(await store.putIfAbsent(key, 'claimed', LEASE))) return false;
      await run(key, work);
      return true;
    },
  };
}
