// Starts the real Chromium of this machine, or says loudly that it is missing.
import { existsSync } from 'node:fs';
import { chromium, type BrowserContext } from 'playwright-core';

const PATH = '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without Chromium its tests are skipped and said to be; under CI they run, and so fail. */
export function hasChromium(): boolean {
  if (existsSync(PATH) || process.env['CI'] === 'true') return true;
  process.stderr.write(`\nSKIPPED: the browser tests need ${PATH} (on Debian: apt-get install chromium).\n\n`);
  return false;
}

/** An empty profile each time. Closing the context ends the browser. */
export async function openChromium(size: { width: number; height: number }): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: PATH,
    args: ARGUMENTS,
    viewport: size,
    deviceScaleFactor: 2,
  });
}
