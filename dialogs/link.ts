// Link: offers the link page, and answers the code that is typed back.
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import { open, type Choice, type Reply } from '../bot/kernel/reply.ts';
import type { Links } from '../bot/linking/links.ts';
import { dropQuestions, kept, understoodSomething } from '../bot/turn/remember.ts';
import type { InviteReason, Skill, Skills } from '../bot/turn/skill.ts';
import { linkButton, menu, unlinkButton } from './menu.ts';

const REASONS: Readonly<Record<InviteReason, Phrase>> = {
  asked: phrase('link.lets'),
  needed: phrase('link.first'),
  ended: phrase('link.ended'),
};

export function createInvite(links: Links): Skills['invite'] {
  return async function invite({ intent, slots, conversation, sender }, reason) {
    const invitation = await links.invite(sender);
    if (invitation === 'too-many') {
      return { reply: { lines: [phrase('link.too-many'), phrase('link.later')] }, next: dropQuestions(conversation) };
    }
    const waiting = reason === 'asked' || intent === 'none' ? {} : { waiting: [kept(intent, slots)] };
    const button: Choice = open(phrase('button.open-link'), { to: 'link-page', ticket: invitation.ticket });
    return {
      reply: { lines: [REASONS[reason], phrase('link.how'), phrase('link.code')], choices: [button] },
      next: { ...dropQuestions(conversation), ...waiting },
    };
  };
}

export function createLink(invite: Skills['invite']): Skill {
  return {
    name: 'link',
    intents: ['link'],
    needsBank: false,
    run: (context) => (context.linked ? alreadyLinked(context) : invite(context, 'asked')),
  };
}

const alreadyLinked: Skills['greet'] = ({ conversation }) => ({
  reply: { lines: [phrase('link.already'), phrase('link.already-next')], choices: [...menu, unlinkButton] },
  next: understoodSomething(conversation),
});

export const answerCode: Skills['answerCode'] = ({ conversation }, redemption) => {
  const next = understoodSomething(conversation);
  switch (redemption.outcome) {
    case 'linked':
      return { reply: { lines: [phrase('link.done'), phrase('link.done-next')], choices: menu }, next };
    case 'wrong-code':
      return {
        reply: { lines: [phrase('link.wrong-code'), phrase('link.tries-left', { count: redemption.triesLeft })] },
        next,
      };
    case 'spent':
      return { reply: startAgain(phrase('link.spent'), phrase('link.spent-next')), next: dropQuestions(conversation) };
    case 'not-expected':
      return { reply: startAgain(phrase('link.not-expected'), phrase('link.never-pass-on')), next };
  }
};

function startAgain(...lines: readonly Phrase[]): Reply {
  return { lines, choices: [linkButton] };
}

export const remindOfLink: Skills['remindOfLink'] = ({ conversation }) => ({
  reply: { lines: [phrase('link.waiting')] },
  next: understoodSomething(conversation),
});

export const refuseGroup: Skills['refuseGroup'] = ({ conversation }) => ({
  reply: { lines: [phrase('link.private'), phrase('link.private-next')] },
  next: understoodSomething(conversation),
});
