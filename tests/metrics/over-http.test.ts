import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import type { Store } from '../../bot/state/store.ts';
import { systemClock } from '../../bot/kernel/clock.ts';
import { SottoError } from '../../bot/kernel/errors.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { codeOn, linkUrlIn, startSotto, type RunningSotto } from '../support/running-sotto.ts';
import { labelsIn, readMetrics } from './support/read-metrics.ts';

// The whole of Sotto: what it shows of itself while it answers, fails and loses its store.

let sotto: RunningSotto;
let connector: Connector;
let isStoreThere = true;

beforeAll(async () => {
  connector = await startConnector();
  const memory = createMemoryStore(systemClock);
  const store: Store = {
    ...memory,
    increment: (...args) =>
      isStoreThere ? memory.increment(...args) : Promise.reject(new SottoError('store-unavailable')),
    isReady: () => Promise.resolve(isStoreThere),
  };
  sotto = await startSotto({ store, bankTimings: { turnMs: 1_000, requestMs: 300, breakerMs: 200 } });
});
afterAll(async () => {
  await sotto.close();
  await connector.close();
});

const turns = (intent: string, outcome: string, channel = 'emulator') =>
  `sotto_turns_total{intent="${intent}",channel="${channel}",outcome="${outcome}"}`;

describe('/metrics', () => {
  test('turns by what was wanted and how they ended; their stages; calls to the bank; nothing of the customer', async () => {
    const chat = connector.conversation({ botUrl: sotto.url });
    const sentAt = () => ({ timestamp: new Date(Date.now() - 3_000).toISOString() });
    const invitation = await chat.say('balance', sentAt());
    const code = codeOn(await sotto.followLink(linkUrlIn(invitation.replies[0]), 'alice'));
    expect((await chat.say(code, sentAt())).replies[0]?.text).toContain('3,204.10');
    await chat.say('how much at starbucks?', { id: 'again' });
    await chat.say('how much at starbucks?', { id: 'again' });
    await chat.say('transfer 50', { id: 'no time', timestamp: 'yesterday' });
    await chat.say('colourless green ideas');
    await sotto.fault({ mode: 'status', status: 503, path: '/api/v1/accounts' });
    await chat.say('balance');
    await sotto.recover();

    const { text, samples } = await readMetrics(sotto.url);
    expect(samples.get(turns('balance', 'answered'))).toBe(1);
    expect(samples.get(turns('code', 'answered'))).toBe(1);
    expect(samples.get(turns('merchant', 'declined'))).toBe(1);
    expect(samples.get(turns('none', 'repeated'))).toBe(1);
    expect(samples.get(turns('transfer', 'declined'))).toBe(1);
    expect(samples.get(turns('none', 'clarified'))).toBe(1);
    expect(samples.get(turns('balance', 'failed'))).toBe(1);
    expect(samples.get('sotto_turn_seconds_count{channel="emulator"}')).toBe(6);
    // Seven messages came, one of them twice; every one that was answered took every step but asking, which a code did in its own way.
    for (const [stage, count] of Object.entries({ claim: 6, link: 6, understand: 5, answer: 6, send: 6 })) {
      expect([stage, samples.get(`sotto_turn_stage_seconds_count{stage="${stage}"}`)]).toEqual([stage, count]);
    }
    expect(samples.get('sotto_bank_call_seconds_count{operation="accounts",code="ok"}')).toBe(1);
    expect(samples.get('sotto_bank_call_seconds_count{operation="accounts",code="unavailable"}')).toBe(1);
    expect(samples.get('sotto_bank_call_seconds_count{operation="balances",code="ok"}')).toBe(3);
    const { length } = [...samples.keys()].filter((name) => name.startsWith('sotto_queue_age_seconds_bucket'));
    expect(length).toBeGreaterThan(10);
    expect(samples.get('sotto_queue_age_seconds_bucket{le="2",channel="emulator"}')).toBe(1);
    expect(samples.get('sotto_events_total{event="link-active"}')).toBe(1);
    expect(text).not.toMatch(/alice|4821|SGD|3,?204|Kopi|starbucks|acc-|[\da-f]{8}-[\da-f]{4}/i);
    expect(labelsIn(text).get('channel')).toEqual(new Set(['emulator']));
  });

  test('the breaker opens, lets one call through, and closes', async () => {
    const state = async () =>
      [...(await readMetrics(sotto.url)).samples].find(
        ([name, value]) => name.startsWith('sotto_bank_breaker_state') && value === 1,
      )?.[0];
    const chat = connector.conversation({ botUrl: sotto.url });
    const code = codeOn(await sotto.followLink(linkUrlIn((await chat.say('link')).replies[0]), 'bob'));
    await chat.say(code);
    expect(await state()).toContain('"closed"');
    await sotto.fault({ mode: 'status', status: 503, path: '/api/v1/accounts' });
    for (let asked = 0; asked < 6; asked += 1) await chat.say('balance');
    expect(await state()).toContain('"open"');
    await sotto.recover();
    const deadline = Date.now() + 5_000;
    while (!(await state())?.includes('"closed"') && Date.now() < deadline) {
      await chat.say('balance');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await state()).toContain('"closed"');
    expect((await readMetrics(sotto.url)).samples.get('sotto_events_total{event="bank-breaker"}')).toBe(3);
  });
});

describe('the log', () => {
  test('ties the lines of a turn together by a random id, and names nobody', () => {
    const lines = sotto.logged.map((line) => JSON.parse(line) as { msg: string; turn?: string; operation?: string });
    const turns = lines.filter(({ msg }) => msg === 'turn-done').map(({ turn }) => turn);
    expect(new Set(turns).size).toBe(turns.length);
    expect(turns.length).toBeGreaterThan(10);
    for (const { msg, turn } of lines) {
      if (/^(?:turn-stage|bank-call|bank-breaker|link-invited|link-active|delivery)/.test(msg))
        expect(turn).toBeDefined();
    }
    const second = lines.filter(({ turn }) => turn === turns[1]);
    expect(second.filter(({ msg }) => msg === 'bank-call').map(({ operation }) => operation)).toEqual([
      'accounts',
      'balances',
      'balances',
      'balances',
    ]);
    expect(sotto.logged.join('\n')).not.toMatch(/livechat|alice|acc-|kopi/i);
  });
});

describe('/readyz', () => {
  test('names the store while that is away, and the process lives on', async () => {
    const look = async (path: string) => {
      const response = await fetch(sotto.url + path);
      return [response.status, await response.json(), response.headers.get('cache-control')];
    };
    expect(await look('/readyz')).toEqual([200, { status: 'ok' }, 'no-store']);
    isStoreThere = false;
    expect(await look('/readyz')).toEqual([503, { status: 'not-ready', waiting: ['store'] }, 'no-store']);
    expect(await look('/healthz')).toEqual([200, { status: 'ok' }, 'no-store']);
    const before = (await readMetrics(sotto.url)).samples.get(turns('none', 'failed')) ?? 0;
    expect((await connector.conversation({ botUrl: sotto.url }).say('balance')).status).toBe(503);
    expect((await readMetrics(sotto.url)).samples.get(turns('none', 'failed'))).toBe(before + 1);
    isStoreThere = true;
    expect(await look('/readyz')).toEqual([200, { status: 'ok' }, 'no-store']);
  });

  test('a bank that is away takes no process out of the balancer', async () => {
    await sotto.fault({ mode: 'reset', path: '/' });
    expect((await fetch(`${sotto.url}/readyz`)).status).toBe(200);
    await sotto.recover();
  });
});
