// The built model behind a clock that stands at Sunday 22 November 2026, 12:00 in Singapore.
import { fixedClock } from '../../bot/kernel/clock.ts';
import type { RedactedText } from '../../bot/privacy/index.ts';
import { createRecognizer, loadIntentModel, type Understood } from '../../bot/understanding/index.ts';

const recognizer = createRecognizer({
  model: loadIntentModel(),
  clock: fixedClock(new Date('2026-11-22T04:00:00Z')),
  timeZone: 'Asia/Singapore',
});

/** The first question of the message. */
export async function recognize(text: string): Promise<Understood> {
  const [first] = await recognizer.recognize(text as RedactedText);
  return first;
}

export function recognizeAll(text: string): Promise<readonly Understood[]> {
  return recognizer.recognize(text as RedactedText);
}
