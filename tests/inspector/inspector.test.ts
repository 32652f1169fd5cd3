// The inspector over HTTP: it repeats what left to the byte, knows the bank's calls by name only, and is there for a demonstration alone.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { fixedClock, systemClock } from '../../bot/kernel/clock.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import { demoCustomers } from '../../mock-bank/index.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { redress } from '../support/redress.ts';
import { codeOn, linkUrlIn, startSotto, TIME_ZONE, type RunningSotto } from '../support/running-sotto.ts';
import { withheldWords } from '../support/withheld-words.ts';
import { readAnswers, readTurns } from './turns.ts';

const QUESTIONS = ['last 3 on the card', 'points', 'how much at starbucks?', 'unlink'];
const INTENTS = ['balance', 'code', 'transactions', 'rewards', 'merchant', 'unlink'];

const clock = fixedClock(new Date());
const chatId = 'alice|livechat';
const worlds: RunningSotto[] = [];
let connector: Connector;
let received: string[][];

beforeAll(async () => {
  connector = await startConnector();
  received = [];
  const plain = demoCustomers(() => clock.now(), TIME_ZONE);
  for (const customers of [plain, plain.map(redress)]) {
    const environment = { BANK_WEB_URL: 'https://bank.example/online' };
    const sotto = await startSotto({ customers, environment, clock });
    worlds.push(sotto);
    const before = connector.received.length;
    const chat = connector.conversation({ botUrl: sotto.url, id: chatId, user: 'alice' });
    const invitation = await chat.say('balance');
    const page = await sotto.followLink(linkUrlIn(invitation.replies[0]), 'alice');
    for (const text of [codeOn(page), ...QUESTIONS]) await chat.say(text);
    received.push(connector.received.slice(before).map(({ raw }) => raw));
  }
});
afterAll(async () => {
  for (const sotto of worlds) await sotto.close();
  await connector.close();
});

