// Renewing tokens: once for all who ask at the same time, kept before use, and the end of a link that the bank has ended.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ann, ben, startLinkingSite, type LinkingSite } from './support/linking-site.ts';
import { startRealBank, type RealBank } from './support/real-bank.ts';

let bank: RealBank;
let site: LinkingSite;

beforeEach(async () => {
  site = await startLinkingSite({ startBank: async (redirectUri) => (bank = await startRealBank(redirectUri)) });
});

afterEach(async () => {
  await Promise.all([site.close(), bank.close()]);
});

const tokenRequests = () => bank.requests.filter((request) => request === 'POST /token').length;

test('of ten turns that need a new token at once, one asks the bank', async () => {
  const customer = await site.link();
  const stale = (await site.access.tokensOf(customer))!;
  const before = tokenRequests();
  const renewed = await Promise.all(Array.from({ length: 10 }, () => site.access.renew(customer, stale)));
  expect(tokenRequests() - before).toBe(1);
  expect(new Set(renewed.map((grant) => grant?.accessToken)).size).toBe(1);
  expect(renewed[0]?.accessToken).not.toBe(stale.accessToken);
  expect(await site.access.tokensOf(customer)).toEqual(renewed[0]);
  // The bank takes a refresh token once and ends everything when it sees one again, so a second round proves what was kept.
  expect(await site.access.renew(customer, renewed[0]!)).toMatchObject({ subject: 'customer-a' });
});

test('a link that the bank has ended is deleted, and only that one', async () => {
  const customer = await site.link();
  const other = await site.link(ben);
  const stale = (await site.access.tokensOf(customer))!;
  const token = (await bank.provider.AccessToken.find(stale.accessToken))!;
  await bank.provider.RefreshToken.revokeByGrantId(token.grantId);
  expect(await site.access.renew(customer, stale)).toBeUndefined();
  expect(await site.access.tokensOf(customer)).toBeUndefined();
  expect(await site.links.customerOf(ann)).toBeUndefined();
  expect(await site.links.unlink(ann)).toBe(false);
  expect(await site.access.tokensOf(other)).toBeDefined();
});

test('while the bank is away the link stays', async () => {
  const customer = await site.link();
  const stale = (await site.access.tokensOf(customer))!;
  bank.broken.add('/token');
  await expect(site.access.renew(customer, stale)).rejects.toMatchObject({ name: 'BankError', code: 'unavailable' });
  expect(await site.access.tokensOf(customer)).toEqual(stale);
  bank.broken.clear();
  expect(await site.access.renew(customer, stale)).toMatchObject({ subject: 'customer-a' });
});

test('an unlink during a refresh wins', async () => {
  const customer = await site.link();
  const stale = (await site.access.tokensOf(customer))!;
  const [renewed, unlinked] = await Promise.all([site.access.renew(customer, stale), site.links.unlink(ann)]);
  expect(unlinked).toBe(true);
  expect(await site.access.tokensOf({ ...customer })).toBeUndefined();
  expect(await bank.provider.AccessToken.find(renewed!.accessToken)).toBeUndefined();
});

test('who is not linked has no tokens and nothing to renew', async () => {
  const customer = await site.link();
  const stale = (await site.access.tokensOf(customer))!;
  await site.links.unlink(ann);
  expect(await site.access.renew(customer, stale)).toBeUndefined();
  expect(bank.requests.at(-1)).toBe('POST /token/revocation');
});

test('a record that is put in another chat’s place does not open there', async () => {
  const customer = await site.link(ann);
  bank.customer = 'customer-b';
  const other = await site.link(ben);
  const [own, foreign] = [site.keys.beside(customer.id, 'link'), site.keys.beside(other.id, 'link')];
  await site.store.put(own, (await site.store.get(foreign))!, 60_000);
  expect(await site.access.tokensOf(customer)).toBeUndefined();
  expect(await site.links.customerOf(ann)).toBeUndefined();
  expect(await site.access.tokensOf(other)).toMatchObject({ subject: 'customer-b' });
});

test('a link lasts 180 days, renewed or not', async () => {
  const customer = await site.link();
  const DAY = 24 * 60 * 60_000;
  site.clock.advance(100 * DAY);
  await site.access.renew(customer, (await site.access.tokensOf(customer))!);
  site.clock.advance(80 * DAY - 1);
  expect(await site.links.customerOf(ann)).toEqual(customer);
  site.clock.advance(1);
  expect(await site.links.customerOf(ann)).toBeUndefined();
});
