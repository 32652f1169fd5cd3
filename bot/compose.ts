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
import { createInspector, type Inspector } from './inspector/inspector.ts';
import type { Clock } from './kernel/clock.ts';
import { createLinking } from './linking/create-linking.ts';
import type { Logger } from './logging/logger.ts';
import { openPrivacy, type BankTimings, type LastCheck } from './privacy/index.ts';
import { createApp } from './server.ts';
import { createConversations } from './state/conversations.ts';
import { createDeliveries } from './state/deliveries.ts';
import { createKeyring } from './state/keyring.ts';
import { createMemoryStore } from './state/memory-store.ts';
import type { Store } from './state/store.ts';
import { createTurnHandler } from './turn/handle-turn.ts';
import type { TurnHandler } from './turn/turn.ts';
import { createAdviser, createRecognizer, loadIntentModel } from './understanding/index.ts';

export interface Sotto {
  readonly app: Express;
  /** Where the model is that unsure sentences go to; undefined when there is none. */
  readonly modelOrigin: string | undefined;
  /** For channels that upgrade connections of the running server. */
  attach(server: Server): void;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly clock: Clock;
  readonly log: Logger;
  readonly bankTimings?: BankTimings;
  /** Without one, state lives in this process. It is closed with Sotto only when it was made here. */
  readonly store?: Store;
}

/** @throws SottoError `adapter-invalid`, `asset-missing` */
export async function compose(config: Config, surroundings: Surroundings): Promise<Sotto> {
  const { PUBLIC_URL: publicUrl, BANK_TIME_ZONE: timeZone, BANK_DATE_ORDER: dateOrder, production } = config;
  const { clock, log, bankTimings, store = createMemoryStore(clock) } = surroundings;
  const keys = createKeyring(derive(config, 'store keys'));
  const inspector = openInspector(config, clock);
  const linking = createLinking({ store, keys, clock, log, publicUrl, ...signInSettings(config) });
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
  const answerTurn = createTurnHandler({
    deliveries: createDeliveries(store, keys),
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
  const handleTurn = inspector?.watch(answerTurn) ?? answerTurn;
  const channels = createChannels(config, { clock, log, lastCheck, handleTurn, onSent: inspector?.onSent });
  return {
    app: createApp({ routers: [...channels, linking, inspector].flatMap((one) => one?.router ?? []), log, production }),
    modelOrigin: adviser?.origin,
    attach: (server) => channels.forEach((channel) => channel.attach?.(server)),
    async close() {
      for (const channel of channels) await channel.close?.();
      if (!surroundings.store) await store.close();
    },
  };
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
  const tokenSecret = derive(config, 'web chat tokens');
  return [botFramework, createWebChat({ ...deps, tokenSecret, publicUrl, page: demoPage(config) })];
}

/** One key a purpose (HKDF, RFC 5869), so that none is ever used for two things. */
function derive({ SECRET_KEYS: [active] }: Config, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', active.key, '', `sotto ${purpose}`, 32));
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
