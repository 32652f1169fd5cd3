// The one frame of every page of the bank.
import { html, type Html } from './html.ts';

export const BANK_NAME = 'Meridian Demo Bank';

export interface PageOptions {
  readonly title: string;
  readonly content: Html;
  /** Seconds after which the page loads itself again. */
  readonly refresh?: number;
}

/** The whole document, with the demonstration notice on top. */
export function page({ title, content, refresh }: PageOptions): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${refresh === undefined ? undefined : html`<meta http-equiv="refresh" content="${refresh}" />`}
        <title>${title} · ${BANK_NAME}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <p class="notice">This is a demonstration bank. Every customer, account and shop in it is invented.</p>
        <header><a href="/">${BANK_NAME}</a></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `.toString();
}
