// The refusal matrix: the program as built, in a process of its own for every unsafe setting, and once with safe ones.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkConfig } from '../../bot/check-config.ts';
import { hasRedis, startRedis } from '../support/redis.ts';
import { safeSettings, UNSAFE, type UnsafeRow } from './unsafe-rows.ts';

const MAIN = join(import.meta.dirname, '../../dist/bot/main.js');
const AT_A_TIME = 4;
/** What the bank's own module is: enough to be loaded. */
const ADAPTER = `export default () => ({
  name: 'own', capabilities: () => ({ rewards: false, cardBill: false, pending: false, historyDays: 1, maxPage: 1 }),
  accounts: async () => [], balances: async () => ({}), transactions: async () => ({ items: [] }),
});`;

interface Run {
  readonly code: number | null;
  readonly stderr: string;
  readonly stdout: string;
  readonly tookMs: number;
}

let folder: string;
let safe: Record<string, string>;
/** Holds the port that the children are given, so that opening it would be told instead. */
let holder: Server;
const runs = new Map<string, Run>();

const launch = ({ nodeFlags = [], flags = [] }: Partial<UnsafeRow>, environment: Record<string, string>) =>
  spawn(process.execPath, [...nodeFlags, MAIN, ...flags], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...safe, ...environment },
  });

async function run(row: Partial<UnsafeRow>): Promise<Run> {
  const began = performance.now();
  const child = launch(row, { PORT: String((holder.address() as AddressInfo).port), ...row.environment });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (printed.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (printed.stderr += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...printed, code, tookMs: performance.now() - began };
}

/** Words of ours, which remedies may use. */
const PUBLIC = ['production', 'UserAssignedMSI', 'true', 'trace'];

/** Nothing that was set may be said. */
function expectNoValue({ stdout, stderr }: Run, environment: Readonly<Record<string, string>>): void {
  const values = Object.values({ ...safe, ...environment }).flatMap((value) => value.split(','));
  const secret = values.filter((value) => value.trim().length > 3 && !PUBLIC.includes(value));
  expect(secret.length).toBeGreaterThan(10);
  for (const value of [...secret, 'canary']) expect(stdout + stderr).not.toContain(value);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sotto-refusal-'));
  await writeFile(join(folder, 'adapter.mjs'), ADAPTER);
  safe = safeSettings(join(folder, 'adapter.mjs'));
  holder = createServer().listen(0);
  await once(holder, 'listening');
  const waiting = [...UNSAFE];
  const work = async () => {
    for (let row = waiting.pop(); row; row = waiting.pop()) runs.set(row.title, await run(row));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}, 60_000);
afterAll(async () => {
  holder.close();
  await rm(folder, { recursive: true });
});

describe('production refuses', () => {
  test.each(UNSAFE.map((row) => [row.title, row] as const))('%s', (title, row) => {
    const result = runs.get(title);
    if (!result) throw new TypeError(`${title} did not run`);
    expect(result.code).toBe(1);
    expect(result.tookMs).toBeLessThan(5_000);
    expect(result.stderr).toMatch(/^Sotto did not start\. The settings are not valid\. $/m);
    expect(result.stderr).toContain(`\n  - ${row.name} `);
    // This setting and no other: the rest is safe.
    expect(result.stderr.match(/^ {2}- /gm)).toHaveLength(1);
    expect(result.stdout).toBe('');
    expectNoValue(result, row.environment);
    // Without starting, the same words.
    const { nodeFlags = [], flags = [], environment } = row;
    const { safe: isSafe, words } = checkConfig({ ...safe, ...environment }, { nodeFlags, flags });
    expect(isSafe).toBe(false);
    expect(result.stderr).toContain(`Sotto did not start. ${words}\n`);
  });

  test('each row is one process', () => {
    expect(runs.size).toBe(UNSAFE.length);
    expect(runs.size).toBeGreaterThan(80);
  });

  test('all at once, also what stands in .env', async () => {
    await writeFile(join(folder, '.env'), 'NODE_TLS_REJECT_UNAUTHORIZED=0\nGRAPH_CANARY=canary\n');
    // Of several values for one setting, the first.
    const environment = Object.assign({}, ...UNSAFE.map((row) => row.environment).reverse()) as Record<string, string>;
    delete environment['NODE_TLS_REJECT_UNAUTHORIZED'];
    const nodeFlags = ['--report-on-signal'];
    const result = await run({ environment, nodeFlags, flags: ['--with-mock-bank'] });
    await rm(join(folder, '.env'));
    expect(result.code).toBe(1);
    const names = new Set([...UNSAFE.map((row) => row.name), 'GRAPH_CANARY']);
    const told = [...result.stderr.matchAll(/^ {2}- (.+?) (?:must|is) /gm)].map(([, name]) => name);
    expect([...new Set(told)].sort()).toStrictEqual([...names].sort());
    expectNoValue({ ...result, stderr: result.stderr.replace('GRAPH_CANARY', '') }, environment);
  });

  test('check:config says so too, and does not start', async () => {
    const result = await run({ environment: { DEBUG: '*' }, flags: ['--check-config'] });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toContain('\n  - DEBUG must not be set');
  });
});

describe('safe settings', () => {
  test('get as far as the port, which is held', async () => {
    const result = await run({});
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/A port is already taken/);
  });

  test('check:config says that they are safe, and does not start', async () => {
    const result = await run({ flags: ['--check-config'] });
    expect(result).toMatchObject({ code: 0, stdout: 'The settings are safe.\n', stderr: '' });
  });

  (hasRedis() ? test : test.skip)('start, with nothing of the demonstration', async () => {
    const redis = await startRedis();
    const child = launch({}, { PORT: '0', REDIS_URL: redis.url, NODE_EXTRA_CA_CERTS: '' });
    try {
      const port = await portOf(child.stderr);
      const status = async (path: string, init?: RequestInit) =>
        (await fetch(`http://127.0.0.1:${port}${path}`, init)).status;
      expect(await status('/healthz')).toBe(200);
      while ((await status('/readyz')) !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
      for (const path of ['/', '/directline/tokens/generate', '/inspect', '/api/skills', '/v3/conversations']) {
        expect([path, await status(path), await status(path, { method: 'POST' })]).toStrictEqual([path, 404, 404]);
      }
      expect(await status('/api/messages', { method: 'POST', body: '{}' })).toBe(401);
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toStrictEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
      await redis.close();
    }
  });
});

/** From the log line of a start. Listens on, as a log that nobody reads would end the process. */
function portOf(log: Readable): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    log.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /"port":(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    log.once('end', () => reject(new TypeError(`It did not start: ${said}`)));
  });
}
