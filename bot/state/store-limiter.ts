// Store limiter: counts in the store, so that every process counts along, whether the store is memory or Redis.
import { BurstyRateLimiter, RateLimiterCompatibleAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { Keyring } from './keyring.ts';
import type { Store } from './store.ts';

interface Window {
  readonly most: number;
  /** From the first one that is counted. */
  readonly windowMs: number;
}

/** What `burst` allows comes on top: for whoever writes quickly now and then. */
export interface Allowance extends Window {
  readonly burst?: Window;
}

/**
 * Counts one of `who`; false when it is one too many.
 * @throws SottoError `store-unavailable`
 */
export type Limiter = (...who: readonly string[]) => Promise<boolean>;

export function createLimiter(store: Store, keys: Keyring, name: string, { burst, ...steady }: Allowance): Limiter {
  const counted = (what: string, { most, windowMs }: Window) =>
    new StoreLimiter(most, (who) => store.increment(keys.of('limit', what, who), windowMs));
  const limiter = counted(name, steady);
  const limits = burst ? new BurstyRateLimiter(limiter, counted(`${name}-burst`, burst)) : limiter;
  return async (...who) => {
    try {
      // JSON keeps ('a', 'b') apart from ('a,b').
      await limits.consume(JSON.stringify(who));
      return true;
    } catch (thrown) {
      if (thrown instanceof RateLimiterRes) return false;
      throw thrown;
    }
  };
}

/** A class, since the library puts together what extends its own. */
class StoreLimiter extends RateLimiterCompatibleAbstract {
  readonly #most: number;
  readonly #count: (who: string) => Promise<number>;

  /** `count` adds one and gives the sum. */
  constructor(most: number, count: (who: string) => Promise<number>) {
    super();
    this.#most = most;
    this.#count = count;
  }

  override async consume(who: string | number): Promise<RateLimiterRes> {
    const sum = await this.#count(String(who));
    const result = new RateLimiterRes(Math.max(0, this.#most - sum), undefined, sum, sum === 1);
    // The library's way to say no.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (sum > this.#most) throw result;
    return result;
  }
}
