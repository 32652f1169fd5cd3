// The steps of each sign-in that is under way: password, one-time PIN, consent.
import { randomInt } from 'node:crypto';
import type { DemoCustomer } from '../ledger/customer.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Phones } from '../phone/phone.ts';
import { passwordOwner } from './password.ts';

const PASSWORD_TRIES = 5;
const PIN_TRIES = 3;
const PIN_MS = 5 * 60_000;
const FORGOTTEN_MS = 15 * 60_000;

interface SignIn {
  readonly begunAt: number;
  wrongPasswords: number;
  wrongPins: number;
  customer?: DemoCustomer;
  /** Absent before the password was right, and again after the PIN was. */
  pin?: { readonly digits: string; readonly sentAt: number };
}

type Stage = { step: 'password' } | { step: 'pin' | 'consent'; customer: DemoCustomer };

/** `ended`: too many wrong tries. `expired`: a new PIN was sent. */
export type Outcome = 'right' | 'wrong' | 'expired' | 'ended';

export interface SignIns {
  /** Where a sign-in stands, and whose it is. At 'consent' both password and PIN were right. */
  stage(uid: string): Stage;
  tryPassword(uid: string, username: string, password: string): Outcome;
  tryPin(uid: string, digits: string): Outcome;
  /** Forgets the steps that were taken: the next try begins with the password. */
  end(uid: string): void;
}

export function createSignIns({ ledger, phones, now }: { ledger: Ledger; phones: Phones; now: () => Date }): SignIns {
  const signIns = new Map<string, SignIn>();

  function signInOf(uid: string): SignIn {
    const at = now().getTime();
    for (const [key, { begunAt }] of signIns) if (at - begunAt > FORGOTTEN_MS) signIns.delete(key);
    const signIn = signIns.get(uid) ?? { begunAt: at, wrongPasswords: 0, wrongPins: 0 };
    signIns.set(uid, signIn);
    return signIn;
  }

  function sendPin(signIn: SignIn, { username }: DemoCustomer): void {
    const digits = randomInt(1_000_000).toString().padStart(6, '0');
    signIn.pin = { digits, sentAt: now().getTime() };
    phones.send(username, `Your one-time PIN is ${digits}. It lasts 5 minutes. Type it only on the bank's own page.`);
  }

  return {
    stage: (uid) => stageOf(signInOf(uid)),
    tryPassword(uid, username, password) {
      const signIn = signInOf(uid);
      const customer = passwordOwner(ledger, username, password);
      if (!customer) return ++signIn.wrongPasswords < PASSWORD_TRIES ? 'wrong' : 'ended';
      signIn.customer = customer;
      sendPin(signIn, customer);
      return 'right';
    },
    tryPin(uid, digits) {
      const signIn = signInOf(uid);
      if (!signIn.customer || !signIn.pin) return 'ended';
      const outcome = judgePin(signIn, digits, now().getTime() - signIn.pin.sentAt);
      if (outcome === 'right') delete signIn.pin;
      if (outcome === 'expired') sendPin(signIn, signIn.customer);
      return outcome;
    },
    end: (uid) => void signIns.delete(uid),
  };
}

function stageOf({ customer, pin }: SignIn): Stage {
  if (!customer) return { step: 'password' };
  return { step: pin ? 'pin' : 'consent', customer };
}

function judgePin(signIn: SignIn, digits: string, ageMs: number): Outcome {
  if (ageMs > PIN_MS) return 'expired';
  if (digits === signIn.pin?.digits) return 'right';
  return ++signIn.wrongPins < PIN_TRIES ? 'wrong' : 'ended';
}
