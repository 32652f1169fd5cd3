// A demonstration bank over HTTP: accounts API, OpenID provider, online banking, demo phones, faults.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import { createCalendar } from './calendar.ts';
import type { DemoCustomer } from './ledger/customer.ts';
import { createLedger } from './ledger/ledger.ts';
import { demoCustomers } from './seeds/demo-customers.ts';

export type { DemoAccount, DemoCustomer, LedgerRow } from './ledger/customer.ts';
export { demoCustomers };

export interface MockBankOptions {
  /** 0 = any free one. */
  readonly port: number;
  readonly now?: () => Date;
  /** IANA name, for example 'Asia/Singapore'. */
  readonly timeZone: string;
  /** Where the client `sotto-demo` may be sent back to. */
  readonly redirectUris: readonly string[];
  readonly customers?: readonly DemoCustomer[];
}

interface ApiCall {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}

export interface MockBank {
  /** `http://localhost:<port>` */
  readonly url: string;
  readonly issuer: string;
  readonly apiUrl: string;
  readonly webUrl: string;
  /** The latest calls of the accounts API, oldest first. */
  readonly requests: readonly ApiCall[];
  close(): Promise<void>;
}

const CALLS_KEPT = 5000;

export async function startMockBank(options: MockBankOptions): Promise<MockBank> {
  const { port, now = () => new Date(), timeZone, redirectUris } = options;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const issuer = `${url}/oidc`;
  const requests: ApiCall[] = [];
  const app = createApp({
    issuer,
    redirectUris,
    ledger: createLedger(options.customers ?? demoCustomers(now, timeZone)),
    calendar: createCalendar(now, timeZone),
    now,
    onApiCall(method, path) {
      requests.push({ method, path });
      if (requests.length > CALLS_KEPT) requests.shift();
    },
  });
  server.on('request', (req, res) => void app(req, res));
  return {
    url,
    issuer,
    apiUrl: `${url}/api/v1`,
    webUrl: `${url}/online`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
