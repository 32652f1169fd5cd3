// Answers one question: who answers it, and what the customer reads when the bank can't be asked or doesn't answer.
import type { Customer } from '../kernel/sender.ts';
import { BankFailure, type Privacy } from '../privacy/index.ts';
import { endsLink, failureReply } from './answer-failure.ts';
import type { Answer, Skill, SkillContext, Skills } from './skill.ts';

export interface Asking {
  readonly context: SkillContext;
  readonly customer: Customer | undefined;
  readonly oneToOne: boolean;
}

export type AnswerWish = (asking: Asking) => Promise<Answer>;

export function createWishAnswerer(skills: Skills, privacy: Pick<Privacy, 'bankFor'>): AnswerWish {
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

  return async function answerWish(asking) {
    const skill = skillFor(asking.context);
    if (!skill) return skills.fallback(asking.context);
    if (skill.needsBank) return askBank(skill, asking);
    if (asking.context.intent === 'link' && !asking.oneToOne) return skills.refuseGroup(asking.context);
    return skill.run(asking.context);
  };
}
