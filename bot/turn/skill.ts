// The skill contract: a unit of ability, with its intents and one function.
import type { BookingDate } from '../kernel/booking-date.ts';
import type { Reply } from '../kernel/reply.ts';
import type { Sender } from '../kernel/sender.ts';
import type { Redemption } from '../linking/links.ts';
import type { DisclosedBank } from '../privacy/index.ts';
import type { Conversation, Question } from '../state/conversation.ts';
import type { Intent, Slots } from '../understanding/index.ts';

export interface SkillContext {
  /** What was asked, follow-ups already resolved. 'none': nothing was understood. */
  readonly intent: Intent | 'none';
  readonly slots: Slots;
  readonly conversation: Conversation;
  readonly sender: Sender;
  readonly linked: boolean;
  readonly now: Date;
  /** In the bank's calendar. */
  readonly today: BookingDate;
}

export interface BankSkillContext extends SkillContext {
  readonly bank: DisclosedBank;
}

export interface Answer {
  readonly reply: Reply;
  /** What the conversation becomes. It never holds a figure from the bank. */
  readonly next: Conversation;
}

interface Ability<Context> {
  readonly name: string;
  readonly intents: readonly Intent[];
  /** May throw BankFailure: the turn then says kindly what went wrong. */
  run(context: Context): Promise<Answer> | Answer;
}

/** A skill that needs the bank runs only in a linked one-to-one chat. */
export type Skill =
  (Ability<SkillContext> & { readonly needsBank: false }) | (Ability<BankSkillContext> & { readonly needsBank: true });

/** Why a link is offered: the customer asked for one, a question needs one, or the bank has ended the last one. */
export type InviteReason = 'asked' | 'needed' | 'ended';

/** What a clarifying question is about: an unclear sentence, or an account or days that came alone. */
export type Clarified = 'sentence' | 'account' | 'period';

export interface Skills {
  readonly list: readonly Skill[];
  /** Opens the chat. */
  greet(context: SkillContext): Answer;
  /** Nothing was understood. */
  fallback(context: SkillContext): Answer;
  /** Asks which of these questions is meant. `about`: what there was to go by. */
  clarify(context: SkillContext, about: Clarified, options: readonly Question[]): Answer;
  /** A bare yes or no when nothing was asked. */
  acknowledge(context: SkillContext): Answer;
  /** 'Again' when nothing is remembered. */
  nothingToRepeat(context: SkillContext): Answer;
  invite(context: SkillContext, reason: InviteReason): Promise<Answer>;
  /** A yes while a question waits for the link. */
  remindOfLink(context: SkillContext): Answer;
  /** A link code was typed, rightly or not. */
  answerCode(context: SkillContext, redemption: Exclude<Redemption, { outcome: 'none' }>): Answer;
  /** Somebody asked for something private where others would see the answer. */
  refuseGroup(context: SkillContext): Answer;
  /** The customer wants no figures here: whatever was asked of the bank, the bank isn't called. */
  withhold(context: SkillContext): Answer;
}
