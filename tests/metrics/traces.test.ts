import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startConnector, type Connector } from '../support/connector.ts';
import { codeOn, linkUrlIn, startSotto } from '../support/running-sotto.ts';
import { startCollector, type Collector, type WireSpan } from './support/collector.ts';

// Traces, as a real receiver of OTLP gets them.

let connector: Connector;
let collector: Collector;
beforeEach(async () => {
  [connector, collector] = await Promise.all([startConnector(), startCollector()]);
});
afterEach(async () => {
  await Promise.all([connector.close(), collector.close()]);
});

/** Everything that a span or an event of one may carry. */
const KEYS = ['channel', 'intent', 'code', 'operation', 'outcome', 'state', 'count', 'ageMs', 'turn'].map(
  (name) => `sotto.${name}`,
);
const ERROR = 2;

async function converse(environment: Record<string, string>) {
  const sotto = await startSotto({ environment, bankTimings: { turnMs: 1_000, requestMs: 200, breakerMs: 200 } });
  const chat = connector.conversation({ botUrl: sotto.url, user: 'user-canary' });
  const code = codeOn(await sotto.followLink(linkUrlIn((await chat.say('balance')).replies[0]), 'alice'));
  await chat.say(code);
  await chat.say('last 5 on the card');
  await chat.say('how much at canary coffee? my pin is 1234', { id: 'again' });
  await chat.say('thanks', { id: 'again' });
  await sotto.fault({ mode: 'status', status: 503, path: '/api/v1/accounts' });
  await chat.say('balance');
  await sotto.recover();
  connector.misbehave(500);
  await chat.say('points');
  connector.misbehave();
  await sotto.close();
  return { code };
}

const attributesOf = ({ attributes }: Pick<WireSpan, 'attributes'>) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

describe('traces', () => {
  test('a span a turn, with its stages and its bank calls below, and nothing but what may be logged', async () => {
    const { code } = await converse({
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
      OTEL_SERVICE_NAME: 'sotto-test',
    });
    const spans = collector.spans();
    const turns = spans.filter(({ name }) => name === 'turn');
    expect(collector.heard.map(({ path }) => path)).toEqual(['/v1/traces']);
    expect(collector.resources()).toEqual([{ key: 'service.name', value: { stringValue: 'sotto-test' } }]);
    // The repeated delivery is no turn; the one that could not be sent is.
    expect(turns.map((turn) => [attributesOf(turn)['sotto.intent'], attributesOf(turn)['sotto.outcome']])).toEqual([
      ['balance', 'answered'],
      ['code', 'answered'],
      ['transactions', 'answered'],
      ['merchant', 'declined'],
      ['balance', 'failed'],
      [undefined, undefined],
    ]);
    expect(turns.map(({ status }) => status.code)).toEqual([0, 0, 0, 0, ERROR, ERROR]);
    const below = (turn: WireSpan | undefined) => spans.filter(({ parentSpanId }) => parentSpanId === turn?.spanId);
    expect(below(turns[2]).map(({ name }) => name)).toEqual([
      'claim',
      'link',
      'understand',
      'bank-call accounts',
      'bank-call transactions',
      'bank-call transactions',
      'answer',
      'send',
    ]);
    const refused = below(turns[4]).find(({ name }) => name === 'bank-call accounts');
    expect(refused?.status).toEqual({ code: ERROR, message: 'unavailable' });
    expect(refused && attributesOf(refused)).toEqual({
      'sotto.code': 'unavailable',
      'sotto.operation': 'accounts',
      'sotto.turn': turns[4] && attributesOf(turns[4])['sotto.turn'],
    });
    expect(turns[5]?.events.map(({ name }) => name)).toEqual(['reply-failed', 'reply-failed']);

    for (const span of spans) {
      expect(BigInt(span.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(span.startTimeUnixNano));
      expect(span.traceId).toBe(turns.find(({ spanId }) => [span.spanId, span.parentSpanId].includes(spanId))?.traceId);
      const keys = [span, ...span.events].flatMap(({ attributes }) => attributes.map(({ key }) => key));
      expect(keys.filter((key) => !KEYS.includes(key))).toEqual([]);
    }
    expect(spans.length).toBeGreaterThan(35);

    const all = collector.heard.map(({ raw }) => raw).join('\n');
    const words = ['canary', 'alice', 'SGD', 'SINGAPORE', 'Kopi', 'acc-', 'process.', 'host.', code, hostname(), root];
    expect(words.filter((word) => all.includes(word))).toEqual([]);
    // Ids are random, and so may hold any digits.
    const values = spans.flatMap((span) => [span, ...span.events].map(attributesOf));
    const told = values.map((value) => JSON.stringify({ ...value, 'sotto.turn': '', 'sotto.ageMs': 0 })).join('\n');
    expect(told).not.toMatch(/\d{2,}|\d\.\d/);
  });

  test('an endpoint of their own is taken whole, and turned off is off', async () => {
    await converse({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/own`, OTEL_SDK_DISABLED: 'true' });
    expect(collector.heard).toEqual([]);
    await converse({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/own`,
    });
    expect(collector.heard.map(({ path }) => path)).toEqual(['/own']);
  });

  test('a collector that is away holds up neither a turn nor a stop', async () => {
    const started = Date.now();
    await converse({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test('where no setting asks for them, no package of theirs is loaded', async () => {
    const loaded = async (endpoint: string) => {
      const script = `
        import { createRequire } from 'node:module';
        import { openTraces } from './dist/bot/traces/open-traces.js';
        const traces = await openTraces({ OTEL_SDK_DISABLED: false, OTEL_SERVICE_NAME: 'sotto', OTEL_EXPORTER_OTLP_ENDPOINT: ${endpoint} });
        await traces?.close();
        const files = Object.keys(createRequire(import.meta.url).cache);
        console.log(files.filter((file) => file.includes('opentelemetry')).length);`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
      });
      return Number(stdout);
    };
    expect(await loaded('undefined')).toBe(0);
    expect(await loaded(`'${collector.url}'`)).toBeGreaterThan(10);
  });
});

const root = join(import.meta.dirname, '../..');
