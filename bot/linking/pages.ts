// The link pages: what a customer reads between the chat and the bank.
import { html, type Html } from './html.ts';
import { pageStyle } from './page-style.ts';

/** The same for everyone who has the address: previews and crawlers GET it too. */
export function invitationPage(ticket: string, formToken: string, bankName: string): Html {
  return page(
    'Link your bank',
    html`
      <p>You asked Sotto in a chat to look something up at ${bankName}. For that, log in at ${bankName} once.</p>
      <ul>
        <li>You log in on ${bankName}'s own page. Sotto never sees your password.</li>
        <li>Sotto can look, not touch: it can't move money.</li>
        <li>Afterwards you get a short code to type in your chat.</li>
      </ul>
      <form method="post" action="${ticket}/start">
        <input type="hidden" name="form" value="${formToken}" />
        <button>Continue to ${bankName}</button>
      </form>
      <p class="soft">Did someone send you this link? Then it isn't yours: close this page.</p>
    `,
  );
}

export interface CodePage {
  readonly code: string;
  readonly channel: string;
  readonly minutesAgo: number;
  readonly minutesLeft: number;
  readonly formToken: string;
}

export function codePage({ code, channel, minutesAgo, minutesLeft, formToken }: CodePage): Html {
  return page(
    'Type this code in your chat',
    html`
      <p>You asked for this in ${nameOf(channel)}, ${ago(minutesAgo)}. Go back there and type:</p>
      <p class="code" id="link-code">${code}</p>
      <p>It works for ${minutesLeft} minutes, in that chat only.</p>
      <p><strong>Never send this code to anyone.</strong> Nobody at your bank will ask you for it.</p>
      <form method="post" action="cancel">
        <input type="hidden" name="form" value="${formToken}" />
        <button class="quiet">Cancel</button>
      </form>
      <p class="soft">If you didn't start this yourself, press Cancel. Nothing stays linked.</p>
    `,
  );
}

export const cancelledPage = page('Cancelled', html`<p>Sotto has forgotten this login. You can close this page.</p>`);

export const declinedPage = page(
  'You said no',
  html`<p>That's fine: nothing was linked. If you change your mind, ask again in your chat.</p>`,
);

export const expiredPage = page(
  'This link has expired',
  html`<p>It was used already, or it's too old. Nothing was linked by it just now.</p>
    <p>Ask Sotto again in your chat, and you get a new one.</p>`,
);

export const failedPage = page(
  'That did not work',
  html`<p>Nothing was linked. Go back to your chat and start again there.</p>`,
);

export const awayPage = page(
  "Your bank can't be reached",
  html`<p>Nothing was linked. Wait a moment, then open the link in your chat again.</p>`,
);

export const busyPage = page(
  'Too much at once',
  html`<p>Nothing was changed. Wait a minute, then open the link in your chat again.</p>`,
);

function page(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title} · Sotto</title>
        ${pageStyle}
      </head>
      <body>
        <main>
          <p class="brand">Sotto</p>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

const CHANNEL_NAMES: ReadonlyMap<string, string> = new Map([
  ['messenger', 'Messenger'],
  ['webchat', 'Web Chat'],
  ['msteams', 'Teams'],
  ['emulator', 'the Emulator'],
]);

function nameOf(channel: string): string {
  return CHANNEL_NAMES.get(channel) ?? 'a chat';
}

function ago(minutes: number): string {
  if (minutes < 1) return 'less than a minute ago';
  return minutes === 1 ? '1 minute ago' : `${String(minutes)} minutes ago`;
}
