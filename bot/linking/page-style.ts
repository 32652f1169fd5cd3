// Page style: the look of the link pages, and its hash, which is all that their policy lets in.
import { createHash } from 'node:crypto';
import { Html } from './html.ts';

const CSS = `
:root { color-scheme: light dark; --ink: #1a2433; --soft: #4a5768; --page: #eef1f5; --card: #ffffff; --line: #d5dce5; --key: #0b5c4a; --on-key: #ffffff; --tint: #e8f4f0; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f7; --soft: #b4c0ce; --page: #10161f; --card: #1a2330; --line: #33404f; --key: #7fd6bd; --on-key: #06251d; --tint: #14302a; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px 16px; background: var(--page); color: var(--ink); font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 26rem; margin: 0 auto; padding: 28px 24px; background: var(--card); border: 1px solid var(--line); border-radius: 16px; }
.brand { margin: 0 0 20px; color: var(--soft); font-size: 15px; font-weight: 600; letter-spacing: .02em; }
h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.25; }
p, ul { margin: 0 0 16px; }
ul { padding-left: 1.2em; }
li { margin-bottom: 8px; }
.soft { color: var(--soft); font-size: 15px; }
.code { margin: 20px 0; padding: 20px 8px; background: var(--tint); border-radius: 12px; text-align: center; font: 700 38px/1.1 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; letter-spacing: .04em; white-space: nowrap; -webkit-user-select: all; user-select: all; }
form { margin: 20px 0; }
button { width: 100%; min-height: 52px; padding: 12px 16px; border: 1px solid var(--key); border-radius: 12px; background: var(--key); color: var(--on-key); font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: transparent; color: var(--ink); border-color: var(--soft); }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
:last-child { margin-bottom: 0; }
`;

export const pageStyle = new Html(`<style>${CSS}</style>`);

/** A source expression of Content-Security-Policy. */
export const pageStyleSource = `'sha256-${createHash('sha256').update(CSS).digest('base64')}'`;
