// Settings: every environment variable Sotto reads, with its shape, default and meaning. The README's table is made from this.
import { z } from 'zod';

export interface SecretKey {
  readonly kid: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** A name that begins like one of ours but is not listed below is a typing mistake. `BANK_` names belong to the adapter. */
export const OUR_PREFIXES = [
  'BOT_',
  'CLOCK_',
  'GRAPH_',
  'LOG_LEVEL',
  'MESSENGER_',
  'MICROSOFTAPP',
  'MOCK_BANK_',
  'OIDC_',
  'OPENAI_',
  'PUBLIC_URL',
  'REDIS_',
  'SECRET_KEYS',
  'SESSION_',
] as const;

const port = z.coerce.number().int().min(0).max(65_535);
const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/|$)/;
/** https anywhere, plain http on this machine only. */
const safeUrl = url.refine((text) => text.startsWith('https://') || loopback.test(text));
/** A path is added to it, and it is shown at start: so it ends with its path and holds no password. */
const bareUrl = safeUrl.refine((text) => /^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/.test(text));
/** Fits into a header. */
const key = z.string().regex(/^[!-~]+$/);
const timeZone = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
});
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const secretKey = z.string().transform((text, context): SecretKey => {
  const [kid = '', encoded = ''] = text.split(':');
  const key = Buffer.from(encoded, 'base64');
  if (!/^[\w-]{1,32}$/.test(kid) || key.length !== 32) context.addIssue({ code: 'custom', input: undefined });
  return { kid, key };
});
const secretKeys = list
  .pipe(z.tuple([secretKey], secretKey))
  .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length);

interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** Ends the sentence 'NAME must be …'. */
  readonly expected: string;
  readonly about: string;
  /** How the README shows the default. */
  readonly standard: string;
}

function setting<Schema extends z.ZodType>(
  schema: Schema,
  expected: string,
  standard: string,
  about: string,
): Setting<Schema> {
  return { schema, expected, standard, about };
}

/** Small, quick when it need not think, with structured output. */
export const DEFAULT_MODEL = 'gpt-6-luna';

const httpsUrl = 'an https URL (plain http only on this machine)';
const text = z.string();
const phone = z.string().regex(/^(?=.*\d)[\d +()-]{3,24}$/);

export const settings = {
  PORT: setting(port.default(3978), 'a port number', '`3978`', 'Port of the bot, its pages and its webhooks.'),
  PUBLIC_URL: setting(safeUrl.optional(), httpsUrl, '`http://localhost:PORT`', 'Where browsers reach this server.'),
  MicrosoftAppId: setting(
    text.default(''),
    'text',
    'empty',
    'Bot registration. Empty: `/api/messages` takes unsigned requests, as the Emulator sends them.',
  ),
  MicrosoftAppPassword: setting(text.default(''), 'text', 'empty', 'Its secret.'),
  MicrosoftAppType: setting(
    z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
    'SingleTenant, MultiTenant or UserAssignedMSI',
    '`SingleTenant`',
    'Kind of the registration.',
  ),
  MicrosoftAppTenantId: setting(text.default(''), 'text', 'empty', 'Its tenant.'),
  BOT_SERVICE_URLS: setting(
    list.pipe(z.array(safeUrl)).default([]),
    `a comma-separated list; each ${httpsUrl}`,
    'empty',
    'Bot Framework hosts that replies may go to. Hosts of this machine are added outside production.',
  ),
  BANK_ADAPTER: setting(
    text.default('mock-bank'),
    'text',
    '`mock-bank`',
    'Built-in name, or path or package name of your own adapter.',
  ),
  BANK_API_URL: setting(safeUrl.optional(), httpsUrl, 'the mock bank’s', 'The bank’s accounts API.'),
  BANK_WEB_URL: setting(
    safeUrl.optional(),
    httpsUrl,
    'the mock bank’s',
    'The bank’s own pages, where the withheld detail is seen.',
  ),
  BANK_TIME_ZONE: setting(
    timeZone.default(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
    'an IANA time zone such as Asia/Singapore',
    'this machine’s',
    'The bank’s calendar and clock.',
  ),
  BANK_DATE_ORDER: setting(
    z.enum(['day-month', 'month-day']).default('day-month'),
    'day-month or month-day',
    '`day-month`',
    'How the bank’s customers mean a date such as 3/4.',
  ),
  BANK_PHONE: setting(
    phone.optional(),
    'a phone number: 3 to 24 digits, spaces, +, - and parentheses',
    'the number on the back of the card',
    'What a customer is told to call when a card is lost, a charge is wrong or a person is wanted.',
  ),
  OIDC_ISSUER: setting(safeUrl.optional(), httpsUrl, 'the mock bank’s', 'The bank’s sign-in (OpenID Connect).'),
  OIDC_CLIENT_ID: setting(text.default('sotto-demo'), 'text', '`sotto-demo`', 'Our client there.'),
  OIDC_CLIENT_SECRET: setting(text.default('sotto-demo-secret'), 'text', 'the mock bank’s', 'Its secret.'),
  OIDC_SCOPE: setting(
    text.default('openid offline_access accounts'),
    'text',
    '`openid offline_access accounts`',
    'The least that reads accounts.',
  ),
  OPENAI_API_KEY: setting(
    key.optional(),
    'text without spaces',
    'no model is asked',
    'This or `OPENAI_BASE_URL` turns the model on: it is sent the redacted sentences that Sotto is unsure of.',
  ),
  OPENAI_BASE_URL: setting(
    bareUrl.optional(),
    `${httpsUrl} without a user name, query or fragment`,
    'OpenAI’s own',
    'Any server that speaks the same API, with the version: `https://host/v1`.',
  ),
  OPENAI_MODEL: setting(
    text.optional(),
    'text',
    `\`${DEFAULT_MODEL}\``,
    'Its model, with structured output. With `OPENAI_BASE_URL` there is no default.',
  ),
  SECRET_KEYS: setting(
    secretKeys.optional(),
    '`kid:base64` of 32 bytes, comma-separated, each kid once',
    'made at start',
    'Keys that seal tokens; the first is active.',
  ),
  MOCK_BANK_PORT: setting(
    port.default(3979),
    'a port number',
    '`3979`',
    'Port of the mock bank that `npm start` brings.',
  ),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    'fatal, error, warn, info, debug or silent',
    '`info`',
    'How much is logged. No level logs text of a customer or a bank.',
  ),
  CLOCK_NOW: setting(
    z.iso.datetime({ offset: true }).optional(),
    'an ISO 8601 instant',
    'the real time',
    'For tests: the clock starts here.',
  ),
  NODE_ENV: setting(
    z.enum(['production', 'development', 'test']).default('development'),
    'production, development or test',
    '`development`',
    'Production refuses every unsafe setting.',
  ),
} as const satisfies Record<string, Setting>;

/** The README's table of settings, in Markdown. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(
    ([name, { standard, about }]) => `| \`${name}\` | ${standard} | ${about} |`,
  );
  return ['| Setting | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
