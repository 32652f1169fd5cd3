// Run world: one conversation with the real stack over HTTP, a mock bank behind it, a model beside it, and everything that leaves kept.
import { createMemoryStore } from '../../../bot/state/memory-store.ts';
import type { Clock } from '../../../bot/kernel/clock.ts';
import type { DemoCustomer } from '../../../mock-bank/index.ts';
import { startConnector } from '../../support/connector.ts';
import { codeOn, startSotto } from '../../support/running-sotto.ts';
import { startBankFront, type BankManner, type Refusal } from './bank-front.ts';
import { modelEnvironment, startRecordedModel } from './recorded-model.ts';
import { createRecorder } from './recorder.ts';
import type { Surfaces } from './surfaces.ts';
import { talkByConnector, talkByWebChat, type ChannelName, type Talker } from './talkers.ts';

/**
 * What happens next: the customer writes a text; or opens the chat ('join'); or follows the link button of the last answer, signs in and
 * types the code ('link'; nothing when there was no such button); or the bank begins to refuse something, or stops refusing.
 */
export type Step = string | { readonly do: 'join' | 'link' | 'recover' } | ({ readonly do: 'refuse' } & Refusal);

export interface WorldOptions {
  readonly customers: readonly DemoCustomer[];
  readonly clock: Clock;
  readonly manner?: BankManner;
}

export interface Talk {
  /** Which of the customers talks; the first unless said. */
  readonly username?: string;
  readonly channel: ChannelName;
  readonly conversation: readonly Step[];
}

/** A running pair of Sotto and bank: many conversations can be had with it, one after the other. */
export interface World {
  converse(talk: Talk): Promise<Surfaces>;
  close(): Promise<void>;
}

const SECRET = Buffer.alloc(32, 'twin');
// The bank's own pages are at a fixed address, so that ports don't differ where the worlds must not.
const ENVIRONMENT = { BANK_WEB_URL: 'https://bank.example/online', SECRET_KEYS: `twin:${SECRET.toString('base64')}` };
/** A breaker that closes again by the real clock would make two runs differ by chance. */
const TIMINGS = { turnMs: 40_000, requestMs: 20_000, breakerMs: 3_600_000 };

export async function startWorld({ customers, clock, manner = {} }: WorldOptions): Promise<World> {
  const recorder = createRecorder(manner.largestPage !== undefined);
  const front = await startBankFront(manner, (call) => recorder.keep('calls', call));
  const connector = await startConnector();
  const model = await startRecordedModel(recorder);
  const environment = { ...ENVIRONMENT, ...modelEnvironment(model), BANK_API_URL: front.url };
  const store = recorder.around(createMemoryStore(clock));
  const sotto = await startSotto({ customers, clock, environment, store, bankTimings: TIMINGS });
  front.standBefore(sotto.bank.apiUrl);
  const stopHearing = recorder.hearAnswers(Number(new URL(sotto.url).port));
  let chats = 0;
  let logged = 0;
  const turns = { count: 0 };

  const talkerOn = async (channel: ChannelName): Promise<Talker> => {
    chats += 1;
    const common = { recorder, botUrl: sotto.url, name: `chat-${chats}` };
    if (channel === 'webchat') return talkByWebChat({ ...common, secret: SECRET, clock, turns });
    return counted(talkByConnector({ ...common, connector, channel }), turns);
  };
  /** Of two calls that fail side by side a turn waits for the first only, so the second's log line may come after the turn. */
  const keepLogs = async () => {
    await front.idle();
    // One loop of events: what the bank has answered is read before this is.
    await (await fetch(`${sotto.url}/healthz`)).text();
    for (const line of sotto.logged.slice(logged)) recorder.keep('logs', line);
    logged = sotto.logged.length;
  };

  return {
    async converse({ username = customers[0]?.username ?? '', channel, conversation }) {
      recorder.begin(`opens ${channel}`);
      const talker = await talkerOn(channel);
      const follow = async (url: string) => codeOn(await sotto.followLink(url, username));
      let last = '';
      for (const step of conversation) {
        recorder.begin(typeof step === 'string' ? `says ${JSON.stringify(step)}` : JSON.stringify(step));
        last = await take(step, { talker, front, follow, last });
        await keepLogs();
      }
      talker.close();
      recorder.begin('looks at the pages that anyone can see');
      for (const path of ['/healthz', '/readyz', '/metrics']) await (await fetch(sotto.url + path)).text();
      await keepLogs();
      front.refuse();
      return recorder.take();
    },
    async close() {
      stopHearing();
      await sotto.close();
      await front.close();
      await model.close();
      await connector.close();
    },
  };
}

interface Taking {
  readonly talker: Talker;
  readonly front: { refuse(refusal?: Refusal): void };
  /** Gives the code of the page that a link leads to. */
  readonly follow: (linkUrl: string) => Promise<string>;
  /** The last answer. */
  readonly last: string;
}

async function take(step: Step, { talker, front, follow, last }: Taking): Promise<string> {
  if (typeof step === 'string') return talker.say(step);
  switch (step.do) {
    case 'join':
      return talker.join();
    case 'link': {
      const link = /http:\/\/localhost:\d+\/link\/[\w-]{43}/.exec(last)?.[0];
      return link === undefined ? last : talker.say(await follow(link));
    }
    case 'refuse':
      front.refuse(step);
      return last;
    case 'recover':
      front.refuse();
      return last;
  }
}

/** Web chat waits for the number of turns in its world, so the other channels' turns count too. */
function counted(talker: Talker, turns: { count: number }): Talker {
  const count = <T>(turn: Promise<T>) => {
    turns.count += 1;
    return turn;
  };
  return { ...talker, join: () => count(talker.join()), say: (text) => count(talker.say(text)) };
}
