// Renders a disclosed reply as a Bot Framework activity: text, suggested actions, and a hero card for link buttons.
import type { DisclosedChoice, DisclosedReply } from '../../privacy/index.ts';

export interface CardAction {
  readonly type: 'imBack' | 'openUrl';
  readonly title: string;
  readonly value: string;
}

export interface HeroCard {
  readonly contentType: 'application/vnd.microsoft.card.hero';
  readonly content: { readonly buttons: readonly CardAction[] };
}

/** The part of a message activity that carries words. The channel adds who and where. */
export interface MessageActivity {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain';
  readonly attachments?: readonly HeroCard[];
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly CardAction[] };
}

/**
 * Teams shows suggested actions nowhere dependable, so there every button sits on the card
 * (botbuilder-dialogs `Channel.supportsSuggestedActions`).
 */
export function renderActivity(reply: DisclosedReply, channel: string): MessageActivity {
  const suggested = reply.choices.filter((choice) => choice.kind === 'say' && channel !== 'msteams');
  const onCard = reply.choices.filter((choice) => !suggested.includes(choice));
  return {
    type: 'message',
    text: reply.lines.join('\n'),
    textFormat: 'plain',
    ...(onCard.length > 0 && {
      attachments: [
        { contentType: 'application/vnd.microsoft.card.hero' as const, content: { buttons: onCard.map(cardAction) } },
      ],
    }),
    ...(suggested.length > 0 && { suggestedActions: { to: [], actions: suggested.map(cardAction) } }),
  };
}

function cardAction(choice: DisclosedChoice): CardAction {
  return choice.kind === 'say'
    ? { type: 'imBack', title: choice.label, value: choice.label }
    : { type: 'openUrl', title: choice.label, value: choice.url };
}
