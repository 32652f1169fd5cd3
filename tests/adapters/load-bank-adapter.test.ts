// Loading an adapter by name, file or package, and what a developer is told when it does not fit.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bankErrorCode, loadBankAdapter } from '../../adapters/index.ts';
import { SottoError } from '../../bot/kernel/errors.ts';
import { contextOf } from './contract-steps.ts';

const SECRET = 'hunter2-of-the-bank';
const settings = { BANK_ADAPTER: 'x', BANK_API_KEY: SECRET, OIDC_CLIENT_SECRET: 'not for adapters', PORT: '3978' };
const ana = { subject: 'ana', accessToken: 'token-of-ana' };

const COMPLETE = {
  name: `'paper-bank'`,
  capabilities: `() => ({ rewards: false, cardBill: false, pending: false, historyDays: 90, maxPage: 50 })`,
  accounts: `async () => [{ ref: 'p1', kind: 'current', currency: 'SGD', last4: '4821' }]`,
  balances: `async () => { throw { name: 'BankError', code: 'rate-limited', retryAfterMs: 5 } }`,
  transactions: `async () => { throw new Error('the shop was closed') }`,
};
/** The source of a module whose adapter has these members. */
const source = (members: Record<string, string>, prelude = '') => {
  const body = Object.entries(members).map(([name, value]) => `${name}: ${value}`);
  return `export default function createBankAdapter(settings) { ${prelude} return { settings, ${body.join(', ')} } }`;
};

let folder: string;
let files = 0;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'adapter-'))));
afterAll(() => rm(folder, { recursive: true }));
const moduleOf = async (text: string, extension = 'mjs') => {
  const path = join(folder, `adapter-${++files}.${extension}`);
  await writeFile(path, text);
  return path;
};
const complaint = async (name: string, given: Record<string, string> = settings) => {
  const thrown: unknown = await loadBankAdapter(name, given).catch((reason: unknown) => reason);
  expect(thrown).toBeInstanceOf(SottoError);
  const { code, message } = thrown as SottoError;
  expect(code).toBe('adapter-invalid');
  expect(message).not.toContain(SECRET);
  return message.replace('The bank adapter could not be loaded. ', '');
};

describe('a module outside this repository, without an import of ours', () => {
  test('is loaded by absolute and by relative path, and gets the BANK_ settings only', async () => {
    const path = await moduleOf(source(COMPLETE));
    for (const name of [path, relative(process.cwd(), path)]) {
      const adapter = await loadBankAdapter(name, settings);
      expect(adapter.name).toBe('paper-bank');
      expect(await adapter.accounts(contextOf(ana))).toHaveLength(1);
      expect(adapter).toHaveProperty('settings', { BANK_ADAPTER: 'x', BANK_API_KEY: SECRET });
    }
  });

  test('throws bank errors that are known by name and code alone', async () => {
    const adapter = await loadBankAdapter(await moduleOf(source(COMPLETE)), settings);
    const [refused, broken] = await Promise.allSettled([
      adapter.balances(contextOf(ana), 'p1'),
      adapter.transactions(contextOf(ana), 'p1', { limit: 1 }),
    ]);
    expect(refused).toMatchObject({ status: 'rejected', reason: { retryAfterMs: 5 } });
    expect(bankErrorCode((refused as PromiseRejectedResult).reason)).toBe('rate-limited');
    expect(bankErrorCode((broken as PromiseRejectedResult).reason)).toBe('malformed');
  });

  test('may be a class and may be made asynchronously', async () => {
    const { accounts, ...fields } = COMPLETE;
    const body = Object.entries(fields).map(([name, value]) => `${name} = ${value};`);
    const text = `class Paper { ${body.join(' ')} list = ${accounts}; accounts() { return this.list(); } }`;
    const adapter = await loadBankAdapter(await moduleOf(`${text}; export default async () => new Paper();`), settings);
    expect(await adapter.accounts(contextOf(ana))).toHaveLength(1);
  });
});

