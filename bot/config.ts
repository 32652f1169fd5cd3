// Config: reads the settings once into a frozen object, or says everything that is wrong with them, never a value.
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { SottoError } from './kernel/errors.ts';
import type { SecretKey } from './setting-shapes.ts';
import { DEFAULT_MODEL, OUR_PREFIXES, settings } from './settings.ts';
import type { ModelSettings } from './understanding/index.ts';
import { unsafeLaunch, type Launch } from './unsafe-launch.ts';
import { unsafeSettings, type Problem } from './unsafe-settings.ts';

type Parsed = { readonly [Name in keyof typeof settings]: z.infer<(typeof settings)[Name]['schema']> };

type Derived = 'PUBLIC_URL' | 'BANK_API_URL' | 'BANK_WEB_URL' | 'OIDC_ISSUER';

type ModelNames = 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_MODEL';

export interface Config
  extends Omit<Parsed, Derived | ModelNames | 'SECRET_KEYS' | 'NODE_ENV'>, Readonly<Record<Derived, string>> {
  /** The first is the active one. */
  readonly SECRET_KEYS: readonly [SecretKey, ...SecretKey[]];
  readonly production: boolean;
  /** Undefined: no model is asked. */
  readonly model: ModelSettings | undefined;
  /** What the bank adapter is given: every BANK_ variable, ours with their defaults filled in. */
  readonly bankSettings: Readonly<Record<string, string>>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SottoError `config-invalid`, whose message lists every problem by the name of its setting. */
export function readConfig(environment: Environment, launch: Launch = { nodeFlags: [], flags: [] }): Config {
  const { parsed, problems } = parseAll(environment);
  const { NODE_ENV, OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, ...kept } = parsed;
  const production = NODE_ENV === 'production';
  if (production) {
    const broken = new Set(problems.map(([name]) => name));
    problems.push(...unsafeSettings(parsed, (name) => broken.has(name)), ...unsafeLaunch(environment, launch));
  }
  if (problems.length > 0) throw new SottoError('config-invalid', listOf(problems));
  const urls = urlsOf(parsed);
  return Object.freeze({
    ...kept,
    ...urls,
    // Outside production a fresh key at each start is enough: the memory store ends with the process too.
    SECRET_KEYS: parsed.SECRET_KEYS ?? ([{ kid: 'start', key: randomBytes(32) }] satisfies [SecretKey]),
    production,
    model: modelOf(parsed),
    bankSettings: Object.freeze({
      ...Object.fromEntries(Object.entries(environment).filter(isBankSetting)),
      BANK_API_URL: urls.BANK_API_URL,
      BANK_WEB_URL: urls.BANK_WEB_URL,
      BANK_TIME_ZONE: parsed.BANK_TIME_ZONE,
      BANK_DATE_ORDER: parsed.BANK_DATE_ORDER,
    }),
  });
}

/** What isn't set leads to this machine, and to the mock bank on it. */
function urlsOf(parsed: Parsed): Readonly<Record<Derived, string>> {
  const mockBank = `http://localhost:${parsed.MOCK_BANK_PORT}`;
  return {
    PUBLIC_URL: parsed.PUBLIC_URL ?? `http://localhost:${parsed.PORT}`,
    BANK_API_URL: parsed.BANK_API_URL ?? `${mockBank}/api/v1`,
    BANK_WEB_URL: parsed.BANK_WEB_URL ?? `${mockBank}/online`,
    OIDC_ISSUER: parsed.OIDC_ISSUER ?? `${mockBank}/oidc`,
  };
}

function modelOf({ OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL = DEFAULT_MODEL }: Parsed): Config['model'] {
  if (OPENAI_API_KEY === undefined && OPENAI_BASE_URL === undefined) return undefined;
  return { apiKey: OPENAI_API_KEY, baseUrl: OPENAI_BASE_URL, model: OPENAI_MODEL };
}

/** A setting that has a problem is undefined in `parsed`, whatever its type says. */
function parseAll(environment: Environment): { parsed: Parsed; problems: Problem[] } {
  const problems = unknownNames(environment).map((name): Problem => [
    name,
    'is not a setting of Sotto; look for a typing mistake',
  ]);
  const values = Object.entries(settings).map(([name, { schema, expected }]) => {
    // An empty value, as in `NAME=` of a .env file, means not set.
    const given = environment[name]?.trim();
    const result = schema.safeParse(given === '' ? undefined : given);
    if (!result.success) problems.push([name, `must be ${expected}`]);
    return [name, result.data] as const;
  });
  const parsed = Object.fromEntries(values) as unknown as Parsed;
  problems.push(...misfits(parsed));
  return { parsed, problems };
}

/** Settings that are wrong beside another, anywhere. The SDK would not start with such a registration, and not say why. */
function misfits(parsed: Parsed): Problem[] {
  const { OPENAI_BASE_URL, OPENAI_MODEL, MicrosoftAppId, MicrosoftAppType: type } = parsed;
  const isRegistered = MicrosoftAppId !== '' && type !== 'MultiTenant';
  const isManaged = type === 'UserAssignedMSI';
  const hasPassword = parsed.MicrosoftAppPassword !== '';
  const found: (Problem | false)[] = [
    OPENAI_BASE_URL !== undefined &&
      OPENAI_MODEL === undefined && ['OPENAI_MODEL', 'must be set, as OPENAI_BASE_URL is'],
    isRegistered && parsed.MicrosoftAppTenantId === '' && ['MicrosoftAppTenantId', 'must be set, as MicrosoftAppId is'],
    isRegistered && !isManaged && !hasPassword && ['MicrosoftAppPassword', 'must be set, as MicrosoftAppId is'],
    isRegistered && isManaged && hasPassword && ['MicrosoftAppPassword', 'must not be set with UserAssignedMSI'],
  ];
  return found.filter((problem) => problem !== false);
}

function unknownNames(environment: Environment): string[] {
  const known = new Set(Object.keys(settings));
  return Object.keys(environment).filter(
    (name) => !known.has(name) && OUR_PREFIXES.some((prefix) => name.toUpperCase().startsWith(prefix)),
  );
}

function isBankSetting(entry: [string, string | undefined]): entry is [string, string] {
  return entry[0].startsWith('BANK_') && entry[1] !== undefined;
}

/** One for each name, the first: the others may follow from it. */
function listOf(problems: readonly Problem[]): string {
  const firsts = problems.filter(([name], index) => problems.findIndex(([other]) => other === name) === index);
  return firsts.map(([name, remedy]) => `\n  - ${name} ${remedy}`).join('');
}
