// Builds the privacy gate: the parts that turns, channels and linking are given.
import { loadBankAdapter, type BankAdapter } from '../../adapters/index.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Customer } from '../kernel/sender.ts';
import type { Precision } from '../kernel/precision.ts';
import type { Reply } from '../kernel/reply.ts';
import type { Logger } from '../logging/logger.ts';
import type { BankAccess } from './bank-access.ts';
import { createBankGateway } from './bank/gateway.ts';
import { defaultBankTimings, type BankCallObserver, type BankTimings } from './bank/bank-caller.ts';
import type { DisclosedBank } from './bank/disclosed-bank.ts';
import { createDisclosure } from './disclose.ts';
import type { DisclosedReply } from './disclosed-reply.ts';
import { createLastCheck, type LastCheck } from './last-check.ts';
import { createCatalogue } from './phrases/catalogue.ts';
import { en } from './phrases/en.ts';
import { redact, type Redaction } from './redaction/redact.ts';
import type { RawText } from './text.ts';

export interface Privacy {
  redact(text: RawText): Redaction;
  /** A bank for one turn of this customer. */
  bankFor(customer: Customer): DisclosedBank;
  disclose(reply: Reply, precision: Precision): DisclosedReply;
}

export interface PrivacyDeps {
  readonly adapter: BankAdapter;
  readonly access: BankAccess;
  readonly clock: Clock;
  readonly log: Logger;
  /** The bank's zone, IANA. */
  readonly timeZone: string;
  readonly bankWebUrl: string;
  /** What a customer calls; without one, the number on the back of the card. */
  readonly bankPhone?: string | undefined;
  readonly publicUrl: string;
  readonly timings?: BankTimings | undefined;
  readonly onBankCall?: BankCallObserver | undefined;
}

export function createPrivacy(deps: PrivacyDeps): { readonly privacy: Privacy; readonly lastCheck: LastCheck } {
  const {
    adapter,
    access,
    clock,
    log,
    timeZone,
    bankWebUrl,
    bankPhone,
    publicUrl,
    timings = defaultBankTimings,
    onBankCall,
  } = deps;
  const disclosure = createDisclosure({
    catalogue: createCatalogue('en', en),
    clock,
    timeZone,
    bankWebUrl,
    bankPhone,
    publicUrl,
  });
  const gateway = createBankGateway(adapter, { access, log, timings, onBankCall });
  const linkOrigins = [bankWebUrl, publicUrl].map((url) => new URL(url).origin);
  return {
    privacy: { redact, bankFor: gateway.bankFor, disclose: disclosure.disclose },
    lastCheck: createLastCheck(disclosure, linkOrigins, log),
  };
}

/**
 * The same, with the adapter named by the settings. No other folder ever holds the adapter.
 * @throws SottoError `adapter-invalid`
 */
export async function openPrivacy(
  { name, settings }: { readonly name: string; readonly settings: Readonly<Record<string, string>> },
  deps: Omit<PrivacyDeps, 'adapter'>,
): Promise<ReturnType<typeof createPrivacy>> {
  return createPrivacy({ ...deps, adapter: await loadBankAdapter(name, settings) });
}
