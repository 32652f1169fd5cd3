// Unlinking: gone here at once, whatever the bank says.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createBrowserClient } from '../support/browser-client.ts';
import { ann, ben, codeOn, startLinkingSite, type LinkingSite } from './support/linking-site.ts';
import { startRealBank, type RealBank } from './support/real-bank.ts';

let bank: RealBank;
let site: LinkingSite;

beforeEach(async () => {
  site = await startLinkingSite({ startBank: async (redirectUri) => (bank = await startRealBank(redirectUri)) });
});

afterEach(async () => {
  await Promise.all([site.close(), bank.close()]);
});

const revocations = () => bank.requests.filter((request) => request === 'POST /token/revocation').length;

test('unlink forgets the link and revokes both tokens', async () => {
  const customer = await site.link();
  const other = await site.link(ben);
  const { accessToken } = (await site.access.tokensOf(customer))!;
  expect(await site.links.unlink(ann)).toBe(true);
  expect(revocations()).toBe(2);
  expect(await bank.provider.AccessToken.find(accessToken)).toBeUndefined();
  expect(await site.access.tokensOf(customer)).toBeUndefined();
  expect(await site.links.customerOf(ben)).toEqual(other);
  expect(await site.links.unlink(ann)).toBe(false);
});

test('when the bank fails to revoke, the link is gone all the same', async () => {
  const customer = await site.link();
  bank.broken.add('/token/revocation');
  expect(await site.links.unlink(ann)).toBe(true);
  expect(await site.access.tokensOf(customer)).toBeUndefined();
  expect(revocations()).toBe(4);
  expect(site.log.filter((line) => line.includes('"revoke-failed"'))).toHaveLength(1);
});

test('a bank that does not answer a revocation keeps nobody waiting for it', async () => {
  await site.link();
  bank.hanging.add('/token/revocation');
  const started = Date.now();
  expect(await site.links.unlink(ann)).toBe(true);
  expect(Date.now() - started).toBeLessThan(4_500);
  expect(await site.links.customerOf(ann)).toBeUndefined();
});

test('unlink ends a pending link', async () => {
  const code = codeOn(await site.logIn());
  expect(await site.links.unlink(ann)).toBe(true);
  expect(revocations()).toBe(2);
  expect(await site.say(code)).toEqual({ outcome: 'not-expected' });
});

test('unlink ends an invitation', async () => {
  const page = await createBrowserClient().get(await site.invitationUrl());
  expect(await site.links.unlink(ann)).toBe(false);
  expect(await createBrowserClient().submit(page)).toMatchObject({ status: 410 });
});

test('who unlinks while at the bank comes back to nothing', async () => {
  const browser = createBrowserClient();
  const invitation = await browser.get(await site.invitationUrl());
  bank.onLogin = () => site.links.unlink(ann);
  const page = await browser.submit(invitation);
  expect(page).toMatchObject({ status: 410 });
  expect(revocations()).toBe(2);
  expect(await site.say('K7QM-2XPA')).toEqual({ outcome: 'not-expected' });
});

test('after unlink no key of the customer is left but the count of invitations and the spent ticket', async () => {
  await site.link();
  await site.links.unlink(ann);
  const kinds = (await site.liveKeys()).map((key) => key.split(':')[0]);
  expect(kinds.sort()).toEqual(['ticket', 'ticket-count']);
});
