// The pages of a sign-in: password, one-time PIN, consent.
import { alertLine, credentialsForm } from '../pages/credentials-form.ts';
import { html } from '../pages/html.ts';
import { BANK_NAME, page } from '../pages/layout.ts';

/** @param alert One sentence on what went wrong with the last try. */
export function passwordPage(action: string, alert?: string): string {
  const content = html`${alertLine(alert)}${credentialsForm(action, 'Continue')}
    <p class="soft">
      You are on the page of ${BANK_NAME}. What you type here goes to the bank alone.
      <a href="/" target="_blank" rel="noreferrer">Demo customers</a>
    </p>`;
  return page({ title: 'Sign in', content });
}

export function pinPage(action: string, username: string, alert?: string): string {
  const content = html`${alertLine(alert)}
    <p>We sent a 6-digit one-time PIN to your phone.</p>
    <form method="post" action="${action}">
      <label
        >One-time PIN
        <input name="otp" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required autofocus
      /></label>
      <button>Continue</button>
    </form>
    <p class="soft"><a href="/demo/phone/${username}" target="_blank" rel="noreferrer">Open the demo phone</a></p>`;
  return page({ title: 'Enter your one-time PIN', content });
}

/** @param reader Who asks, for example the name of an app. */
export function consentPage(action: string, { reader, customer }: { reader: string; customer: string }): string {
  const content = html`<p>${customer}, the chat assistant <strong>${reader}</strong> asks to read:</p>
    <ul class="sheet">
      <li>your accounts and their balances</li>
      <li>your transactions</li>
      <li>your card bills and reward points</li>
    </ul>
    <p>It cannot move money or change anything. You can end this at any time: tell ${reader} to unlink, or call us.</p>
    <form method="post" action="${action}">
      <button name="decision" value="allow">Allow</button>
      <button name="decision" value="deny" class="plain">Do not allow</button>
    </form>`;
  return page({ title: `Let ${reader} read your accounts?`, content });
}

export function endedPage(): string {
  const content = html`<p>
    It was finished already, or it took too long. Please go back to your chat and ask for a new link.
  </p>`;
  return page({ title: 'This sign-in has ended', content });
}
