import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { asking, redacted, type Asking } from './asking.ts';
import { badAnswers } from './bad-answers.ts';
import { nothing, saying, sending, startModelServer, type ModelServer } from './model-server.ts';

let server: ModelServer;
let ask: Asking;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.play(saying(nothing));
  ask = asking(server.url);
});

const QUICK = { limitMs: 250, breakerMs: 60_000 };

const asked = (text = 'what have I got', adviser = ask.adviser()) => adviser.advise(redacted(text));

async function timed<T>(work: Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now();
  const value = await work;
  return { value, ms: performance.now() - started };
}

describe('bad answers', () => {
  const kinds = Object.entries(badAnswers);
  test('are many', () => expect(kinds.length).toBeGreaterThan(50));

  test.each(kinds)('%s: no advice, asked once, and quickly', async (_kind, part) => {
    const before = server.requests.length;
    server.play(part);
    const { value, ms } = await timed(asked());
    expect(value).toBeUndefined();
    expect(server.requests.length - before).toBe(1);
    expect(ms).toBeLessThan(1_000);
    expect(ask.outcomes()).toHaveLength(1);
    expect(['unusable', 'refused', 'unreachable']).toContain(ask.outcomes()[0]);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
    const elsewhere = await startModelServer(saying({ ...nothing, intent: 'balance' }));
    server.play(sending('', { status, headers: { location: `${elsewhere.url}/chat/completions` } }));
    const advice = await asked();
    await elsewhere.close();
    expect(advice).toBeUndefined();
    expect(elsewhere.requests).toEqual([]);
  });

  test('a body without end is left after 64 KB', async () => {
    let written = 0;
    const gone = new Promise((resolve) => {
      server.play((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = () => {
          for (written += 16_384; response.write(' '.repeat(16_384)) && written < 100e6; written += 16_384);
        };
        response.on('drain', more).on('close', resolve);
        more();
      });
    });
    expect(await asked()).toBeUndefined();
    await gone;
    expect(ask.outcomes()).toEqual(['unusable']);
    expect(written).toBeLessThan(50e6);
  });

  test('nobody is there', async () => {
    const closed = await startModelServer();
    await closed.close();
    const alone = asking(closed.url);
    expect(await asked('hm', alone.adviser())).toBeUndefined();
    expect(alone.outcomes()).toEqual(['unreachable']);
  });
});

describe('time', () => {
  test('a trickle is left after 2 s, however lively', async () => {
    server.play((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const { value, ms } = await timed(asked());
    expect(value).toBeUndefined();
    expect(ms / 2_000).toBeGreaterThan(0.95);
    expect(ms / 2_000).toBeLessThan(1.5);
    expect(ask.outcomes()).toEqual(['timeout']);
  });

  test('so is silence, and the connection is closed', async () => {
    let closed: Promise<unknown> | undefined;
    server.play((response) => void (closed = once(response, 'close')));
    const { value, ms } = await timed(asked('hm', ask.adviser(QUICK)));
    expect(value).toBeUndefined();
    expect(ms).toBeLessThan(4 * QUICK.limitMs);
    await closed;
    expect(closed).toBeDefined();
  });

  test('eight at once; the others are not kept waiting', async () => {
    const waiting: (() => void)[] = [];
    server.play(
      (response, request) => void waiting.push(() => saying({ ...nothing, intent: 'help' })(response, request)),
    );
    const adviser = ask.adviser();
    const all = Array.from({ length: 12 }, () => adviser.advise(redacted('hm')));
    expect(await Promise.all(all.slice(8))).toEqual([undefined, undefined, undefined, undefined]);
    expect(ask.outcomes()).toEqual(['busy', 'busy', 'busy', 'busy']);
    while (waiting.length < 8) await new Promise((resolve) => setImmediate(resolve));
    for (const answer of waiting) answer();
    expect(await Promise.all(all.slice(0, 8))).toEqual(
      Array.from({ length: 8 }, () => ({ intent: 'help', slots: {} })),
    );
    server.play(saying({ ...nothing, intent: 'help' }));
    expect(await adviser.advise(redacted('hm'))).toBeDefined();
  });

  test('a model in trouble is left alone for a while, and then asked again', async () => {
    const before = server.requests.length;
    const adviser = ask.adviser({ limitMs: 250, breakerMs: 300 });
    server.play(() => undefined);
    for (let turn = 0; turn < 3; turn += 1) await adviser.advise(redacted('hm'));
    server.play(saying({ ...nothing, intent: 'help' }));
    expect(await adviser.advise(redacted('hm'))).toBeUndefined();
    expect(server.requests.length - before).toBe(3);
    expect(ask.outcomes()).toEqual(['timeout', 'timeout', 'timeout', 'left-alone']);
    await new Promise((resolve) => setTimeout(resolve, 310));
    expect(await adviser.advise(redacted('hm'))).toEqual({ intent: 'help', slots: {} });
  });

  test('one call tries whether it is well again, and keeps nobody else waiting', async () => {
    const adviser = ask.adviser({ limitMs: 250, breakerMs: 1 });
    server.play(() => undefined);
    for (let turn = 0; turn < 3; turn += 1) await adviser.advise(redacted('hm'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = server.requests.length;
    const trying = adviser.advise(redacted('hm'));
    const { ms } = await timed(Promise.all([adviser.advise(redacted('hm')), adviser.advise(redacted('hm'))]));
    expect(ms).toBeLessThan(100);
    await trying;
    expect(server.requests.length - before).toBe(1);
    expect(ask.outcomes().slice(3)).toEqual(['left-alone', 'left-alone', 'timeout']);
  });

  test('what a sentence brings about does not take the model away from others', async () => {
    const adviser = ask.adviser();
    server.play(saying('I won’t.'));
    for (let turn = 0; turn < 10; turn += 1) await adviser.advise(redacted('hm'));
    server.play(saying({ ...nothing, intent: 'help' }));
    expect(await adviser.advise(redacted('hm'))).toBeDefined();
  });
});
