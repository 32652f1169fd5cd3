// What the accounts API answered, told again by request id: to the client's pages, and bounded.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { MockBank } from '../../mock-bank/index.ts';
import { REDIRECT_URI } from '../support/relying-party.ts';
import { apiFor, callApi, startTestBank, type CallApi } from './bank.ts';

let bank: MockBank;
let api: CallApi;
beforeAll(async () => {
  bank = await startTestBank();
  api = await apiFor(bank, 'alice');
});
afterAll(() => bank.close());

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${bank.url}/demo/answers${query}`, { headers });
const schema = z.object({ answers: z.array(z.looseObject({ requestId: z.string(), status: z.number() })) });
const answersTo = async (...ids: string[]) => schema.parse(await (await ask(`?ids=${ids.join()}`)).json()).answers;
const named = (requestId: string) => ({ headers: { 'x-request-id': requestId } });

test('tells each answer as it was, errors too, oldest first', async () => {
  const accounts = await api('/accounts', named('one'));
  const missing = await api('/accounts/acc_none/balances', named('two'));
  await api('/rewards');
  expect(await answersTo('two', 'one', 'three')).toEqual([
    { requestId: 'one', method: 'GET', path: '/api/v1/accounts', status: 200, body: accounts.body },
    { requestId: 'two', method: 'GET', path: '/api/v1/accounts/acc_none/balances', status: 404, body: missing.body },
  ]);
  expect(await answersTo('')).toEqual([]);
});

test('a retry repeats its id; a fault is an answer with its status, and has a body when it is JSON', async () => {
  const headers = { 'content-type': 'application/json' };
  for (const fault of [
    { mode: 'status', status: 503, times: 1 },
    { mode: 'html', times: 1 },
  ]) {
    await fetch(`${bank.url}/demo/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });
  }
  for (let n = 0; n < 3; n += 1) {
    await fetch(`${bank.apiUrl}/accounts`, named('again'));
  }
  const answers = await answersTo('again');
  expect(answers.map(({ status, body }) => [status, body !== undefined])).toEqual([
    [503, true],
    [200, false],
    [401, true],
  ]);
});

test('keeps the latest 500', async () => {
  const ids = Array.from({ length: 510 }, (_one, index) => `many-${index}`);
  for (const id of ids) await callApi(bank, '/accounts', named(id));
  expect(await answersTo('many-9', 'one')).toEqual([]);
  expect((await answersTo('many-10', 'many-509')).length).toBe(2);
});

test('pages of the registered client may read it, and no others; it takes a bounded list', async () => {
  const { origin } = new URL(REDIRECT_URI);
  const allowed = await ask('?ids=one', { origin });
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  expect(allowed.headers.get('vary')).toMatch(/origin/i);
  const other = await ask('?ids=one', { origin: 'https://evil.example' });
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  expect((await ask(`?ids=${Array.from({ length: 201 }, () => 'x').join()}`)).status).toBe(400);
  expect((await ask('?ids=one&ids=two')).status).toBe(200);
  expect((await ask('')).status).toBe(200);
});
