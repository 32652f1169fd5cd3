import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { settings, settingsTable } from '../../bot/settings.ts';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');

function problemsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('config', () => {
  test('nothing needs to be set on a laptop', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      PORT: 3978,
      PUBLIC_URL: 'http://localhost:3978',
      BANK_ADAPTER: 'mock-bank',
      production: false,
    });
    expect(config.SECRET_KEYS[0].key).toHaveLength(32);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test('the adapter gets every BANK_ variable, and no other', () => {
    const { bankSettings } = readConfig({
      BANK_API_URL: 'https://bank.example/api/',
      BANK_OWN_KEY: 'k',
      OIDC_CLIENT_SECRET: 's',
    });
    expect(bankSettings).toMatchObject({ BANK_API_URL: 'https://bank.example/api', BANK_OWN_KEY: 'k' });
    expect(Object.keys(bankSettings).filter((name) => !name.startsWith('BANK_'))).toEqual([]);
  });

  test.each([
    ['BOT_SERVICE_URL', 'https://a.example'],
    ['OIDC_ISSUR', 'https://a.example'],
    ['MicrosoftAppID', 'x'],
    ['SECRET_KEYS_OLD', 'x'],
  ])('a name that is nearly ours is an error that names it: %s', (name, value) => {
    expect(problemsOf({ [name]: value })).toContain(`${name} is not a setting`);
  });

  test.each([
    ['PORT', '70000'],
    ['PUBLIC_URL', 'http://chat.example'],
    ['BANK_API_URL', 'ftp://bank.example'],
    ['BANK_TIME_ZONE', 'Mars/Olympus'],
    ['BOT_SERVICE_URLS', 'https://ok.example,http://other.example'],
    ['SECRET_KEYS', 'a:c2hvcnQ='],
    ['SECRET_KEYS', `a:${key(1)},a:${key(2)}`],
    ['LOG_LEVEL', 'trace'],
    ['CLOCK_NOW', 'yesterday'],
    ['NODE_ENV', 'staging'],
  ])('%s=%s is refused by name, its value never shown', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toContain(`${name} must be`);
    expect(problems).not.toContain(value);
  });

  test('several problems are told at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'x', OIDC_ISSUR: 'x' }).match(/\n {2}- /g)).toHaveLength(3);
  });

  test('keys: the first is active, the others still open what they sealed', () => {
    const { SECRET_KEYS } = readConfig({ SECRET_KEYS: `b:${key(2)},a:${key(1)}` });
    expect(SECRET_KEYS.map(({ kid }) => kid)).toEqual(['b', 'a']);
  });

  test('production refuses what is unsafe, all at once', () => {
    const problems = problemsOf({
      NODE_ENV: 'production',
      MicrosoftAppType: 'MultiTenant',
      CLOCK_NOW: '2026-11-22T00:00:00Z',
    });
    const named = [
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'MicrosoftAppType',
      'MicrosoftAppTenantId',
      'BOT_SERVICE_URLS',
      'PUBLIC_URL',
      'BANK_ADAPTER',
      'BANK_API_URL',
      'BANK_WEB_URL',
      'OIDC_ISSUER',
      'OIDC_CLIENT_SECRET',
      'SECRET_KEYS',
      'CLOCK_NOW',
    ];
    for (const name of named) expect(problems).toContain(`- ${name} must`);
  });
});

describe('what is written about the settings', () => {
  const path = (name: string) => join(import.meta.dirname, '../..', name);

  test('the README has the table of settings', () => {
    const readme = readFileSync(path('README.md'), 'utf8');
    const table = /(<!-- settings -->\n<!-- prettier-ignore -->\n)[^]*?(\n\n<!-- \/settings -->)/;
    expect(readme).toMatch(table);
    const wanted = readme.replace(table, (_all, before: string, after: string) => before + settingsTable() + after);
    // UPDATE_README=1 writes the table; otherwise a difference is a failure.
    if (process.env['UPDATE_README'] === '1') writeFileSync(path('README.md'), wanted);
    else expect(readme).toBe(wanted);
  });

  test('.env.example names every setting, and no other', () => {
    const names = [...readFileSync(path('.env.example'), 'utf8').matchAll(/^# ?([A-Za-z_]+)=/gm)].map(
      (match) => match[1],
    );
    expect(names.sort()).toEqual(Object.keys(settings).sort());
  });
});
