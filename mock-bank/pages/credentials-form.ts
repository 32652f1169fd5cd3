// The form for username and password, and the line that says what went wrong.
import { html, type Html } from './html.ts';

export function credentialsForm(action: string, button: string): Html {
  return html`<form method="post" action="${action}">
    <label>Username <input name="username" autocomplete="username" autocapitalize="none" required autofocus /></label>
    <label>Password <input name="password" type="password" autocomplete="current-password" required /></label>
    <button>${button}</button>
  </form>`;
}

export function alertLine(alert: string | undefined): Html | undefined {
  return alert === undefined ? undefined : html`<p class="alert" role="alert">${alert}</p>`;
}
