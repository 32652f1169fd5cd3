// Resolves what was understood against the conversation: an answer to what was asked, a follow-up, or a question of its own.
import type { Conversation, Question } from '../state/conversation.ts';
import type { Intent, Slots, Understood } from '../understanding/index.ts';
import { kept } from './remember.ts';
import { withAccountResolved } from './resolve-account.ts';
import type { Clarified } from './skill.ts';

/** A question for a skill. It may hold what speaks of this moment alone: 'more', 'the second one'. */
export interface Wish {
  readonly intent: Intent | 'none';
  readonly slots: Slots;
}

export type Resolved =
  | { readonly kind: 'wishes'; readonly wishes: readonly [Wish, ...Wish[]] }
  /** Which of the options is meant: the sentence was unclear, or an account or days came without a question. */
  | { readonly kind: 'clarify'; readonly about: Clarified; readonly options: readonly Question[] }
  | { readonly kind: 'acknowledge' | 'nothing-to-repeat' | 'link-waits' };

export function resolveQuestion(
  [first, ...others]: readonly [Understood, ...Understood[]],
  conversation: Conversation,
): Resolved {
  const toWish = ({ intent, slots }: Understood) => ({ intent, slots: withAccountResolved(slots, conversation) });
  if (others.length > 0) return wishes(toWish(first), ...others.map(toWish));
  const heard = { ...first, ...toWish(first) };
  return answerToAsked(heard, conversation) ?? resolveAlone(heard, conversation);
}

function resolveAlone({ intent, slots, slotsOnly, readings }: Understood, { recent, waiting }: Conversation): Resolved {
  const { answer, again, choice, ...said } = slots;
  if (answer === 'yes' && waiting) return { kind: 'link-waits' };
  if (readings) return clarify('sentence', readings, said);
  if (said.more && recent?.intent === 'transactions')
    return wishes({ ...recent, slots: { ...recent.slots, more: true } });
  if (recent && (again || (slotsOnly && continues(recent.intent, said)))) {
    return wishes({ intent: recent.intent, slots: { ...recent.slots, ...said } });
  }
  if (intent !== 'none') return wishes({ intent, slots: said });
  if (answer) return { kind: 'acknowledge' };
  if (again) return { kind: 'nothing-to-repeat' };
  if (choice === undefined && said.account) return clarify('account', ['balance', 'transactions'], said);
  if (choice === undefined && said.period) return clarify('period', ['transactions', 'spending'], said);
  return wishes({ intent: 'none', slots: {} });
}

/** Undefined when the message is no answer to what the bot asked: it is then read for itself. */
function answerToAsked({ intent, slots, slotsOnly }: Understood, { asked }: Conversation): Resolved | undefined {
  if (!asked) return undefined;
  if (slots.answer === 'no') return CANCEL;
  if (asked.for === 'question') return chosenQuestion(asked.options, { intent, slots });
  const [question, ...later] = asked.questions;
  const { answer, choice, again: _, ...said } = slots;
  if (!question) return undefined;
  if (answer === 'yes') return wishes(question, ...later);
  if (choice !== undefined) return wishes({ ...question, slots: { ...question.slots, choice } }, ...later);
  if (!slotsOnly || !continues(question.intent, said)) return undefined;
  // 'All of them' are all of the kind that was asked about.
  const kind = said.account?.all ? (said.account.kind ?? question.slots.account?.kind) : undefined;
  const account = said.account && { account: { ...said.account, ...(kind && { kind }) } };
  return wishes({ ...question, slots: { ...question.slots, ...said, ...account } }, ...later);
}

function chosenQuestion(options: readonly Question[], { intent, slots }: Wish): Resolved | undefined {
  const { answer, choice, ...said } = slots;
  const [first] = options;
  if (choice !== undefined) {
    const chosen = options.at(choice < 0 ? choice : choice - 1);
    // After the options comes the button for none of them.
    return chosen ? wishes(chosen) : CANCEL;
  }
  // Options of one intent differ in a slot, so naming the intent names none of them.
  if (first && options.every((option) => option.intent === first.intent)) {
    return answer === 'yes' ? wishes({ intent: first.intent, slots: {} }) : undefined;
  }
  if (answer === 'yes') return { kind: 'clarify', about: 'sentence', options };
  const named = options.find((option) => option.intent === intent);
  return named && wishes({ ...named, slots: { ...named.slots, ...said } });
}

/** Slots alone are a follow-up only when the last question has a place for them. */
function continues(intent: Intent, { account, period, ...others }: Slots): boolean {
  const isOfList = Object.keys(others).length > 0;
  if (intent === 'transactions') return isOfList || account !== undefined || period !== undefined;
  if (isOfList) return false;
  if (intent === 'spending') return account !== undefined || period !== undefined;
  return (intent === 'balance' || intent === 'bill') && account !== undefined && period === undefined;
}

const CANCEL: Resolved = { kind: 'wishes', wishes: [{ intent: 'cancel', slots: {} }] };

function wishes(first: Wish, ...others: Wish[]): Resolved {
  return { kind: 'wishes', wishes: [first, ...others] };
}

function clarify(about: Clarified, intents: readonly Intent[], slots: Slots): Resolved {
  return { kind: 'clarify', about, options: intents.map((intent) => kept(intent, slots)) };
}
