// Canary world: the real stack over HTTP before a bank of canaries, with everything that leaves kept.
import { createMemoryStore } from '../../../bot/state/memory-store.ts';
import type { Clock } from '../../../bot/kernel/clock.ts';
import type { Limits } from '../../../bot/state/limits.ts';
import { startConnector } from '../../support/connector.ts';
import { codeOn, startSotto } from '../../support/running-sotto.ts';
import { startCanaryBank, type CanaryBank } from './canary-bank.ts';
import type { Mint } from './canary-mint.ts';
import { modelEnvironment, startRecordedModel } from './recorded-model.ts';
import { createRecorder } from './recorder.ts';
import type { Surfaces } from './surfaces.ts';
import { talkByConnector, talkByWebChat, type ChannelName, type Talker } from './talkers.ts';

export interface CanaryWorld {
  /** Where the bot is. */
  readonly url: string;
  readonly bank: CanaryBank;
  /** How often the last check refused a message. */
  blocked(): number;
  open(channel: ChannelName): Promise<{
    /** Says it, and links the bank when the answer asks for that: resolves with what the platform received. */
    say(text: string): Promise<string>;
    close(): void;
  }>;
  /** Everything that left. Log lines are among it once. */
  take(): Surfaces;
  close(): Promise<void>;
}

const LINK = /http:\/\/localhost:\d+\/link\/[\w-]{43}/;
const SECRET = Buffer.alloc(32, 'canary');
/** Every failure must be met by a call, so the breaker closes again at once. */
const TIMINGS = { turnMs: 600, requestMs: 200, breakerMs: 1 };

export async function startCanaryWorld(mint: Mint, clock: Clock, limits?: Limits): Promise<CanaryWorld> {
  const bank = await startCanaryBank(mint);
  const connector = await startConnector();
  const recorder = createRecorder(false);
  const model = await startRecordedModel(recorder);
  const username = mint.plain('username and subject');
  const sotto = await startSotto({
    clock,
    store: recorder.around(createMemoryStore(clock)),
    customers: [{ username, name: mint.plain('name of the customer'), accounts: [], rewards: [] }],
    environment: {
      ...modelEnvironment(model),
      BANK_API_URL: bank.url,
      SECRET_KEYS: `canary:${SECRET.toString('base64')}`,
    },
    bankTimings: TIMINGS,
    ...(limits && { limits }),
  });
  const stopHearing = recorder.hearAnswers(Number(new URL(sotto.url).port));
  const turns = { count: 0 };

  const talkerOn = (channel: ChannelName): Promise<Talker> | Talker => {
    const common = { recorder, botUrl: sotto.url, name: `chat-${channel}` };
    if (channel === 'webchat') return talkByWebChat({ ...common, secret: SECRET, clock, turns });
    const talker = talkByConnector({ ...common, connector, channel });
    return { ...talker, say: (text) => ((turns.count += 1), talker.say(text)) };
  };
  return {
    url: sotto.url,
    bank,
    blocked: () => sotto.logged.filter((line) => line.includes('reply-blocked')).length,
    async open(channel) {
      const talker = await talkerOn(channel);
      const say = async (text: string) => {
        const said = await talker.say(text);
        const link = LINK.exec(said)?.[0];
        return link === undefined ? said : talker.say(codeOn(await sotto.followLink(link, username)));
      };
      return { say, close: talker.close };
    },
    take() {
      for (const line of sotto.logged) recorder.keep('logs', line);
      return recorder.take();
    },
    async close() {
      stopHearing();
      await sotto.close();
      await bank.close();
      await model.close();
      await connector.close();
    },
  };
}
