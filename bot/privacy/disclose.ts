// Disclosure: turns a reply into its final words, and nothing else can.
import { bookingDateIn } from '../kernel/booking-date.ts';
import type { Clock } from '../kernel/clock.ts';
import { SottoError } from '../kernel/errors.ts';
import type { Precision } from '../kernel/precision.ts';
import type { Choice, Link, Reply } from '../kernel/reply.ts';
import type { DisclosedChoice, DisclosedReply } from './disclosed-reply.ts';
import type { Catalogue } from './phrases/catalogue.ts';

export interface DisclosureDeps {
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  /** The bank's zone, IANA. */
  readonly timeZone: string;
  /** The bank's own pages: fixed, without parameters. */
  readonly bankWebUrl: string;
  readonly bankPhone?: string | undefined;
  readonly publicUrl: string;
}

export interface Disclosure {
  /** @throws SottoError `slot-invalid` when a slot holds what its kind does not allow, or the first line a digit. */
  disclose(reply: Reply, precision: Precision): DisclosedReply;
  /** The same words again, for the last check: rendered as on that day, with that precision. */
  render(source: DisclosedReply['source']): {
    readonly lines: readonly string[];
    readonly choices: readonly DisclosedChoice[];
  };
}

export function createDisclosure(deps: DisclosureDeps): Disclosure {
  const { catalogue, clock, timeZone, bankWebUrl, bankPhone, publicUrl } = deps;
  const urlOf = (link: Link) => (link.to === 'bank-web' ? bankWebUrl : `${publicUrl}/link/${link.ticket}`);

  const render: Disclosure['render'] = ({ reply, today, precision }) => {
    const setting = { today, timeZone, precision, bankPhone };
    const choiceOf = (choice: Choice): DisclosedChoice => {
      const label = catalogue.render(choice.label, setting);
      return choice.kind === 'say' ? { kind: 'say', label } : { kind: 'open', label, url: urlOf(choice.link) };
    };
    return {
      lines: reply.lines.map((line) => catalogue.render(line, setting)),
      choices: (reply.choices ?? []).map(choiceOf),
    };
  };

  return {
    render,
    disclose(reply, precision) {
      const source = { reply, today: bookingDateIn(timeZone, clock.now()), precision };
      const { lines, choices } = render(source);
      // A lock screen shows the first line, so it carries no figure.
      if (lines[0] === undefined || /\p{Nd}/u.test(lines[0])) throw new SottoError('slot-invalid');
      return Object.freeze({ lines, choices, source }) as DisclosedReply;
    },
  };
}
