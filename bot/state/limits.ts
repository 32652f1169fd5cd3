// Limits: how much one sender, one conversation, one address and all together may ask for.
import type { Clock } from '../kernel/clock.ts';
import type { Sender } from '../kernel/sender.ts';
import type { Keyring } from './keyring.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';
import { createLimiter, type Allowance } from './store-limiter.ts';

/** 'slow-down': refused, and the chat is to be told so; 'drop': refused, and it was told already. */
export type Admission = 'admitted' | 'slow-down' | 'drop';

/**
 * When the store is away both throw SottoError `store-unavailable`, and nothing is admitted: without the store neither a
 * turn nor a login could go on, so letting them pass would win nothing and lift the limit when it is needed most.
 */
export interface Limits {
  /** Counts a message. */
  admit(sender: Sender): Promise<Admission>;
  /** Counts a request to the link pages; false when it is one too many. */
  admitsAddress(address: string): Promise<boolean>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export interface Allowances {
  readonly sender: Allowance;
  readonly conversation: Allowance;
  readonly all: Allowance;
  readonly address: Allowance;
}

const ALLOWANCES: Allowances = {
  // Nobody reads twenty answers a minute for long; a burst is somebody who taps through the buttons.
  sender: { most: 20, windowMs: MINUTE, burst: { most: 100, windowMs: 10 * MINUTE } },
  // Twice that: it is reached in groups only, and where the client may choose the sender's id.
  conversation: { most: 40, windowMs: MINUTE, burst: { most: 200, windowMs: 10 * MINUTE } },
  all: { most: 1_000, windowMs: SECOND },
  // A login takes three requests, and a mobile carrier puts thousands of customers behind one address.
  address: { most: 300, windowMs: MINUTE },
};

export function createLimits(store: Store, keys: Keyring, clock: Clock, allowances: Allowances = ALLOWANCES): Limits {
  const limiter = (name: keyof Allowances, where = store) => createLimiter(where, keys, name, allowances[name]);
  const [admitsSender, admitsConversation, admitsAll] = [limiter('sender'), limiter('conversation'), limiter('all')];
  // What this process alone has seen. It ends a flood before that costs the store anything, or uses up what all share.
  const here = createMemoryStore(clock);
  const [isCalmSender, isCalmConversation] = [limiter('sender', here), limiter('conversation', here)];
  const onceAMinute = (where: Store) => createLimiter(where, keys, 'told', { most: 1, windowMs: MINUTE });
  const [isFirstHere, isFirst] = [onceAMinute(here), onceAMinute(store)];

  return {
    async admit({ channel, bot, conversation, user }) {
      const chat = [channel, bot, conversation] as const;
      const calm = await Promise.all([isCalmSender(...chat, user), isCalmConversation(...chat)]);
      if (!calm.includes(false)) {
        // Together, so that they cost one trip to the store.
        const counted = await Promise.all([admitsSender(...chat, user), admitsConversation(...chat), admitsAll()]);
        if (!counted.includes(false)) return 'admitted';
      }
      return (await isFirstHere(...chat)) && (await isFirst(...chat)) ? 'slow-down' : 'drop';
    },
    admitsAddress: limiter('address'),
  };
}
