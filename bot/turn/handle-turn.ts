// One turn, top to bottom: what the customer said in, what the bot answers out.
import { bookingDateIn } from '../kernel/booking-date.ts';
import type { Clock } from '../kernel/clock.ts';
import { codeOf } from '../kernel/errors.ts';
import { phrase } from '../kernel/phrase.ts';
import type { Reply } from '../kernel/reply.ts';
import type { Links } from '../linking/links.ts';
import type { LogFields } from '../logging/log-line.ts';
import type { Logger } from '../logging/logger.ts';
import { createStages } from '../logging/stages.ts';
import type { Privacy } from '../privacy/index.ts';
import type { Conversation } from '../state/conversation.ts';
import type { Conversations } from '../state/conversations.ts';
import type { Reader } from '../state/store.ts';
import type { Recognizer } from '../understanding/index.ts';
import { createAnswerer } from './answer.ts';
import { outcomeOf } from './outcome.ts';
import { resolveQuestion } from './resolve-question.ts';
import type { Answer, SkillContext, Skills } from './skill.ts';
import { beginTally, tally } from './tally.ts';
import type { Turn, TurnHandler } from './turn.ts';

export interface TurnDeps {
  readonly conversations: Conversations;
  readonly links: Links;
  readonly privacy: Privacy;
  readonly recognizer: Recognizer;
  readonly skills: Skills;
  readonly clock: Clock;
  /** The bank's zone, IANA. */
  readonly timeZone: string;
  readonly log: Logger;
  /** Told what each turn was about. */
  readonly onIntent?: ((intent: string) => void) | undefined;
}

export function createTurnHandler(deps: TurnDeps): TurnHandler {
  const { conversations, privacy, clock, timeZone, log } = deps;
  const stages = createStages(log);
  const answerTurn = createTurnAnswerer(deps);

  return async function handleTurn(turn, replies) {
    const { channel } = turn.sender;
    const received = clock.now();
    const since = (moment: Date) => clock.now().getTime() - moment.getTime();
    const claimed = stages.begin('claim');
    let told: LogFields = {};
    // Platforms redeliver; a message is answered once, and the messages of a chat one at a time.
    const ran = await conversations.once(turn.sender, turn.deliveryId, async (conversation, held) => {
      claimed();
      const ageMs = since(turn.sentAt ?? received);
      await replies.typing();
      const { intent, reply, next } = await answerTurn(turn, conversation, held);
      deps.onIntent?.(intent);
      // A process that stood still for too long keeps silent: another may be answering by now.
      held.confirm();
      await stages.during('send', () => replies.send(privacy.disclose(reply, conversation.precision)));
      told = { intent, outcome: outcomeOf(reply), ageMs };
      return tally(next, reply, bookingDateIn(timeZone, clock.now()));
    });
    if (ran) log.info('turn-done', { channel, ...told, durationMs: since(received) });
    else log.info('delivery-repeated', { channel });
  };
}

interface TurnAnswer extends Answer {
  readonly intent: string;
}

function createTurnAnswerer({ links, privacy, recognizer, skills, clock, timeZone, log }: TurnDeps) {
  const { answerResolved, answerWaiting } = createAnswerer(skills, privacy);
  const stages = createStages(log);

  return async function answerTurn(turn: Turn, before: Conversation, held: Reader): Promise<TurnAnswer> {
    const { redemption, customer } = await stages.during('link', () => whoAsks(links, turn, held));
    const now = clock.now();
    const today = bookingDateIn(timeZone, now);
    const begins = redemption.outcome === 'linked' || (customer && !before.shared);
    const conversation = begins ? beginTally(before, today) : before;
    const chat = { conversation, sender: turn.sender, linked: customer !== undefined, now, today };
    const nothing: SkillContext = { intent: 'none', slots: {}, ...chat };
    const asking = { customer, oneToOne: turn.oneToOne };

    if (turn.kind === 'join') return { intent: 'join', ...skills.greet(nothing) };
    if (redemption.outcome === 'linked') {
      return {
        intent: 'code',
        ...(await orApology(() => answerWaiting({ ...asking, context: nothing }), conversation)),
      };
    }
    if (redemption.outcome !== 'none') return { intent: 'code', ...skills.answerCode(nothing, redemption) };

    const { text, foundSecret } = privacy.redact(turn.text);
    const resolved = resolveQuestion(await stages.during('understand', () => recognizer.recognize(text)), conversation);
    // What the log and the inspector call the turn: the first thing wanted, or how it was answered instead.
    const intent = resolved.kind === 'wishes' ? resolved.wishes[0].intent : resolved.kind;
    const isQuestion = resolved.kind === 'wishes' && intent !== 'none';
    if (foundSecret && !isQuestion) return { intent: 'secret', ...warn(conversation) };
    const answer = await orApology(() => answerResolved({ ...asking, context: nothing }, resolved), conversation);
    return { intent, ...(foundSecret ? warnFirst(answer) : answer) };
  };

  /** A fault of our own is said kindly; the channel has nothing to redeliver. */
  async function orApology(answer: () => Promise<Answer>, conversation: Conversation): Promise<Answer> {
    try {
      return await stages.during('answer', answer);
    } catch (error) {
      log.error('turn-failed', { code: codeOf(error) });
      return { reply: { lines: [phrase('turn.failed')] }, next: conversation };
    }
  }
}

async function whoAsks(links: Links, turn: Turn, held: Reader) {
  // A link code is taken out first, so that it reaches neither redaction nor understanding.
  const redemption =
    turn.kind === 'message' ? await links.redeem(turn.sender, turn.text) : ({ outcome: 'none' } as const);
  // What was read as the turn began is the chat's link, unless it has just been made.
  const customer = await links.customerOf(turn.sender, redemption.outcome === 'linked' ? undefined : held);
  return { redemption, customer };
}

const WARNING = [phrase('secret.warning'), phrase('secret.delete')] as const;

function warn(conversation: Conversation): Answer {
  return { reply: { lines: WARNING }, next: { ...conversation, warned: true } };
}

/** Once a conversation: a second reminder would only be noise. */
function warnFirst({ reply, next }: Answer): Answer {
  const lines: Reply['lines'] = next.warned ? reply.lines : [...WARNING, ...reply.lines];
  return { reply: { ...reply, lines }, next: { ...next, warned: true } };
}
