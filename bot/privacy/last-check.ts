// The last check before a socket: a wire message must be, to the byte, what the catalogue renders for the phrases of its reply.
import { phrase } from '../kernel/phrase.ts';
import type { Logger } from '../logging/logger.ts';
import type { Disclosure } from './disclose.ts';
import type { DisclosedChoice, DisclosedReply, WireReading } from './disclosed-reply.ts';

export interface LastCheck {
  /**
   * Whether the words read back from the wire are exactly those of the reply, rendered afresh. Counts and logs a refusal.
   * It never looks at the bank's data, so a merchant called "Total" changes, blocks and delays nothing.
   * An `undefined` reading (a property or shape that isn't on the channel's list) is refused.
   */
  permits(reading: WireReading | undefined, reply: DisclosedReply): boolean;
  /** The one fixed sentence that goes out instead of what was refused. */
  readonly replacement: DisclosedReply;
  /** How many messages were refused since the start. */
  refused(): number;
}

/** `linkOrigins`: the only origins a button may lead to, for example 'https://bank.example'. */
export function createLastCheck(disclosure: Disclosure, linkOrigins: readonly string[], log: Logger): LastCheck {
  const origins = new Set(linkOrigins);
  let refusals = 0;

  const matches = (reading: WireReading, reply: DisclosedReply) => {
    const { lines, choices } = disclosure.render(reply.source);
    return (
      reading.text === lines.join('\n') && sameChoices(reading.choices, choices) && reading.choices.every(isAllowed)
    );
  };
  const isAllowed = (choice: DisclosedChoice) => choice.kind === 'say' || origins.has(originOf(choice.url));

  return {
    permits(reading, reply) {
      const permitted = reading !== undefined && matches(reading, reply);
      if (!permitted) {
        refusals += 1;
        log.error('reply-blocked', { count: refusals });
      }
      return permitted;
    },
    replacement: disclosure.disclose({ lines: [phrase('turn.blocked')] }, 'none'),
    refused: () => refusals,
  };
}

/** A channel may place link buttons and others apart, so only the order within each kind counts. */
function sameChoices(one: readonly DisclosedChoice[], other: readonly DisclosedChoice[]): boolean {
  const inOrder = (choices: readonly DisclosedChoice[]) =>
    [...choices]
      .sort((a, b) => Number(a.kind === 'open') - Number(b.kind === 'open'))
      .map((choice) => (choice.kind === 'open' ? ['open', choice.label, choice.url] : ['say', choice.label]));
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
