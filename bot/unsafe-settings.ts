// What production refuses: each rule names its setting and the remedy, and never a value.

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
  readonly SECRET_KEYS: unknown;
  readonly CLOCK_NOW: string | undefined;
}

type Rule = readonly [isUnsafe: (settings: ProductionSettings) => boolean, problem: string];

const RULES: readonly Rule[] = [
  // The only store of this version lives in the process, so a restart would forget links and answer repeats twice.
  [() => true, 'NODE_ENV=production needs a store shared by processes, which this version does not have yet'],
  [({ MicrosoftAppId }) => MicrosoftAppId === '', 'MicrosoftAppId must be set, or anybody could post messages'],
  [
    ({ MicrosoftAppType, MicrosoftAppPassword }) =>
      MicrosoftAppType !== 'UserAssignedMSI' && MicrosoftAppPassword === '',
    'MicrosoftAppPassword must be set',
  ],
  [
    ({ MicrosoftAppType }) => MicrosoftAppType === 'MultiTenant',
    'MicrosoftAppType must be SingleTenant or UserAssignedMSI',
  ],
  [({ MicrosoftAppTenantId }) => MicrosoftAppTenantId === '', 'MicrosoftAppTenantId must be set'],
  [({ BOT_SERVICE_URLS }) => BOT_SERVICE_URLS.length === 0, 'BOT_SERVICE_URLS must list the hosts that replies go to'],
  [({ BOT_SERVICE_URLS }) => BOT_SERVICE_URLS.some((url) => isNotHttps(url)), 'BOT_SERVICE_URLS must all be https'],
  [({ PUBLIC_URL }) => isNotHttps(PUBLIC_URL), 'PUBLIC_URL must be set, and https'],
  [({ BANK_ADAPTER }) => BANK_ADAPTER === 'mock-bank', 'BANK_ADAPTER must not be the mock bank'],
  [({ BANK_API_URL }) => isNotHttps(BANK_API_URL), 'BANK_API_URL must be set, and https'],
  [({ BANK_WEB_URL }) => isNotHttps(BANK_WEB_URL), 'BANK_WEB_URL must be set, and https'],
  [({ OIDC_ISSUER }) => isNotHttps(OIDC_ISSUER), 'OIDC_ISSUER must be set, and https'],
  [({ OIDC_CLIENT_SECRET }) => OIDC_CLIENT_SECRET === 'sotto-demo-secret', 'OIDC_CLIENT_SECRET must be your own'],
  [
    ({ OPENAI_BASE_URL }) => OPENAI_BASE_URL !== undefined && isNotHttps(OPENAI_BASE_URL),
    'OPENAI_BASE_URL must be https',
  ],
  [({ SECRET_KEYS }) => SECRET_KEYS === undefined, 'SECRET_KEYS must be set'],
  [({ CLOCK_NOW }) => CLOCK_NOW !== undefined, 'CLOCK_NOW must not be set'],
];

/** Every problem at once; empty when it is safe to start. */
export function unsafeSettings(settings: ProductionSettings): string[] {
  return RULES.flatMap(([isUnsafe, problem]) => (isUnsafe(settings) ? [problem] : []));
}

function isNotHttps(url: string | undefined): boolean {
  return url?.startsWith('https://') !== true;
}
