// Every unsafe setting, each laid over settings that are safe: what is changed, and the name that the refusal must say.
import { randomBytes } from 'node:crypto';

const key = (bytes: Buffer) => bytes.toString('base64');

/** A safe configuration for production. The adapter is a module of the bank's own. */
export function safeSettings(adapter: string, redisUrl = 'redis://127.0.0.1:6379'): Record<string, string> {
  return {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://chat.canary-bank.example',
    MicrosoftAppId: 'canary-3f1c0c4e-app',
    MicrosoftAppPassword: 'canary-app-password',
    MicrosoftAppTenantId: 'canary-tenant',
    BOT_SERVICE_URLS: 'https://smba.canary.example/amer,https://webchat.canary.example',
    BANK_ADAPTER: adapter,
    BANK_API_URL: 'https://api.canary-bank.example/v1',
    BANK_WEB_URL: 'https://www.canary-bank.example',
    OIDC_ISSUER: 'https://login.canary-bank.example',
    OIDC_CLIENT_ID: 'canary-client',
    OIDC_CLIENT_SECRET: 'canary-client-secret',
    SECRET_KEYS: `canary-new:${key(randomBytes(32))},canary-old:${key(randomBytes(32))}`,
    REDIS_URL: redisUrl,
  };
}

export interface UnsafeRow {
  readonly title: string;
  /** Must be told, at the start of a line. */
  readonly name: string;
  /** Laid over the safe settings. */
  readonly environment: Readonly<Record<string, string>>;
  readonly nodeFlags?: readonly string[];
  readonly flags?: readonly string[];
}

/** One setting changed. */
const set = (name: string, value: string, title = `${name}=${value}`): UnsafeRow => ({
  title: value === '' ? `${name} is empty` : value.trim() === '' ? `${name} is blank` : title,
  name,
  environment: { [name]: value },
});
const onNode = (flag: string): UnsafeRow[] => [
  { title: `node ${flag}`, name: 'The command line of node', environment: {}, nodeFlags: [flag] },
  set('NODE_OPTIONS', flag),
];

const needed = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'BOT_SERVICE_URLS',
  'PUBLIC_URL',
  'BANK_ADAPTER',
  'BANK_API_URL',
  'BANK_WEB_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_SECRET',
  'SECRET_KEYS',
  'REDIS_URL',
];
const httpsOnly = ['BOT_SERVICE_URLS', 'PUBLIC_URL', 'BANK_API_URL', 'BANK_WEB_URL', 'OIDC_ISSUER'];
const ofTheSdk = [
  'BotOpenIdMetadata',
  'CallerId',
  'CertificatePrivateKey',
  'CertificateThumbprint',
  'ChannelService',
  'EmulateOAuthCards',
  'OAuthApiEndpoint',
  'OAuthUrl',
  'OpenIdMetadata',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ValidateAuthority',
  'AZURE_AUTHORITY_HOST',
  'AZURE_POD_IDENTITY_AUTHORITY_HOST',
];
const good = key(randomBytes(32));

export const UNSAFE: readonly UnsafeRow[] = [
  ...needed.flatMap((name) => [set(name, ''), set(name, ' \t ')]),
  set('MicrosoftAppType', 'MultiTenant'),
  set('MicrosoftAppType', 'canary-type'),
  {
    title: 'a managed identity with a password',
    name: 'MicrosoftAppPassword',
    environment: { MicrosoftAppType: 'UserAssignedMSI' },
  },
  ...httpsOnly.flatMap((name) => [set(name, 'http://canary.example'), set(name, 'http://localhost:39789')]),
  set('BOT_SERVICE_URLS', '*'),
  set('BOT_SERVICE_URLS', 'https://*.canary.example'),
  set('BOT_SERVICE_URLS', 'https://smba.canary.example,https://canary.example/*'),
  set('BANK_TOKEN_URL', 'http://canary.example/token'),
  set('BANK_ADAPTER', 'mock-bank'),
  set('BANK_ADAPTER', './canary/mock-bank/adapter.js'),
  set('OPENAI_BASE_URL', 'http://canary.example/v1'),
  {
    title: 'a model over http on this machine',
    name: 'OPENAI_BASE_URL',
    environment: { OPENAI_BASE_URL: 'http://127.0.0.1:39788/v1', OPENAI_MODEL: 'canary-model' },
  },
  set('OIDC_CLIENT_SECRET', 'sotto-demo-secret'),
  ...['SECRET_KEYS', 'STORE_KEY_SECRET'].flatMap((name) => {
    const one = (bytes: Buffer, title: string) =>
      set(name, (name === 'SECRET_KEYS' ? 'canary:' : '') + key(bytes), `${name}: ${title}`);
    return [
      one(randomBytes(16), '16 bytes'),
      one(randomBytes(33), '33 bytes'),
      one(Buffer.alloc(32), 'zeros'),
      one(Buffer.alloc(32, 0xc3), 'one byte over and over'),
      one(Buffer.alloc(32, 'c3a5e7', 'hex'), 'three bytes over and over'),
      one(Buffer.from('changeme'.repeat(4)), 'changeme'),
      one(Buffer.from('0123456789abcdefghijklmnopqrstuv'), 'text'),
      one(Buffer.from(Array.from({ length: 32 }, (_, n) => n)), 'counted out'),
    ];
  }),
  set('SECRET_KEYS', `canary:${good},canary:${key(randomBytes(32))}`, 'SECRET_KEYS: one name twice'),
  set('SECRET_KEYS', `canary:${good},canary-old:${key(Buffer.alloc(32))}`, 'SECRET_KEYS: the old one is zeros'),
  {
    title: 'STORE_KEY_SECRET is one of SECRET_KEYS',
    name: 'STORE_KEY_SECRET',
    environment: { SECRET_KEYS: `canary:${good}`, STORE_KEY_SECRET: good },
  },
  set('REDIS_URL', 'redis://canary.example:6379'),
  set('REDIS_URL', 'redis://user:canary@canary.example:6379'),
  set('REDIS_URL', 'rediss://canary.example:6379'),
  set('REDIS_URL', 'rediss://canary@canary.example:6379'),
  set('REDIS_URL', 'rediss://:canary@10.0.0.1:6379,redis://:canary@10.0.0.2:6379'),
  set('REDIS_URL', 'rediss://:canary@10.0.0.1:6379?rejectUnauthorized=false'),
  set('REDIS_URL', 'https://canary.example'),
  ...ofTheSdk.map((name) => set(name, 'https://canary.example')),
  set('NODE_TLS_REJECT_UNAUTHORIZED', '0'),
  set('NODE_DEBUG', 'canary'),
  set('NODE_DEBUG_NATIVE', 'canary'),
  set('DEBUG', 'canary*'),
  set('AZURE_LOG_LEVEL', 'verbose'),
  set('LOG_LEVEL', 'trace'),
  set('TRUST_PROXY', 'true'),
  set('CLOCK_NOW', '2026-11-22T00:00:00Z'),
  ...['--inspect=127.0.0.1:0', '--report-on-signal', '--heapsnapshot-near-heap-limit=1'].flatMap(onNode),
  set('NODE_OPTIONS', '--no-warnings "--report_on_fatalerror"'),
  { title: '--with-mock-bank', name: '--with-mock-bank', environment: {}, flags: ['--with-mock-bank'] },
  set('OIDC_ISSUR', 'https://canary.example'),
  set('BOT_SERVICE_URL', 'https://canary.example'),
  set('SESSION_IDLE_MINUTES', 'canary'),
  set('MESSENGER_APP_SECRT', 'canary'),
];
