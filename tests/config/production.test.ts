// What production takes, what is judged in production only, and what the check says without starting.
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { checkConfig } from '../../bot/check-config.ts';
import { readConfig } from '../../bot/config.ts';
import { safeSettings } from './unsafe-rows.ts';

const launch = { nodeFlags: [], flags: [] };
const safe = safeSettings('@canary-bank/adapter');
const random = () => randomBytes(32).toString('base64');

describe('production takes', () => {
  test.each<[string, Record<string, string>]>([
    ['the safe settings', {}],
    ['Redis on this machine', { REDIS_URL: 'redis://localhost:6379/1' }],
    ['a cluster on this machine', { REDIS_URL: 'redis://127.0.0.1:7000, redis://[::1]:7001,redis://localhost:7002' }],
    ['Redis elsewhere, with TLS and a password', { REDIS_URL: 'rediss://user:p%40ss@redis.example:6380' }],
    ['a cluster elsewhere', { REDIS_URL: 'rediss://:p@10.0.0.1:6379,rediss://:p@10.0.0.2:6379' }],
    ['a managed identity', { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' }],
    ['a random store secret', { STORE_KEY_SECRET: random() }],
    ['base64 for URLs, unfilled', { SECRET_KEYS: `a:${randomBytes(32).toString('base64url')}` }],
    ['a model over https', { OPENAI_BASE_URL: 'https://model.example/v1', OPENAI_MODEL: 'small' }],
    ['settings of the adapter’s own', { BANK_TOKEN_URL: 'https://bank.example/token', BANK_REGION: 'http-free' }],
    ['a certificate authority of the bank’s own', { NODE_EXTRA_CA_CERTS: '/etc/ssl/bank.pem' }],
    ['harmless flags', { NODE_OPTIONS: '--max-old-space-size=512 --enable-source-maps' }],
    ['checks of TLS that are on', { NODE_TLS_REJECT_UNAUTHORIZED: '1' }],
    ['names that are set to nothing', { DEBUG: '', NODE_DEBUG: ' ', OAuthUrl: '' }],
    ['log lines for debugging, which hold codes only', { LOG_LEVEL: 'debug' }],
    ['a balancer in front', { TRUST_PROXY: '1' }],
    ['traces', { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example', OTEL_SDK_DISABLED: 'true' }],
  ])('%s', (_name, environment) => {
    const flags = { nodeFlags: ['--enable-source-maps'], flags: ['--check-config'] };
    expect(checkConfig({ ...safe, ...environment }, flags)).toStrictEqual({
      safe: true,
      words: 'The settings are safe.',
    });
  });

  test('any random key', () => {
    for (let n = 0; n < 1_000; n += 1) readConfig({ ...safe, SECRET_KEYS: `a:${random()}` });
  });

  test('what is read: lists of URLs, bytes of secrets', () => {
    const secret = random();
    const config = readConfig({
      ...safe,
      REDIS_URL: 'redis://localhost, redis://[::1]:7001,',
      STORE_KEY_SECRET: secret,
    });
    expect(config.REDIS_URL).toStrictEqual(['redis://localhost', 'redis://[::1]:7001']);
    expect(Buffer.from(config.STORE_KEY_SECRET ?? []).toString('base64')).toBe(secret);
    expect(readConfig({})).toMatchObject({ REDIS_URL: [], STORE_KEY_SECRET: undefined, TRUST_PROXY: 0 });
  });
});

test.each([
  '--inspect',
  '--inspect-brk=0',
  '--debug-port=1',
  '--report-uncaught-exception',
  '--heapsnapshot-signal=SIGUSR2',
  '--heapsnapshot_signal=SIGUSR2',
  '--heap-prof',
  '--tls-keylog=/tmp/keys',
  '--trace-tls',
  '--tls-min-v1.0',
  '--insecure-http-parser',
  '--abort-on-uncaught-exception',
  '--security-revert=CVE-2023-46809',
])('production refuses node %s, on its command line and in NODE_OPTIONS', (flag) => {
  const given = checkConfig(safe, { nodeFlags: ['--no-warnings', flag], flags: [] });
  expect(given.words).toMatch(/\n {2}- The command line of node must hold no flag/);
  for (const options of [flag, `--no-warnings  ${flag}`, `"${flag}"`, flag.replace('-', '\\-')]) {
    const { words } = checkConfig({ ...safe, NODE_OPTIONS: options }, launch);
    expect(words).toMatch(/\n {2}- NODE_OPTIONS must hold no flag/);
  }
});

describe('outside production', () => {
  test('a developer may debug, and run the demonstration', () => {
    const nodeFlags = ['--inspect'];
    const environment = { DEBUG: '*', NODE_OPTIONS: '--inspect', BANK_OWN_URL: 'http://localhost:1', OAuthUrl: 'x' };
    const { safe: isSafe, words } = checkConfig(environment, { nodeFlags, flags: ['--with-mock-bank'] });
    expect([isSafe, words]).toStrictEqual([true, expect.stringMatching(/for development; NODE_ENV=production/)]);
  });

  test.each<[Record<string, string>, string]>([
    [
      { MicrosoftAppId: 'x' },
      '\n  - MicrosoftAppTenantId must be set, as MicrosoftAppId is\n  - MicrosoftAppPassword must be set',
    ],
    [{ MicrosoftAppId: 'x', MicrosoftAppTenantId: 't' }, '\n  - MicrosoftAppPassword must be set'],
    [
      {
        MicrosoftAppId: 'x',
        MicrosoftAppTenantId: 't',
        MicrosoftAppPassword: 'p',
        MicrosoftAppType: 'UserAssignedMSI',
      },
      '\n  - MicrosoftAppPassword must not be set',
    ],
  ])('half a registration is told: %j', (environment, problem) => {
    expect(checkConfig(environment, launch).words).toContain(problem);
  });

  test.each([{ MicrosoftAppId: 'x', MicrosoftAppType: 'MultiTenant' }, { MicrosoftAppType: 'UserAssignedMSI' }])(
    'a whole one, and none, are taken: %j',
    (environment) => {
      expect(checkConfig(environment, launch).safe).toBe(true);
    },
  );

  test.each([
    'redis://',
    'redis://a b',
    'redis://host:port',
    'redis://host/db',
    'host:6379',
    'redis://h:1#x',
    'redis://a@b@c',
  ])('REDIS_URL=%s is no address', (value) => {
    expect(checkConfig({ REDIS_URL: value }, launch).words).toContain('- REDIS_URL must be a comma-separated list');
  });
});
