// A conversation with the real turn, skills, privacy gate and understanding, over a memory bank: [customer says, bot says].
import { expect, test } from '@jest/globals';
import { createSkills } from '../../dialogs/index.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import type { Sender } from '../../bot/kernel/sender.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import { createPrivacy, rawText, type DisclosedReply } from '../../bot/privacy/index.ts';
import { createConversations } from '../../bot/state/conversations.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { createLimits } from '../../bot/state/limits.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import type { Store } from '../../bot/state/store.ts';
import { createTurnHandler } from '../../bot/turn/handle-turn.ts';
import { limitTurns } from '../../bot/turn/limit-turns.ts';
import { createRecognizer, loadIntentModel, type RecognizerDeps } from '../../bot/understanding/index.ts';
import { aliceAtMemoryBank } from './alice.ts';
import { createMemoryBank, type MemoryBank, type MemoryCustomer } from './memory-bank.ts';
import { createMemoryLinks, type MemoryLinks } from './memory-links.ts';

const TODAY = new Date('2026-11-22T02:42:00Z');
const timeZone = 'Asia/Singapore';
const model = loadIntentModel();

export interface ConversationOptions {
  readonly customer?: MemoryCustomer;
  /** Linked from the start; true unless said. */
  readonly linked?: boolean;
  readonly oneToOne?: boolean;
  readonly capabilities?: Parameters<typeof createMemoryBank>[1];
  /** To see, or to say, what is remembered. */
  readonly watch?: (store: Store) => Store;
  readonly adviser?: RecognizerDeps['adviser'];
  readonly bankPhone?: string;
  /** Messages are limited as they are when Sotto runs: by a clock that stands still. */
  readonly limited?: boolean;
}

export interface TestConversation {
  /** What the bot says, in the manner of the tables: 'line / line · [Button] [Link button →]'. */
  say(text: string): Promise<string>;
  join(): Promise<string>;
  readonly bank: MemoryBank;
  readonly links: MemoryLinks;
  readonly sender: Sender;
  readonly grant: { readonly accessToken: string; readonly subject: string };
  readonly clock: ReturnType<typeof fixedClock>;
  /** Every log line so far. */
  readonly logged: readonly string[];
}

export function startConversation(options: ConversationOptions = {}): TestConversation {
  const {
    customer = aliceAtMemoryBank,
    linked = true,
    oneToOne = true,
    capabilities,
    watch = same,
    adviser,
    bankPhone,
    limited = false,
  } = options;
  const clock = fixedClock(TODAY);
  const logged: string[] = [];
  const log = createLogger('debug', { write: (line) => void logged.push(line) });
  const store = watch(createMemoryStore(clock));
  const keys = createKeyring(new Uint8Array(32).fill(9));
  const bank = createMemoryBank([customer], capabilities);
  const links = createMemoryLinks();
  const sender = { channel: 'emulator', bot: 'bot', conversation: 'c', user: 'u' };
  const grant = { accessToken: customer.accessToken, subject: customer.subject };
  if (linked) links.link(sender, grant);

  const { privacy } = createPrivacy({
    adapter: bank,
    access: links.access,
    clock,
    log,
    timeZone,
    bankWebUrl: 'https://bank.example/online',
    publicUrl: 'https://sotto.example',
    bankPhone,
    timings: { turnMs: 250, requestMs: 100, breakerMs: 1_000 },
  });
  const answerTurn = createTurnHandler({
    conversations: createConversations(store, keys, clock),
    links: links.links,
    privacy,
    recognizer: createRecognizer({ model, clock, timeZone, adviser }),
    skills: createSkills(links.links),
    clock,
    timeZone,
    log,
  });
  const limits = createLimits(store, keys, clock);
  const handleTurn = limited ? limitTurns(answerTurn, { limits, privacy, log }) : answerTurn;

  let deliveries = 0;
  const turn = async (kind: 'message' | 'join', text: string) => {
    const sent: DisclosedReply[] = [];
    deliveries += 1;
    await handleTurn(
      { deliveryId: String(deliveries), sender, kind, text: rawText(text), oneToOne },
      { typing: () => Promise.resolve(), send: (reply) => Promise.resolve(void sent.push(reply)) },
    );
    return sent.map(written).join('\n---\n');
  };
  return {
    say: (text) => turn('message', text),
    join: () => turn('join', ''),
    bank,
    links,
    sender,
    grant,
    clock,
    logged,
  };
}

const same = (store: Store) => store;

function written({ lines, choices }: DisclosedReply): string {
  const buttons = choices.map((choice) => (choice.kind === 'say' ? `[${choice.label}]` : `[${choice.label} →]`));
  return lines.join(' / ') + (buttons.length > 0 ? ` · ${buttons.join(' ')}` : '');
}

/** One table: the conversation runs down its rows. A row may be a function, for what happens between two messages. */
export type Row = readonly [customer: string, bot: string] | ((conversation: TestConversation) => void | Promise<void>);

export function conversationTest(name: string, options: ConversationOptions, rows: readonly Row[]): void {
  test(name, async () => {
    const conversation = startConversation(options);
    const said: Row[] = [];
    for (const row of rows) {
      if (typeof row === 'function') await row(conversation);
      said.push(typeof row === 'function' ? row : [row[0], await conversation.say(row[0])]);
    }
    // All at once, so that a failure shows the whole talk.
    expect(said).toEqual(rows);
  });
}
