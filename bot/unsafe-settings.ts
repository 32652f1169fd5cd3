// What production refuses of the settings: each rule names its setting and the remedy, and never a value.
import type { SecretKey } from './setting-shapes.ts';

/** The name of a setting, and what to do about it: the two halves of a sentence. */
export type Problem = readonly [name: string, remedy: string];

interface ProductionSettings {
  readonly PUBLIC_URL: string | undefined;
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword: string;
  readonly MicrosoftAppType: string;
  readonly MicrosoftAppTenantId: string;
  readonly BOT_SERVICE_URLS: readonly string[];
  readonly BANK_ADAPTER: string;
  readonly BANK_API_URL: string | undefined;
  readonly BANK_WEB_URL: string | undefined;
  readonly OIDC_ISSUER: string | undefined;
  readonly OIDC_CLIENT_SECRET: string;
  readonly OPENAI_BASE_URL: string | undefined;
  readonly SECRET_KEYS: readonly SecretKey[] | undefined;
  readonly REDIS_URL: readonly string[];
  readonly STORE_KEY_SECRET: Uint8Array | undefined;
  readonly CLOCK_NOW: string | undefined;
}

interface Rule {
  readonly name: keyof ProductionSettings;
  readonly isUnsafe: (settings: ProductionSettings) => boolean;
  readonly remedy: string;
}

const httpsOnly = (name: 'BANK_API_URL' | 'BANK_WEB_URL' | 'OIDC_ISSUER'): Rule => ({
  name,
  isUnsafe: (settings) => isNotHttps(settings[name]),
  remedy: 'must be set, and https',
});

const MAKE_RANDOM = 'must be random: openssl rand -base64 32';

const RULES: readonly Rule[] = [
  {
    name: 'MicrosoftAppId',
    isUnsafe: ({ MicrosoftAppId }) => MicrosoftAppId === '',
    remedy: 'must be set, or anybody could post messages',
  },
  {
    name: 'MicrosoftAppPassword',
    isUnsafe: (app) => app.MicrosoftAppType !== 'UserAssignedMSI' && app.MicrosoftAppPassword === '',
    remedy: 'must be set',
  },
  {
    name: 'MicrosoftAppType',
    isUnsafe: ({ MicrosoftAppType }) => MicrosoftAppType === 'MultiTenant',
    remedy: 'must be SingleTenant or UserAssignedMSI',
  },
  {
    name: 'MicrosoftAppTenantId',
    isUnsafe: ({ MicrosoftAppTenantId }) => MicrosoftAppTenantId === '',
    remedy: 'must be set',
  },
  {
    name: 'BOT_SERVICE_URLS',
    isUnsafe: ({ BOT_SERVICE_URLS: urls }) => urls.length === 0 || urls.some(isNotHttps),
    remedy: 'must list the hosts that replies go to, all https',
  },
  {
    name: 'PUBLIC_URL',
    isUnsafe: ({ PUBLIC_URL }) => isNotHttps(PUBLIC_URL),
    remedy: 'must be set, and https: the bank sends customers back to /link/callback under it',
  },
  {
    name: 'BANK_ADAPTER',
    isUnsafe: ({ BANK_ADAPTER }) => /(?:^|[/\\])mock-bank/i.test(BANK_ADAPTER),
    remedy: 'must not be the mock bank',
  },
  httpsOnly('BANK_API_URL'),
  httpsOnly('BANK_WEB_URL'),
  httpsOnly('OIDC_ISSUER'),
  {
    name: 'OIDC_CLIENT_SECRET',
    isUnsafe: ({ OIDC_CLIENT_SECRET }) => OIDC_CLIENT_SECRET === 'sotto-demo-secret',
    remedy: 'must be your own',
  },
  {
    name: 'OPENAI_BASE_URL',
    isUnsafe: ({ OPENAI_BASE_URL: url }) => url !== undefined && isNotHttps(url),
    remedy: 'must be https',
  },
  { name: 'SECRET_KEYS', isUnsafe: ({ SECRET_KEYS }) => SECRET_KEYS === undefined, remedy: 'must be set' },
  {
    name: 'SECRET_KEYS',
    isUnsafe: ({ SECRET_KEYS }) => SECRET_KEYS?.some(({ key }) => isMadeUp(key)) === true,
    remedy: MAKE_RANDOM,
  },
  {
    name: 'REDIS_URL',
    isUnsafe: ({ REDIS_URL }) => REDIS_URL.length === 0,
    remedy: 'must be set: memory ends with the process and is shared by none',
  },
  {
    name: 'REDIS_URL',
    isUnsafe: ({ REDIS_URL }) => REDIS_URL.some(isOpenToListeners),
    remedy: 'must be rediss:// with a password for every server that is not on this machine',
  },
  {
    name: 'STORE_KEY_SECRET',
    isUnsafe: ({ STORE_KEY_SECRET: secret }) => secret !== undefined && isMadeUp(secret),
    remedy: MAKE_RANDOM,
  },
  {
    name: 'STORE_KEY_SECRET',
    isUnsafe: ({ STORE_KEY_SECRET: secret, SECRET_KEYS: keys = [] }) =>
      secret !== undefined && keys.some(({ key }) => Buffer.compare(key, secret) === 0),
    remedy: 'must not be one of SECRET_KEYS',
  },
  { name: 'CLOCK_NOW', isUnsafe: ({ CLOCK_NOW }) => CLOCK_NOW !== undefined, remedy: 'must not be set' },
];

/** What is unsafe of the settings that could be read; `isBroken` names those that could not, which have a problem already. */
export function unsafeSettings(settings: ProductionSettings, isBroken: (name: string) => boolean): Problem[] {
  const broken = RULES.filter(({ name, isUnsafe }) => !isBroken(name) && isUnsafe(settings));
  return broken.map(({ name, remedy }) => [name, remedy]);
}

function isNotHttps(url: string | undefined): boolean {
  return url?.startsWith('https://') !== true;
}

function isOpenToListeners(text: string): boolean {
  const { protocol, hostname, password } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return !isHere && (protocol !== 'rediss:' || password === '');
}

/** A key that somebody typed or counted out: text, steps of one size, or few bytes over and over. Of 32 random bytes about 30 differ. */
function isMadeUp(key: Uint8Array): boolean {
  const isText = key.every((byte) => byte >= 0x20 && byte < 0x7f);
  const steps = new Set(key.slice(1).map((byte, index) => byte - (key[index] ?? 0)));
  return isText || steps.size === 1 || new Set(key).size < 16;
}
