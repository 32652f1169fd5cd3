// Signs a demo customer in at the mock bank: password, one-time PIN from the demo phone, consent.
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { BrowserClient, BrowserPage } from './browser-client.ts';

interface SignIn {
  username: string;
  /** Where the mock bank is, for example `http://localhost:3979`. */
  bankUrl: string;
  password?: string;
  decision?: 'allow' | 'deny';
}

/**
 * Drives the bank's pages from its sign-in page on.
 * @returns the page reached after the consent decision, usually the relying party's callback.
 */
export async function signInAtBank(client: BrowserClient, page: BrowserPage, signIn: SignIn): Promise<BrowserPage> {
  const { username, bankUrl, password = 'demo', decision = 'allow' } = signIn;
  const pinPage = await client.submit(page, { username, password });
  const consentPage = await client.submit(pinPage, { otp: await latestPin(bankUrl, username) });
  return client.submit(consentPage, {}, decision);
}

/** The newest one-time PIN on the customer's demo phone. */
export async function latestPin(bankUrl: string, username: string): Promise<string> {
  const messages = await phoneMessages(bankUrl, username);
  const pin = messages.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find((found) => found !== undefined);
  return pin ?? assert.fail(`No one-time PIN on the phone of ${username}`);
}

/** The customer's messages from the bank, newest first. */
export async function phoneMessages(
  bankUrl: string,
  username: string,
): Promise<readonly { at: string; text: string }[]> {
  const answer = await fetch(`${bankUrl}/demo/phone/${username}`, { headers: { accept: 'application/json' } });
  return z.array(z.object({ at: z.string(), text: z.string() })).parse(await answer.json());
}
