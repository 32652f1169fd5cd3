// Online banking's pages: the one place where customers see where they shopped.
import { decimalText } from '../ledger/amount.ts';
import type { DemoAccount, DemoCustomer, LedgerRow } from '../ledger/customer.ts';
import { availableBalance, bookedBalance } from '../ledger/ledger.ts';
import { alertLine, credentialsForm } from '../pages/credentials-form.ts';
import { html, type Html } from '../pages/html.ts';
import { page } from '../pages/layout.ts';

export function signInPage(alert?: string): string {
  const content = html`${alertLine(alert)}${credentialsForm('/online/sign-in', 'Sign in')}
    <p class="soft">The demo customers and their password are on the <a href="/">first page</a>.</p>`;
  return page({ title: 'Online banking', content });
}

export function accountsPage({ name, accounts }: DemoCustomer): string {
  const content = html`<ul class="plain">
      ${accounts.map((account) => html`<li class="sheet">${accountSummary(account)}</li>`)}
    </ul>
    <form method="post" action="/online/sign-out"><button class="plain">Sign out</button></form>`;
  return page({ title: `Hello, ${name}`, content });
}

const ROWS_A_PAGE = 50;

/** @param number Which page of them; the newest is number 1. */
export function transactionsPage(account: DemoAccount, number: number): string {
  const end = number * ROWS_A_PAGE;
  const rows = account.rows.slice(end - ROWS_A_PAGE, end);
  const link = (to: number, words: string) =>
    html`<a href="/online/accounts/${account.accountId}?page=${to}">${words}</a>`;
  const content = html`<div class="sheet">${accountSummary(account)}</div>
    <ul class="plain">
      ${rows.map((row) => html`<li class="sheet">${rowLines(row, account.currency)}</li>`)}
    </ul>
    ${rows.length === 0 ? html`<p class="soft">No transactions yet.</p>` : undefined}
    <nav>
      <span>${number > 1 ? link(number - 1, 'Newer') : undefined}</span>
      <span>${end < account.rows.length ? link(number + 1, 'Older') : undefined}</span>
    </nav>
    <p><a href="/online">All accounts</a></p>`;
  return page({ title: 'Transactions', content });
}

function accountSummary(account: DemoAccount): Html {
  const { accountId, productName, nickname, number, status, currency } = account;
  const title = html`<h2><a href="/online/accounts/${accountId}">${nickname ?? productName}</a></h2>`;
  const subtitle = html`<p class="soft">${nickname === undefined ? '' : `${productName}, `}${number}</p>`;
  const heading = html`${title}${subtitle}`;
  if (status !== 'open') return html`${heading}This account is ${status}.`;
  return html`${heading}
    <p class="row"><span>Booked</span><span>${money(bookedBalance(account), currency)}</span></p>
    <p class="row"><span>Available</span><span>${money(availableBalance(account), currency)}</span></p>`;
}

function rowLines(row: LedgerRow, currency: string): Html {
  const { description, merchant, minor, status, bookedAt, authorisedAt, reference, original } = row;
  const day = (bookedAt ?? authorisedAt).slice(0, 10);
  const facts = [
    merchant && `${merchant.city}, ${merchant.country}`,
    merchant?.category,
    reference && `Reference ${reference}`,
    original && money(original.minor, original.currency),
  ].filter((fact) => fact !== undefined);
  return html`<p class="row"><strong>${merchant?.name ?? description}</strong><span>${money(minor, currency)}</span></p>
    <p class="soft">${day}${status === 'pending' ? ', pending' : ''}</p>
    <p class="soft">${facts.join(' · ')}</p>
    ${merchant && html`<p class="soft">${description}</p>`}`;
}

function money(minor: bigint, currency: string): string {
  return `${currency} ${decimalText(minor, currency).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')}`;
}
