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
    ['OPENAI_ORG_ID', 'org-x'],
    ['OPENAI_APIKEY', 'sk-x'],
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
    ['BANK_DATE_ORDER', 'year-first'],
    ['BANK_PHONE', '+65 KOPI'],
    ['BANK_PHONE', '+()-'],
    ['BANK_PHONE', '12'],
    ['BANK_PHONE', '1'.repeat(25)],
    ['OPENAI_API_KEY', 'sk secret'],
    ['OPENAI_BASE_URL', 'http://model.example/v1'],
    ['OPENAI_BASE_URL', 'https://user:pass@model.example/v1'],
    ['OPENAI_BASE_URL', 'https://model.example/v1?key=x'],
    ['OPENAI_BASE_URL', 'https://model.example/v1#x'],
    ['CLOCK_NOW', 'yesterday'],
    ['NODE_ENV', 'staging'],
  ])('%s=%s is refused by name, its value never shown', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toContain(`${name} must be`);
    expect(problems).not.toContain(value);
  });

  test('the model is off unless a key or a base URL is set, and a base URL needs the name of its model', () => {
    expect(readConfig({}).model).toBeUndefined();
    expect(readConfig({ OPENAI_MODEL: 'small' }).model).toBeUndefined();
    expect(readConfig({ OPENAI_API_KEY: 'sk-x' }).model).toEqual({ apiKey: 'sk-x', model: 'gpt-6-luna' });
    const own = { OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1/' };
    expect(readConfig({ ...own, OPENAI_MODEL: 'small' }).model).toEqual({
      baseUrl: 'http://127.0.0.1:8080/v1',
      model: 'small',
    });
    expect(problemsOf(own)).toContain('OPENAI_MODEL must be set, as OPENAI_BASE_URL is');
    expect(JSON.stringify(readConfig({ OPENAI_API_KEY: 'sk-x' }).bankSettings)).not.toContain('sk-x');
  });

  test('how dates are read, and what customers call', () => {
    expect(readConfig({})).toMatchObject({ BANK_DATE_ORDER: 'day-month', BANK_PHONE: undefined });
    const { BANK_DATE_ORDER, BANK_PHONE, bankSettings } = readConfig({
      BANK_DATE_ORDER: 'month-day',
      BANK_PHONE: '+65 (6) 222-0000',
    });
    expect([BANK_DATE_ORDER, BANK_PHONE]).toEqual(['month-day', '+65 (6) 222-0000']);
    expect(bankSettings).toMatchObject({ BANK_DATE_ORDER, BANK_PHONE });
    expect(readConfig({}).bankSettings).toMatchObject({ BANK_DATE_ORDER: 'day-month' });
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
      OPENAI_BASE_URL: 'http://localhost:8080/v1',
      OPENAI_MODEL: 'small',
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
      'OPENAI_BASE_URL',
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
