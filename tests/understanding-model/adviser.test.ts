import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLogger } from '../../bot/logging/logger.ts';
import { createAdviser } from '../../bot/understanding/index.ts';
import { ADVISED } from '../../bot/understanding/model/adviser.ts';
import { SYSTEM_PROMPT } from '../../bot/understanding/model/model-prompt.ts';
import { asking, KEY, redacted, type Asking } from './asking.ts';
import { nothing, saying, sending, sentenceIn, startModelServer, type ModelServer } from './model-server.ts';

let server: ModelServer;
let ask: Asking;
/** What the SDK says. It takes the console that it finds first, so all of this file is listened to. */
const printed: unknown[][] = [];
const { debug, info, warn, error } = console;
beforeAll(async () => {
  const listen = (...words: unknown[]) => void printed.push(words);
  Object.assign(console, { debug: listen, info: listen, warn: listen, error: listen });
  server = await startModelServer();
});
afterAll(async () => {
  Object.assign(console, { debug, info, warn, error });
  await server.close();
});
beforeEach(() => {
  server.play(saying(nothing));
  ask = asking(server.url);
});

const quiet = createLogger('silent', { write: () => undefined });
const asked = (text = 'what have I got', adviser = ask.adviser()) => adviser.advise(redacted(text));

describe('good advice', () => {
  test.each(ADVISED)('%s', async (intent) => {
    server.play(saying({ ...nothing, intent }));
    expect(await asked()).toEqual({ intent, slots: {} });
    expect(ask.outcomes()).toEqual(['advised']);
  });

  test('with every detail', async () => {
    const details = { accountKind: 'card', last4: '9014', count: 3, status: 'pending', direction: 'out' };
    server.play(saying({ intent: 'transactions', ...details }));
    expect(await asked('the three things on 9014')).toEqual({
      intent: 'transactions',
      slots: { account: { kind: 'card', last4: '9014' }, count: 3, status: 'pending', direction: 'out' },
    });
  });

  test('none of them is no advice, and no failure', async () => {
    expect(await asked()).toBeUndefined();
    expect(ask.outcomes()).toEqual(['none']);
    expect(ask.logged[0]).toContain('"level":20');
  });
});

describe('what is sent', () => {
  test('one request: the fixed prompt and the sentence, and only the headers it needs', async () => {
    const before = server.requests.length;
    await asked('what have I got');
    const [request, ...more] = server.requests.slice(before);
    expect(more).toEqual([]);
    expect(request?.line).toBe('POST /v1/chat/completions');
    const body = JSON.parse(request?.raw ?? '') as { response_format: { json_schema: { schema: object } } };
    const { schema, ...format } = body.response_format.json_schema;
    expect({ ...body, response_format: { ...body.response_format, json_schema: format } }).toEqual({
      model: 'small',
      messages: [
        { role: 'system', content: SYSTEM_PROMPT },
        { role: 'user', content: 'what have I got' },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'advice', strict: true } },
      store: false,
    });
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: Object.keys(nothing) });
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ]);
    expect(request?.headers).toMatchObject({ authorization: `Bearer ${KEY}`, 'user-agent': 'node' });
  });

  test('the prompt names every intent it may choose, and none that changes something', () => {
    const named = [...SYSTEM_PROMPT.matchAll(/^- ([\w-]+): \S/gm)].map((match) => match[1]);
    expect(named).toEqual([...ADVISED, 'none']);
    for (const intent of ['link', 'logout', 'unlink', 'forget', 'amounts', 'shared'])
      expect(named).not.toContain(intent);
  });

  test('without a base URL it is OpenAI’s own, which is told not to think long', async () => {
    const real = globalThis.fetch;
    const before = server.requests.length;
    const hosts: string[] = [];
    // Nothing leaves this machine: what is for OpenAI's host goes to the server of this test.
    globalThis.fetch = (input, init) => {
      const { host, pathname } = new URL(input);
      hosts.push(host);
      return real(new URL(pathname, server.url), init);
    };
    try {
      await createAdviser({ apiKey: KEY, model: 'small' }, { log: quiet }).advise(redacted('hm'));
    } finally {
      globalThis.fetch = real;
    }
    expect(hosts).toEqual(['api.openai.com']);
    const sent = server.requests.slice(before).map(({ raw }): unknown => JSON.parse(raw));
    expect(sent).toMatchObject([{ model: 'small', store: false, reasoning_effort: 'none' }]);
  });

  test('without a key, none', async () => {
    const before = server.requests.length;
    await createAdviser({ baseUrl: server.url, model: 'small' }, { log: quiet }).advise(redacted('hm'));
    expect(server.requests.slice(before).map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('no card number, IBAN or PIN of a customer', async () => {
    const before = server.requests.length;
    await asked('why is 4111 1111 1111 1111 declined');
    await asked('why is ４１１１−１１１１ 1111\u200b1111 declined');
    await asked('what of GB82 WEST 1234 5698 7654 32');
    await asked('my pin is 1234, what now');
    const sent = server.requests.slice(before).map(sentenceIn);
    expect(sent).toHaveLength(4);
    expect(sent.join('\n')).not.toMatch(/\d/);
    expect(sent[0]).toBe('why is ▮ declined');
  });

  test('500 characters at most, and no half of a pair of surrogates', async () => {
    const before = server.requests.length;
    for (const text of ['x'.repeat(4_000), `${'x'.repeat(499)}😀`, `a\ud800b\udc00c`, '😀']) await asked(text);
    expect(server.requests.slice(before).map(sentenceIn)).toEqual(['x'.repeat(500), 'x'.repeat(499), 'abc', '😀']);
  });

  test('nothing that the environment says of the SDK, and nothing is printed', async () => {
    const environment = {
      OPENAI_API_KEY: 'sk-other',
      OPENAI_ORG_ID: 'org-x',
      OPENAI_PROJECT_ID: 'proj-x',
      OPENAI_ADMIN_KEY: 'admin-x',
      OPENAI_CUSTOM_HEADERS: 'X-Customer: alice',
      OPENAI_LOG: 'debug',
    };
    const before = server.requests.length;
    Object.assign(process.env, environment);
    try {
      await asked();
      server.play(sending('no', { status: 500 }));
      await asked();
    } finally {
      for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name);
    }
    const sent = JSON.stringify(server.requests.slice(before));
    expect(server.requests.length - before).toBe(2);
    expect(sent).not.toMatch(/sk-other|org-x|proj-x|admin-x|alice|stainless/i);
    expect(printed).toEqual([]);
  });
});

test('log lines hold a code and a time, and nothing of the sentence, the server or the key', async () => {
  server.play(sending({ error: { message: 'KOPI' } }, { status: 401, headers: { 'x-request-id': 'KOPI' } }));
  await asked('is kopi here');
  expect(ask.logged).toHaveLength(1);
  expect(Object.keys(JSON.parse(ask.logged[0] ?? '') as object).sort()).toEqual([
    'durationMs',
    'level',
    'msg',
    'outcome',
    'time',
  ]);
  expect(ask.logged[0]).not.toMatch(/kopi|sk-|127\.0/i);
});

test('where it asks is said without what might be secret', () => {
  expect(createAdviser({ apiKey: KEY, model: 'small' }, { log: quiet }).origin).toBe('https://api.openai.com/v1');
  expect(asking('https://host.example/v1').adviser().origin).toBe('https://host.example/v1');
});
