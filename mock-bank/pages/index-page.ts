// The first page: who the demo customers are and how to be one of them.
import type { DemoCustomer } from '../ledger/customer.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

export function indexPage(customers: readonly DemoCustomer[], password: string): string {
  const content = html`<p>Sign in as one of these customers. The one-time PIN arrives on the customer's demo phone.</p>
    <ul class="plain">
      ${customers.map(
        ({ username, name, accounts }) =>
          html`<li class="sheet">
            <h2>${name}</h2>
            <p class="row"><span>Username</span><code>${username}</code></p>
            <p class="row"><span>Password</span><code>${password}</code></p>
            <p class="soft">${accounts.map(({ productName }) => productName).join(', ')}</p>
            <p><a href="/demo/phone/${username}">Demo phone</a></p>
          </li>`,
      )}
    </ul>
    <p><a href="/online">Online banking</a></p>`;
  return page({ title: 'Demo customers', content });
}
