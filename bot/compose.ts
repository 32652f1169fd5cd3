// Compose: the one place that builds every part and connects it.
import { hkdfSync } from 'node:crypto';
import type { Server } from 'node:http';
import type { Express } from 'express';
import { createSkills } from '../dialogs/index.ts';
import { createBotFramework } from './channels/bot-framework/bot-framework.ts';
import type { Channel, SentObserver } from './channels/channel.ts';
import { createWebChat } from './channels/web-chat/web-chat.ts';
import type { Config } from './config.ts';
import { demoPage } from './demo-page.ts';
import { createHealth } from './health/health.ts';
import { createInspector, type Inspector } from './inspector/inspector.ts';
import type { Clock } from './kernel/clock.ts';
import { createLinking } from './linking/create-linking.ts';
import { watched, type Logger } from './logging/logger.ts';
import { createMetrics } from './metrics/metrics.ts';
import { openPrivacy, type BankTimings, type LastCheck } from './privacy/index.ts';
import { createApp } from './server.ts';
import { createConversations } from './state/conversations.ts';
import { createKeyring, type Keyring } from './state/keyring.ts';
import { createLimits, type Limits } from './state/limits.ts';
import { createMemoryStore } from './state/memory-store.ts';
import type { LatencyObserver } from './state/redis-commands.ts';
import { createRedisStore } from './state/redis-store.ts';
import type { Store } from './state/store.ts';
import { openTraces } from './traces/open-traces.ts';
import { createTurnHandler } from './turn/handle-turn.ts';
import { limitTurns } from './turn/limit-turns.ts';
import type { TurnHandler } from './turn/turn.ts';
import { watchTurns } from './turn/watch-turns.ts';
import { createAdviser, createRecognizer, loadIntentModel } from './understanding/index.ts';

export interface Sotto {
  readonly app: Express;
  /** Where the model is that unsure sentences go to; undefined when there is none. */
  readonly modelOrigin: string | undefined;
  /** For channels that upgrade connections of the running server. */
  attach(server: Server): void;
  /** Not ready from now on, and takes nothing new; resolves once nothing is under way. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly clock: Clock;
  readonly log: Logger;
  readonly bankTimings?: BankTimings;
  /** Without one, the settings say where state lives. It is closed with Sotto only when it was made here. */
  readonly store?: Store;
  /** Without them, Sotto's own. */
  readonly limits?: Limits;
}

/** @throws SottoError `adapter-invalid`, `asset-missing` */
export async function compose(config: Config, surroundings: Surroundings): Promise<Sotto> {
  const { PUBLIC_URL: publicUrl, production } = config;
  const { log, metrics, closeTraces } = await openWatch(config, surroundings.log);
  const { clock, bankTimings, store = openStore(config, clock, log) } = surroundings;
  const health = createHealth({ needs: { store: store.isReady }, metrics });
  const keys = createKeyring(derive(storeSecret(config), 'store keys'));
  const { limits = createLimits(store, keys, clock) } = surroundings;
  const inspector = openInspector(config, clock);
  const { admitsAddress } = limits;
  const linking = createLinking({ store, keys, clock, log, admitsAddress, publicUrl, ...signInSettings(config) });
  const turnDeps = { clock, log, bankTimings, store, keys, limits, linking, inspector };
  const { answerTurn, lastCheck, modelOrigin } = await openTurns(config, turnDeps);
  const handleTurn: TurnHandler = (turn, replies) => health.inFlight.during(() => answerTurn(turn, replies));
  const channels = createChannels(config, { clock, log, lastCheck, handleTurn, onSent: inspector?.onSent });
  const routers = [...channels, linking, inspector].flatMap((one) => one?.router ?? []);
  return {
    app: createApp({ health: health.router, routers, log, production, proxies: config.TRUST_PROXY }),
    modelOrigin,
    attach: (server) => channels.forEach((channel) => channel.attach?.(server)),
    finish: health.stop,
    async close() {
      for (const channel of channels) await channel.close?.();
      await closeTraces();
      if (!surroundings.store) await store.close();
    },
  };
}

/** What sees every event of the log: metrics always, traces where they are wanted. */
async function openWatch(config: Config, inner: Logger) {
  const metrics = createMetrics();
  const traces = await openTraces(config);
  return {
    log: watched(inner, [metrics, ...(traces ? [traces] : [])]),
    metrics,
    closeTraces: async () => traces?.close(),
  };
}

