// The local recognizer: what a message asks, by commands, classifier and slot grammar; a model may be asked where they are unsure.
import { bookingDateIn } from '../kernel/booking-date.ts';
import type { Clock } from '../kernel/clock.ts';
import type { IntentModel } from './intent-model.ts';
import type { Adviser } from './model/adviser.ts';
import { readMessage } from './read-message.ts';
import type { Recognizer } from './recognizer.ts';
import type { DateOrder } from './slots/calendar-days.ts';
import type { Understood } from './understood.ts';

export interface RecognizerDeps {
  readonly model: IntentModel;
  readonly clock: Clock;
  /** IANA name; periods are days of the bank's calendar. */
  readonly timeZone: string;
  /** How '3/4' is read. */
  readonly dateOrder?: DateOrder;
  /** Asked only what the classifier is unsure of. Without a usable answer the customer is asked, as without an adviser. */
  readonly adviser?: Adviser | undefined;
}

export function createRecognizer(deps: RecognizerDeps): Recognizer {
  const { model, clock, timeZone, dateOrder = 'day-month', adviser } = deps;
  return {
    async recognize(text) {
      const today = bookingDateIn(timeZone, clock.now());
      const [{ understood: first }, ...others] = readMessage(text, { model, today, dateOrder });
      const advice = first.readings && (await adviser?.advise(text));
      const heard: Understood = advice
        ? { intent: advice.intent, confidence: first.confidence, slots: { ...advice.slots, ...first.slots } }
        : first;
      return [heard, ...others.map(({ understood }) => understood)];
    },
  };
}
