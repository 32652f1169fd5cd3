// Renders the chat page: what Sotto is, what to type, and, with a demo bank, whom to be.

export interface PageContent {
  /** The bank's own pages. */
  readonly bankWebUrl?: string;
  readonly demo?: {
    readonly bankUrl: string;
    readonly customers: readonly DemoCustomer[];
  };
}

interface DemoCustomer {
  readonly username: string;
  readonly password: string;
  /** What there is to see, in a few words. */
  readonly about: string;
}

const EXAMPLES = ['What are my balances?', 'My points', 'Last 3 on the card', 'Where did I shop last?'];

/** `nonce` opens the page's policy for the style sheets that Web Chat makes; page.js reads it from the style link. */
export function renderPage({ bankWebUrl, demo }: PageContent, nonce: string): string {
  const bank =
    bankWebUrl === undefined ? '' : `<p>${newTab(bankWebUrl, 'Online banking')} shows what the chat leaves out.</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sotto: your bank, quietly</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<link rel="stylesheet" href="/chat/page.css" nonce="${nonce}">
<script src="/chat/webchat.js" defer></script>
<script src="/chat/page.js" type="module"></script>
</head>
<body>
<div class="side">
<header>
<h1>Sotto</h1>
<p>It asks your bank and tells you balances, transactions and points. Where you shop never enters the chat.</p>
${demo ? INSPECT : ''}</header>
<section aria-labelledby="examples-title">
<h2 id="examples-title">Things to ask</h2>
<div class="examples">
${EXAMPLES.map((example) => `<button type="button" class="example" disabled>${example}</button>`).join('\n')}
</div>
</section>
${demo ? demoPanel(demo, bank) : bank}
</div>
<main>
<p id="notice" role="alert" hidden><span></span> <button type="button">Start again</button></p>
<div id="chat"></div>
<noscript>The chat needs JavaScript.</noscript>
</main>
</body>
</html>
`;
}

/** On a laptop a button shows it beside the chat; on a phone a link leads to it. */
const INSPECT = `<p class="inspect"><a href="/inspect">See what leaves</a>
<button type="button" aria-expanded="false" aria-controls="inspector" disabled>See what leaves</button></p>
<iframe id="inspector" title="What the bank knows, what leaves" hidden></iframe>
`;

function demoPanel({ bankUrl, customers }: NonNullable<PageContent['demo']>, bank: string): string {
  return `<details class="demo">
<summary>Try it with a demo customer</summary>
<ol>
<li>Ask for your balances; choose <b>Link my bank</b>.</li>
<li>Sign in as below. The PIN comes to the phone.</li>
<li>Type the code you are shown into the chat.</li>
</ol>
<table>
<thead><tr><th scope="col">Sign in as</th><th scope="col">Has</th><th scope="col">Phone</th></tr></thead>
<tbody>
${customers.map((customer) => demoRow(customer, bankUrl)).join('\n')}
</tbody>
</table>
${bank}
</details>
`;
}

function demoRow({ username, password, about }: DemoCustomer, bankUrl: string): string {
  const phone = `${bankUrl.replace(/\/$/, '')}/demo/phone/${encodeURIComponent(username)}`;
  return `<tr><th scope="row"><code>${escape(username)}</code> / <code>${escape(password)}</code></th>
<td>${escape(about)}</td>
<td>${newTab(phone, 'Open', ` the phone of ${username}`)}</td></tr>`;
}

/** `spoken` is added for who hears the page, where the words around the link are seen only. */
function newTab(url: string, words: string, spoken = ''): string {
  const heard = `<span class="heard">${escape(spoken)} (opens in a new tab)</span>`;
  return `<a href="${escape(url)}" target="_blank" rel="noopener noreferrer">${escape(words)}${heard}</a>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0f5551"/>' +
  '<text x="16" y="23" font-family="Georgia,serif" font-size="21" fill="#fff" text-anchor="middle">S</text></svg>';
