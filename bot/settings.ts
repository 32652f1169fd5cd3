// Settings: every environment variable Sotto reads, with its shape, default and meaning. The README's table is made from this.
import { z } from 'zod';
import {
  bareUrl,
  headerValue,
  list,
  phone,
  port,
  redisUrl,
  safeUrl,
  secret,
  secretKeys,
  timeZone,
} from './setting-shapes.ts';

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
  'STORE_',
  'TRUST_',
] as const;

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
const bareHttpsUrl = `${httpsUrl} without a user name, query or fragment`;
const text = z.string();

export const settings = {
  PORT: setting(port.default(3978), 'a port number', '`3978`', 'Port of the bot, its pages and its webhooks.'),
  PUBLIC_URL: setting(bareUrl.optional(), bareHttpsUrl, '`http://localhost:PORT`', 'Where browsers reach this server.'),
  TRUST_PROXY: setting(
    z.coerce.number().int().min(0).max(9).default(0),
    'a number of proxies from 0 to 9',
    '`0`',
    'How many proxies of yours a browser comes through. Its address, which link pages are limited by, is read from so many entries of `X-Forwarded-For`.',
  ),
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
    list.pipe(z.array(bareUrl)).default([]),
    `a comma-separated list; each ${bareHttpsUrl}, and no wildcard`,
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
    headerValue.optional(),
    'text without spaces',
    'no model is asked',
    'This or `OPENAI_BASE_URL` turns the model on: it is sent the redacted sentences that Sotto is unsure of.',
  ),
  OPENAI_BASE_URL: setting(
    bareUrl.optional(),
    bareHttpsUrl,
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
  REDIS_URL: setting(
    list.pipe(z.array(redisUrl)).default([]),
    'a comma-separated list of redis:// or rediss:// URLs without a query',
    'memory of this process',
    'Where state is kept, shared by every process; several are nodes of one cluster.',
  ),
  STORE_KEY_SECRET: setting(
    secret.optional(),
    'base64 of 32 bytes',
    'made from `SECRET_KEYS`',
    'Names the keys of the store. Keep it while you rotate `SECRET_KEYS`: with another one every link is forgotten.',
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
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    safeUrl.optional(),
    httpsUrl,
    'no traces',
    'Where traces are sent: the collector’s address, to which `/v1/traces` is added.',
  ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: setting(safeUrl.optional(), httpsUrl, 'no traces', 'The same, whole.'),
  OTEL_SERVICE_NAME: setting(text.default('sotto'), 'text', '`sotto`', 'What traces call this service.'),
  OTEL_SDK_DISABLED: setting(
    z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
    'true or false',
    '`false`',
    'Turns traces off.',
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
