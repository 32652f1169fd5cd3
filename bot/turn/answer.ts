// Chooses who answers, and answers: the fork of a turn, in the order in which it is decided.
import { phrase } from '../kernel/phrase.ts';
import type { Customer } from '../kernel/sender.ts';
import { BankFailure, type Privacy } from '../privacy/index.ts';
import { dropQuestions } from './remember.ts';
import { endsLink, failureReply } from './answer-failure.ts';
import type { Answer, Skill, SkillContext, Skills } from './skill.ts';

export interface Asking {
  readonly context: SkillContext;
  readonly customer: Customer | undefined;
  readonly oneToOne: boolean;
}

export function createAnswerer(skills: Skills, privacy: Pick<Privacy, 'bankFor'>) {
  const skillFor = (context: SkillContext) =>
    skills.list.find(({ intents }) => intents.some((one) => one === context.intent));

  const askBank = async (
    skill: Skill & { needsBank: true },
    { context, customer, oneToOne }: Asking,
  ): Promise<Answer> => {
    if (!oneToOne) return skills.refuseGroup(context);
    if (!customer) return skills.invite(context, 'needed');
    if (context.conversation.precision === 'none') return skills.withhold(context);
    try {
      return await skill.run({ ...context, bank: privacy.bankFor(customer) });
    } catch (error) {
      if (!(error instanceof BankFailure)) throw error;
      if (endsLink(error.code)) return skills.invite(context, 'ended');
      return { reply: failureReply(error.code), next: context.conversation };
    }
  };

  /** Answers a question, understood or not. */
  async function answerQuestion(asking: Asking): Promise<Answer> {
    const skill = skillFor(asking.context);
    if (!skill) return skills.fallback(asking.context);
    if (skill.needsBank) return askBank(skill, asking);
    if (asking.context.intent === 'link' && !asking.oneToOne) return skills.refuseGroup(asking.context);
    return skill.run(asking.context);
  }

  /** The chat has just been linked: the question that waited for it is answered now. */
  async function answerWaiting(asking: Asking): Promise<Answer> {
    const { waiting } = asking.context.conversation;
    if (!waiting) return skills.answerCode(asking.context, { outcome: 'linked' });
    const conversation = dropQuestions(asking.context.conversation);
    const answer = await answerQuestion({ ...asking, context: { ...asking.context, ...waiting, conversation } });
    return { ...answer, reply: { ...answer.reply, lines: [phrase('link.done'), ...answer.reply.lines] } };
  }

  return { answerQuestion, answerWaiting };
}
