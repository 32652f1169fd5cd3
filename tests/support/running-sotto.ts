// The whole of Sotto as composed for a laptop, with a mock bank of its own, on free ports of this machine.
import type { AddressInfo } from 'node:net';
import { compose } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { createHttpServer } from '../../bot/http/create-http-server.ts';
import { systemClock, type Clock } from '../../bot/kernel/clock.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import type { Limits } from '../../bot/state/limits.ts';
import type { Store } from '../../bot/state/store.ts';
import type { BankTimings } from '../../bot/privacy/index.ts';
import { startMockBank, type DemoCustomer, type MockBank } from '../../mock-bank/index.ts';
import { createBrowserClient, type BrowserPage } from './browser-client.ts';
import { signInAtBank } from './sign-in-at-bank.ts';

export interface RunningSotto {
  /** 'http://localhost:<port>' */
  readonly url: string;
  readonly bank: MockBank;
  /** Every log line so far. */
  readonly logged: readonly string[];
  /** Opens a link page, signs in at the bank and allows: the page with the code. */
  followLink(linkUrl: string, username: string): Promise<BrowserPage>;
  /** Switches a fault of the mock bank on. */
  fault(fault: Record<string, unknown>): Promise<void>;
  recover(): Promise<void>;
  close(): Promise<void>;
}

export interface RunningOptions {
  readonly customers?: readonly DemoCustomer[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly bankTimings?: BankTimings;
  readonly store?: Store;
  readonly limits?: Limits;
}

/** For what asks more in a minute than any customer may. */
export const noLimits: Limits = {
  admit: () => Promise.resolve('admitted'),
  admitsAddress: () => Promise.resolve(true),
};

export const TIME_ZONE = 'Asia/Singapore';

export async function startSotto(options: RunningOptions = {}): Promise<RunningSotto> {
  const { customers, environment, clock = systemClock, bankTimings, store, limits } = options;
  const server = createHttpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const bank = await startMockBank({
    port: 0,
    timeZone: TIME_ZONE,
    redirectUris: [`${url}/link/callback`],
    now: () => clock.now(),
    ...(customers && { customers }),
  });
  const logged: string[] = [];
  const config = readConfig({
    PUBLIC_URL: url,
    BANK_API_URL: bank.apiUrl,
    BANK_WEB_URL: bank.webUrl,
    BANK_TIME_ZONE: TIME_ZONE,
    OIDC_ISSUER: bank.issuer,
    ...environment,
  });
  const log = createLogger('debug', { write: (line) => void logged.push(line) });
  const sotto = await compose(config, {
    clock,
    log,
    ...(bankTimings && { bankTimings }),
    ...(store && { store }),
    ...(limits && { limits }),
  });
  server.on('request', sotto.app);
  sotto.attach(server);

  return {
    url,
    bank,
    logged,
    async followLink(linkUrl, username) {
      const client = createBrowserClient();
      const invitation = await client.get(linkUrl);
      const signInPage = await client.submit(invitation);
      return signInAtBank(client, signInPage, { username, bankUrl: bank.url });
    },
    async fault(fault) {
      const answer = await fetch(`${bank.url}/demo/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
      });
      if (!answer.ok) throw new TypeError(`The fault was refused: ${answer.status}`);
    },
    async recover() {
      await fetch(`${bank.url}/demo/faults`, { method: 'DELETE' });
    },
    async close() {
      await sotto.close();
      await bank.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** The link page's address, from the button of a reply. */
export function linkUrlIn(
  reply: { attachments?: { content: { buttons: { value: string }[] } }[] } | undefined,
): string {
  const urls = (reply?.attachments ?? []).flatMap(({ content }) => content.buttons.map(({ value }) => value));
  return urls.find((value) => value.includes('/link/')) ?? '';
}

/** The code that a page shows after the bank's sign-in. */
export function codeOn({ html }: BrowserPage): string {
  return /id="link-code"[^>]*>\s*([0-9A-Z]{4}-[0-9A-Z]{4})\s*</.exec(html)?.[1] ?? '';
}