interface TurnSurroundings extends Pick<Surroundings, 'clock' | 'log'> {
  readonly bankTimings: BankTimings | undefined;
  readonly store: Store;
  readonly keys: Keyring;
  readonly limits: Limits;
  readonly linking: ReturnType<typeof createLinking>;
  readonly inspector: Inspector | undefined;
}

/** What lies between the channels and the bank. */
async function openTurns(
  config: Config,
  { clock, log, bankTimings, store, keys, limits, linking, inspector }: TurnSurroundings,
) {
  const { BANK_TIME_ZONE: timeZone, BANK_DATE_ORDER: dateOrder } = config;
  const bank = { name: config.BANK_ADAPTER, settings: config.bankSettings };
  const { privacy, lastCheck } = await openPrivacy(bank, {
    ...gateSettings(config),
    access: linking.access,
    clock,
    log,
    timings: bankTimings,
    onBankCall: inspector?.onBankCall,
  });
  const adviser = config.model && createAdviser(config.model, { log });
  const answerAdmitted = createTurnHandler({
    conversations: createConversations(store, keys, clock),
    links: linking.links,
    privacy,
    recognizer: createRecognizer({ model: loadIntentModel(), clock, timeZone, dateOrder, adviser }),
    skills: createSkills(linking.links),
    clock,
    timeZone,
    log,
    onIntent: inspector?.onIntent,
  });
  const answerTurn = watchTurns(limitTurns(answerAdmitted, { limits, privacy, log }), log);
  return { answerTurn: inspector?.watch(answerTurn) ?? answerTurn, lastCheck, modelOrigin: adviser?.origin };
}

interface ChannelDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly lastCheck: LastCheck;
  readonly handleTurn: TurnHandler;
  readonly onSent?: SentObserver | undefined;
}

/** For a demonstration alone: it shows the developer what only the mock bank may show. */
function openInspector({ production, ...config }: Config, clock: Clock): Inspector | undefined {
  if (production || config.BANK_ADAPTER !== 'mock-bank') return undefined;
  return createInspector({ clock, publicUrl: config.PUBLIC_URL, bankApiUrl: config.BANK_API_URL });
}

function createChannels(config: Config, deps: ChannelDeps): Channel[] {
  const { PUBLIC_URL: publicUrl, BOT_SERVICE_URLS: serviceUrls, production } = config;
  const botFramework = createBotFramework({ ...deps, app: appCredentials(config), serviceUrls, loopback: !production });
  if (production) return [botFramework];
  const tokenSecret = derive(config.SECRET_KEYS[0].key, 'web chat tokens');
  return [botFramework, createWebChat({ ...deps, tokenSecret, publicUrl, page: demoPage(config) })];
}

function openStore({ REDIS_URL: redis }: Config, clock: Clock, log: Logger): Store {
  if (redis.length === 0) return createMemoryStore(clock);
  const onLatency: LatencyObserver = (operation, ms, ok) => {
    const code = ok ? 'ok' : 'store-unavailable';
    // Most take less than a millisecond.
    log.debug('store-call', { operation, code, durationMs: Math.round(ms * 100) / 100 });
  };
  return createRedisStore({ redis, onLatency });
}

/** One key a purpose (HKDF, RFC 5869), so that none is ever used for two things. */
function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `sotto ${purpose}`, 32));
}

/**
 * Names the keys of the store, so it must outlive the rotation of SECRET_KEYS: made from the active key, a new one in front would
 * lose every link. The oldest key names them, and STORE_KEY_SECRET holds that key from when it leaves SECRET_KEYS.
 */
function storeSecret({ STORE_KEY_SECRET, SECRET_KEYS: [active, ...old] }: Config): Uint8Array {
  return STORE_KEY_SECRET ?? (old.at(-1) ?? active).key;
}

function gateSettings(config: Config) {
  return {
    timeZone: config.BANK_TIME_ZONE,
    bankWebUrl: config.BANK_WEB_URL,
    bankPhone: config.BANK_PHONE,
    publicUrl: config.PUBLIC_URL,
  };
}

function signInSettings({ SECRET_KEYS: [active, ...old], production, ...config }: Config) {
  return {
    sealing: { active, old },
    oidc: {
      issuer: config.OIDC_ISSUER,
      clientId: config.OIDC_CLIENT_ID,
      clientSecret: config.OIDC_CLIENT_SECRET,
      scope: config.OIDC_SCOPE,
      allowInsecureLoopback: !production,
    },
  };
}

function appCredentials(config: Config) {
  return {
    id: config.MicrosoftAppId,
    password: config.MicrosoftAppPassword,
    type: config.MicrosoftAppType,
    tenantId: config.MicrosoftAppTenantId,
  };
}
