// Answers a turn: what was resolved, in the order in which it is decided, and what waited for a link.
import { phrase } from '../kernel/phrase.ts';
import type { Privacy } from '../privacy/index.ts';
import type { Conversation } from '../state/conversation.ts';
import { createWishAnswerer, type AnswerWish, type Asking } from './answer-wish.ts';
import { mergeReplies } from './merge-replies.ts';
import { dropQuestions, kept } from './remember.ts';
import type { Resolved, Wish } from './resolve-question.ts';
import type { Answer, Skills } from './skill.ts';

export function createAnswerer(skills: Skills, privacy: Pick<Privacy, 'bankFor'>) {
  const answerWish = createWishAnswerer(skills, privacy);

  async function answerResolved(asking: Asking, resolved: Resolved): Promise<Answer> {
    switch (resolved.kind) {
      case 'wishes':
        return remindOfChoice(await answerWishes(answerWish, asking, resolved.wishes), asking.context.conversation);
      case 'clarify':
        return skills.clarify(asking.context, resolved.about, resolved.options);
      case 'acknowledge':
        return skills.acknowledge(asking.context);
      case 'nothing-to-repeat':
        return skills.nothingToRepeat(asking.context);
      case 'link-waits':
        return skills.remindOfLink(asking.context);
    }
  }

  /** The chat has just been linked: the questions that waited for it are answered now. */
  async function answerWaiting(asking: Asking): Promise<Answer> {
    const { waiting } = asking.context.conversation;
    if (!waiting) return skills.answerCode(asking.context, { outcome: 'linked' });
    const conversation = dropQuestions(asking.context.conversation);
    const answer = await answerWishes(answerWish, { ...asking, context: { ...asking.context, conversation } }, waiting);
    return { ...answer, reply: { ...answer.reply, lines: [phrase('link.done'), ...answer.reply.lines] } };
  }

  return { answerResolved, answerWaiting };
}

/** In order. Those behind one that must wait, for a link or for an account, wait with it. */
async function answerWishes(answerWish: AnswerWish, asking: Asking, wishes: readonly Wish[]): Promise<Answer> {
  const answers: Answer[] = [];
  let { conversation } = asking.context;
  for (const [at, wish] of wishes.entries()) {
    const answer = await answerWish({ ...asking, context: { ...asking.context, ...wish, conversation } });
    const held = holdBack(wishes.slice(at + 1), answer.next, conversation);
    answers.push(answer);
    conversation = held ?? answer.next;
    if (held) break;
  }
  const intents = wishes.slice(0, answers.length).map(({ intent }) => intent);
  return {
    reply: mergeReplies(
      answers.map(({ reply }) => reply),
      intents,
    ),
    next: conversation,
  };
}

/** What the conversation becomes when the answer began to wait for something; undefined when it didn't. */
function holdBack(wishes: readonly Wish[], next: Conversation, before: Conversation): Conversation | undefined {
  const later = wishes.flatMap(({ intent, slots }) => (intent === 'none' ? [] : [kept(intent, slots)]));
  const { asked, waiting } = next;
  if (waiting && waiting !== before.waiting) return { ...next, waiting: [...waiting, ...later] };
  if (asked?.for !== 'account' || asked === before.asked) return undefined;
  return { ...next, asked: { ...asked, questions: [...asked.questions, ...later] } };
}

/** Something came between, such as a call for help: the choice of an account stays open, and the customer is told. */
function remindOfChoice({ reply, next }: Answer, before: Conversation): Answer {
  if (next.asked?.for !== 'account' || next.asked !== before.asked) return { reply, next };
  return { reply: { ...reply, lines: [...reply.lines, phrase('account.still')] }, next };
}
