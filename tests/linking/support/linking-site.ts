// The link site of a bot over HTTP, with a memory store that can be looked into and a clock that moves when told.
import assert from 'node:assert/strict';
import express from 'express';
import { createLinking, type Linking, type LinkingDeps } from '../../../bot/linking/create-linking.ts';
import { fixedClock } from '../../../bot/kernel/clock.ts';
import type { Customer, Sender } from '../../../bot/kernel/sender.ts';
import type { Redemption } from '../../../bot/linking/links.ts';
import { createLogger } from '../../../bot/logging/logger.ts';
import { rawText } from '../../../bot/privacy/index.ts';
import { createKeyring, type Keyring } from '../../../bot/state/keyring.ts';
import { createMemoryStore } from '../../../bot/state/memory-store.ts';
import { createBrowserClient, type BrowserClient, type BrowserPage } from '../../support/browser-client.ts';
import { CLIENT } from './real-bank.ts';
import { serve } from './serve.ts';
import { watchStore, type WatchedStore } from './watched-store.ts';

export const ann: Sender = { channel: 'messenger', bot: 'page-1', conversation: 'thread-1', user: 'psid-1' };
export const ben: Sender = { ...ann, conversation: 'thread-2', user: 'psid-2' };

export interface LinkingSite extends Linking, WatchedStore {
  readonly url: string;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly keys: Keyring;
  readonly log: readonly string[];
  invitationUrl(sender?: Sender): Promise<string>;
  /** From the invitation to the page with the code. */
  logIn(sender?: Sender, browser?: BrowserClient): Promise<BrowserPage>;
  say(text: string, sender?: Sender): Promise<Redemption>;
  /** The whole way. */
  link(sender?: Sender, browser?: BrowserClient): Promise<Customer>;
  readonly close: () => Promise<void>;
}

interface SiteSettings extends Partial<Pick<LinkingDeps, 'admitsAddress'>> {
  bankName?: string;
  /** Unless it is where the site really is. */
  publicUrl?: string;
  /** Once our own address is known. */
  readonly startBank: (redirectUri: string) => Promise<{ issuer: string }>;
}

export async function startLinkingSite({
  startBank,
  bankName,
  publicUrl,
  admitsAddress = () => Promise.resolve(true),
}: SiteSettings): Promise<LinkingSite> {
  const served = await serve();
  const { issuer } = await startBank(`${served.url}/link/callback`);
  // Near the real time: the bank's tokens are checked by the real clock.
  const clock = fixedClock(new Date());
  const watched = watchStore(createMemoryStore(clock));
  const keys = createKeyring(Buffer.alloc(32, 1));
  const lines: string[] = [];
  const linking = createLinking({
    store: watched.store,
    keys,
    clock,
    log: createLogger('debug', { write: (line) => void lines.push(line) }),
    admitsAddress,
    publicUrl: publicUrl ?? served.url,
    sealing: { active: { kid: 'now', key: Buffer.alloc(32, 2) }, old: [] },
    oidc: { issuer, ...CLIENT, scope: 'openid offline_access accounts', allowInsecureLoopback: true },
    ...(bankName !== undefined && { bankName }),
  });
  const app = express().use(linking.router);
  served.handle((req, res) => void app(req, res));

  const invitationUrl = async (sender = ann) => {
    const invited = await linking.links.invite(sender);
    assert.ok(invited !== 'too-many');
    return `${served.url}/link/${invited.ticket}`;
  };
  const logIn = async (sender = ann, browser = createBrowserClient()) =>
    browser.submit(await browser.get(await invitationUrl(sender)));
  const say = (text: string, sender = ann) => linking.links.redeem(sender, rawText(text));
  const link = async (sender = ann, browser = createBrowserClient()) => {
    assert.equal((await say(codeOn(await logIn(sender, browser)), sender)).outcome, 'linked');
    const customer = (await linking.links.customerOf(sender)) ?? assert.fail('not linked');
    // As a later turn names the customer: what this one has read is not for it.
    return { ...customer };
  };
  return {
    ...linking,
    ...watched,
    url: served.url,
    clock,
    keys,
    log: lines,
    invitationUrl,
    logIn,
    say,
    link,
    close: served.close,
  };
}

/** The code that a page shows. */
export function codeOn(page: BrowserPage): string {
  return /id="link-code">([^<]+)</.exec(page.html)?.[1] ?? assert.fail(`no code: ${page.html}`);
}
