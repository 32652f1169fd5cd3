// What the chat page says of the demo: whom a visitor can be when the mock bank answers.
import type { PageContent } from './channels/web-chat/page/render-page.ts';
import type { Config } from './config.ts';

const CUSTOMERS = [
  { username: 'alice', about: 'Current, savings and a card with points' },
  { username: 'bob', about: 'One account, no card, no points' },
  { username: 'chen', about: 'Yen and dinar accounts, a long history, miles' },
  { username: 'dana', about: 'New: nothing has happened yet' },
  { username: 'erin', about: 'Two cards, and accounts the bank has closed or blocked' },
].map((customer) => ({ ...customer, password: 'demo' }));

export function demoPage({ BANK_ADAPTER, BANK_WEB_URL }: Config): PageContent {
  const page = { bankWebUrl: BANK_WEB_URL };
  if (BANK_ADAPTER !== 'mock-bank') return page;
  return { ...page, demo: { bankUrl: new URL(BANK_WEB_URL).origin, customers: CUSTOMERS } };
}
