// Detect: lets fixed twins have fixed conversations in the tree that this file is part of, and says what gave them away.
import { bookingDateIn } from '../../../bot/kernel/booking-date.ts';
import { fixedClock } from '../../../bot/kernel/clock.ts';
import { TIME_ZONE } from '../../support/running-sotto.ts';
import { fixedTalks, fixedTwins, NEEDLE } from './fixed-twins.ts';
import { dressed } from './generate.ts';
import { startWorld } from './run-world.ts';
import { firstDifference, type Surfaces } from './surfaces.ts';

/** How a leak showed itself. `blocked`: the last check put its fixed sentence in the place of a message, and counted that. */
export interface Detection {
  readonly by: 'difference' | 'needle' | 'blocked' | 'nothing';
  readonly where: string;
  readonly conversations: number;
}

/** @public Imported by the path of its compiled file. */
export async function detect(): Promise<Detection> {
  const clock = fixedClock(new Date());
  const today = bookingDateIn(TIME_ZONE, clock.now());
  let conversations = 0;
  for (const pair of fixedTwins) {
    const worlds = await Promise.all(
      ([0, 1] as const).map((which) =>
        startWorld({
          customers: [dressed(pair.facts, pair.dresses[which], today)],
          manner: pair.manners[which],
          clock,
        }),
      ),
    );
    try {
      for (const talk of fixedTalks) {
        const runs: Surfaces[] = [];
        // One world after the other, so that what one leaves in the memory of the process isn't in both.
        for (const world of worlds) runs.push(await world.converse(talk));
        conversations += 1;
        const found = traceIn(runs);
        if (found) return { ...found, conversations };
      }
    } finally {
      for (const world of worlds) await world.close();
    }
  }
  return { by: 'nothing', where: '', conversations };
}

function traceIn([one, other]: readonly Surfaces[]): Pick<Detection, 'by' | 'where'> | undefined {
  if (!one || !other) return undefined;
  const items = [...one.items, ...other.items];
  const needle = items.find(({ text }) => text.includes(NEEDLE));
  if (needle) return { by: 'needle', where: needle.surface };
  if (items.some(({ text }) => text.includes('"msg":"reply-blocked"'))) return { by: 'blocked', where: 'logs' };
  const difference = firstDifference(one, other);
  return difference && { by: 'difference', where: difference.surface };
}
