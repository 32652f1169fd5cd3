// Labels: the closed set of values of each, applied at run time. Never an id, a text, an amount or a currency.
import { CONNECTOR_CHANNELS } from '../channels/bot-framework/channel-ids.ts';
import { LOG_EVENTS } from '../logging/log-line.ts';
import type { Stage } from '../logging/stages.ts';
import type { BankErrorCode } from '../privacy/index.ts';
import type { TurnOutcome } from '../turn/outcome.ts';
import { INTENTS } from '../understanding/index.ts';

/** An object, so that the compiler knows when one is missing. */
const keysOf = <Name extends string>(all: Readonly<Record<Name, true>>) => Object.keys(all);

const CODES = keysOf<BankErrorCode | 'ok'>({
  ok: true,
  unauthenticated: true,
  'consent-expired': true,
  forbidden: true,
  'not-found': true,
  'rate-limited': true,
  unavailable: true,
  timeout: true,
  malformed: true,
  unsupported: true,
});

const OUTCOMES = keysOf<TurnOutcome | 'repeated' | 'limited'>({
  answered: true,
  clarified: true,
  declined: true,
  failed: true,
  repeated: true,
  limited: true,
});

const STAGES = keysOf<Stage>({ claim: true, link: true, understand: true, answer: true, send: true });

/** What a turn was about when it was no intent. */
const HOW = ['none', 'join', 'code', 'secret', 'clarify', 'acknowledge', 'nothing-to-repeat', 'link-waits'];

const VALUES = {
  event: new Set<string>(LOG_EVENTS),
  intent: new Set<string>([...INTENTS, ...HOW]),
  channel: new Set([...CONNECTOR_CHANNELS, 'emulator', 'messenger', 'webchat']),
  outcome: new Set(OUTCOMES),
  stage: new Set(STAGES),
  bankOperation: new Set(['accounts', 'balances', 'transactions', 'rewards', 'card-bill']),
  code: new Set(CODES),
  modelOutcome: new Set(['advised', 'none', 'busy', 'left-alone', 'timeout', 'unreachable', 'refused', 'unusable']),
  storeOperation: new Set([
    'get',
    'put',
    'putIfAbsent',
    'replace',
    'take',
    'delete',
    'increment',
    'lock',
    'leave',
    'renew',
    'unlock',
    'probe',
  ]),
  storeCode: new Set(['ok', 'store-unavailable']),
};

/** The value, or 'other' when it isn't in the set: whoever reads metrics learns nothing that isn't written here. */
export function label(set: keyof typeof VALUES, value: string | number | undefined): string {
  return typeof value === 'string' && VALUES[set].has(value) ? value : 'other';
}