describe('what does not fit is named to the developer', () => {
  const able = (more: string) =>
    `() => ({ rewards: false, cardBill: false, pending: false, historyDays: 90, maxPage: 50, ${more} })`;
  test.each<[string, Record<string, string>, string]>([
    ['no transactions', { transactions: '5' }, 'transactions must be a function.'],
    ['two faults', { name: '7', balances: 'null' }, 'name must be text; balances must be a function.'],
    ['no name', { name: `''` }, 'name must not be empty.'],
    [
      'asynchronous capabilities',
      { capabilities: 'async () => ({})' },
      'capabilities().rewards must be true or false; capabilities().cardBill must be true or false; capabilities().pending must be true or false; capabilities().historyDays must be a whole number; capabilities().maxPage must be a whole number.',
    ],
    ['no capabilities', { capabilities: '() => undefined' }, 'capabilities() must return an object.'],
    ['capabilities that throw', { capabilities: `() => { throw new Error('${SECRET}') }` }, 'capabilities() throws.'],
    ['a page of nothing', { capabilities: able('maxPage: 0') }, 'capabilities().maxPage must be above 0.'],
    [
      'a promised method',
      { capabilities: able('cardBill: true') },
      'cardBill must be a function: capabilities().cardBill is true.',
    ],
    ['an unannounced method', { rewards: 'async () => []' }, 'rewards is there, but capabilities().rewards is false.'],
  ])('%s', async (_what, members, expected) => {
    expect(await complaint(await moduleOf(source({ ...COMPLETE, ...members })))).toBe(expected);
  });

  test('a module that is not there, cannot be read, or exports something else', async () => {
    expect(await complaint(join(folder, 'nobody.mjs'))).toBe('BANK_ADAPTER names a file that does not exist.');
    expect(await complaint('./nobody.mjs')).toBe('BANK_ADAPTER names a file that does not exist.');
    expect(await complaint('no-such-package-of-ours')).toContain('could not be imported');
    expect(await complaint(await moduleOf(`const key = '${SECRET}' export`))).toContain(
      'could not be imported (SyntaxError)',
    );
    expect(await complaint(await moduleOf(`throw new TypeError('${SECRET}')`))).toContain(
      'could not be imported (TypeError)',
    );
    const expected = 'The default export of the module must be the function createBankAdapter.';
    expect(await complaint(await moduleOf('export const createBankAdapter = () => ({});'))).toBe(expected);
    expect(await complaint(await moduleOf('export default {};'))).toBe(expected);
    expect(await complaint('zod')).toBe(expected); // a package, but no adapter
    expect(await complaint(await moduleOf('export default () => null;'))).toBe(
      'createBankAdapter must return an object.',
    );
  });

  test('a factory that throws: its settings are named, its words are not repeated', async () => {
    const failing = (words: string) => moduleOf(source(COMPLETE, `throw new Error(${words});`));
    expect(await complaint(await failing('`bad key ${settings.BANK_API_KEY}`'))).toBe('createBankAdapter throws.');
    expect(await complaint(await failing('`set BANK_API_URL and BANK_REGION`'))).toBe(
      'createBankAdapter throws and names BANK_API_URL, BANK_REGION.',
    );
    const tricky = { ...settings, BANK_PIN: 'BANK_SECRET_WORD' };
    expect(await complaint(await failing('`BANK_PIN is ${settings.BANK_PIN}`'), tricky)).toBe(
      'createBankAdapter throws and names BANK_PIN.',
    );
  });
});

describe('the built-in mock-bank', () => {
  test.each(['https://bank.example/api/v1', 'http://localhost:3979/api/v1', 'http://127.0.0.1:1', 'http://[::1]:1/'])(
    'takes %s',
    async (url) => {
      const adapter = await loadBankAdapter('mock-bank', { BANK_API_URL: url });
      expect(adapter.name).toBe('mock-bank');
      expect(adapter.capabilities()).toEqual({
        rewards: true,
        cardBill: true,
        pending: true,
        historyDays: 730,
        maxPage: 100,
      });
    },
  );

  test.each([
    [{}, 'is missing'],
    [{ BANK_API_URL: '' }, 'is missing'],
    [{ BANK_API_URL: SECRET }, 'is not a URL'],
    ...[
      `http://${SECRET}.example`,
      `http://127.0.0.1.${SECRET}.example`,
      `http://localhost.${SECRET}.example`,
      `ftp://127.0.0.1/${SECRET}`,
      `file:///${SECRET}`,
    ].map((url) => [{ BANK_API_URL: url }, 'must be https; http is for loopback hosts only'] as const),
    ...[
      `https://ana:${SECRET}@bank.example`,
      `https://bank.example/?key=${SECRET}`,
      `https://bank.example/#${SECRET}`,
    ].map((url) => [{ BANK_API_URL: url }, 'must have no user, query or fragment'] as const),
  ])('refuses %j: it %s', async (given, expected) => {
    expect(await complaint('mock-bank', given)).toBe(`BANK_API_URL ${expected}.`);
  });

  test('open-banking-uk is not built in', async () => {
    expect(await complaint('open-banking-uk')).toContain('could not be imported');
  });
});