describe('turns', () => {
  test('hold what the connector received, to the byte and in order', async () => {
    const { turns } = await readTurns(worlds[0]!, chatId);
    expect(turns.map(({ intent }) => intent)).toEqual(INTENTS);
    expect(turns.flatMap(({ wire }) => wire)).toEqual(received[0]);
    expect(received[0]?.length).toBe(2 * INTENTS.length); // typing and one message each
  });

  test('name the bank’s calls, and the bank has the answer to each', async () => {
    const { turns } = await readTurns(worlds[0]!, chatId);
    const calls = turns.map(({ bankCalls }) => [...new Set(bankCalls.map(({ operation }) => operation))]);
    expect(calls).toEqual([[], ['accounts', 'balances'], ['accounts', 'transactions'], ['rewards'], [], []]);
    const ids = turns.flatMap(({ bankCalls }) => bankCalls.map(({ requestId }) => requestId));
    const answers = await readAnswers(worlds[0]!.bank.url, ids);
    expect(answers.map(({ requestId }) => requestId).sort()).toEqual([...ids].sort());
    expect(JSON.stringify(answers).toLowerCase()).toContain('tidewater grocers');
  });

  test('hold no word of a shop, and none of the customer', async () => {
    const { text } = await readTurns(worlds[0]!);
    const words = withheldWords();
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => text.toLowerCase().includes(word))).toEqual([]);
    expect(text).not.toMatch(/starbucks|last 3/);
  });

  test('are the same in twin worlds, but for random ids', async () => {
    const canonical = ({ text }: { text: string }) =>
      text
        .replace(/"requestId":"[^"]*"/g, '"requestId":"ID"')
        .replace(/\\"replyToId\\":\\"[^"]*\\"/g, '')
        .replace(/\/link\/[\w-]{43}/g, '/link/TICKET')
        .replace(/localhost:\d+/g, 'localhost:PORT');
    const [plain, other] = [await readTurns(worlds[0]!), await readTurns(worlds[1]!)];
    expect(canonical(other)).toBe(canonical(plain));
    expect(plain.text.length).toBeGreaterThan(3_000);
  });

  test('of the chat page are what the page was sent, and of its conversation alone', async () => {
    const { url } = worlds[0]!;
    const post = async (path: string, token?: string, body?: object) => {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const answer = await fetch(`${url}/directline${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await answer.json()) as { token: string; conversationId: string };
    };
    const { token, conversationId } = await post('/conversations', (await post('/tokens/generate')).token);
    const path = `/conversations/${conversationId}/activities`;
    await post(path, token, { type: 'message', text: 'thanks' });
    let said: { from: { role: string } }[] = [];
    while (said.length < 2) {
      const answer = await fetch(`${url}/directline${path}`, { headers: { authorization: `Bearer ${token}` } });
      const { activities } = (await answer.json()) as { activities: typeof said };
      said = activities.filter(({ from }) => from.role === 'bot');
    }
    const { turns } = await readTurns(worlds[0]!, conversationId);
    expect(turns.map(({ intent }) => intent)).toEqual(['join', 'thanks']);
    const messages = turns.flatMap(({ wire }) => wire).filter((wire) => !wire.includes('"type":"typing"'));
    expect(messages).toEqual(said.map((activity) => JSON.stringify(activity)));
    expect((await readTurns(worlds[0]!)).turns.length).toBe(INTENTS.length + 2);
  });
});

describe('who may read it', () => {
  /** `fetch` would set these headers itself. */
  const statusOf = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${worlds[0]!.url}/inspect/turns`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end();
    });

  test('its own page, and no other', async () => {
    const own = worlds[0]!.url;
    expect(await statusOf({ 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await statusOf({ origin: own, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await statusOf({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await statusOf({ 'sec-fetch-site': 'none' })).toBe(403);
    // A name of somebody else's that leads to this machine.
    expect(await statusOf({ host: 'evil.example', 'sec-fetch-site': 'same-origin' })).toBe(403);
    expect(await statusOf({ host: 'evil.example', origin: 'http://evil.example' })).toBe(403);
  });

  test('the page may ask this origin and the bank’s, and be framed by the chat alone', async () => {
    const { url, bank } = worlds[0]!;
    const { headers } = await fetch(`${url}/inspect`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`connect-src 'self' ${bank.url};`);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'self'/);
    const chat = (await fetch(url)).headers.get('content-security-policy') ?? '';
    expect(chat).toContain("connect-src 'self';");
    expect(chat).toContain("frame-src 'self';");
  });
});

describe('where it is not', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'inspector-'))));
  afterAll(() => rm(folder, { recursive: true }));

  async function statusesWith(environment: Record<string, string>, production: boolean) {
    const log = createLogger('silent', { write: () => undefined });
    const config = { ...readConfig(environment), production };
    const sotto = await compose(config, { clock: systemClock, log });
    const server = createServer(sotto.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const paths = ['/inspect', '/inspect/turns', '/inspect/inspect.js', '/healthz'];
    const statuses = paths.map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status);
    const found = await Promise.all(statuses);
    server.close();
    server.closeAllConnections();
    await sotto.close();
    return found;
  }

  test('in production, or with a real bank’s adapter, there is no such path', async () => {
    const paper = join(folder, 'paper-bank.mjs');
    const capabilities = '({ rewards: false, cardBill: false, pending: false, historyDays: 90, maxPage: 50 })';
    const never = 'async () => { throw { name: "BankError", code: "unavailable" } }';
    await writeFile(
      paper,
      `export default () => ({ name: 'paper', capabilities: () => ${capabilities},
        accounts: ${never}, balances: ${never}, transactions: ${never} })`,
    );
    expect(await statusesWith({}, false)).toEqual([200, 200, 200, 200]);
    expect(await statusesWith({}, true)).toEqual([404, 404, 404, 200]);
    expect(await statusesWith({ BANK_ADAPTER: paper }, false)).toEqual([404, 404, 404, 200]);
  });
});
