// The page of a demo phone, for people; its messages as JSON, for programs.
import { Router } from 'express';
import type { Ledger } from '../ledger/ledger.ts';
import { html } from '../pages/html.ts';
import { page } from '../pages/layout.ts';
import type { Phones } from './phone.ts';

/** GET `/<username>`: HTML, or `[{at, text}]` newest first when Accept prefers JSON. */
export function phoneRouter({ ledger, phones }: { ledger: Ledger; phones: Phones }): Router {
  const router = Router();
  router.get('/:username', (req, res, next) => {
    const customer = ledger.customers.find(({ username }) => username === req.params.username);
    if (!customer) {
      next();
      return;
    }
    const messages = phones.messages(customer.username);
    if (req.accepts(['html', 'json']) === 'json') return void res.json(messages);
    const content =
      messages.length === 0
        ? html`<p class="soft">No messages yet. This page looks again every few seconds.</p>`
        : html`<ul class="plain">
            ${messages.map(
              ({ at, text }) =>
                html`<li class="sheet">
                  <p class="soft">${at.replace('T', ' ').slice(0, 19)}</p>
                  ${text}
                </li>`,
            )}
          </ul>`;
    res.send(page({ title: `The phone of ${customer.name}`, content, refresh: 4 }));
  });
  return router;
}
