import { describe, expect, test } from '@jest/globals';
import { createLogger, watched } from '../../bot/logging/logger.ts';
import { createStages } from '../../bot/logging/stages.ts';
import { duringTurn } from '../../bot/logging/turn-scope.ts';

// What a line may hold, when the types are gone.

type Line = Record<string, unknown>;

function heard() {
  const [written, seen]: [Line[], Line[]] = [[], []];
  const inner = createLogger('info', { write: (line) => void written.push(JSON.parse(line) as Line) });
  const log = watched(inner, [{ watch: (event, line) => void seen.push({ msg: event, ...line }) }]);
  const contents = () => written.map((line) => ({ ...line, time: undefined, level: undefined }));
  return { log, seen, written: contents };
}

describe('the logger', () => {
  test('drops names that are not listed, and refuses values that are no codes; watchers see the same', () => {
    const { log, written, seen } = heard();
    const given = { text: 'kopi', intent: 'how much at kopi?', code: 'https://kopi.example', count: 3, status: NaN };
    log.info('turn-done', { ...given, operation: { kopi: 1 } } as object);
    expect(written()).toEqual([{ msg: 'turn-done', intent: 'refused', code: 'refused', count: 3 }]);
    expect(seen).toEqual([{ msg: 'turn-done', intent: 'refused', code: 'refused', count: 3 }]);
  });

  test('watchers see what is below the level too', () => {
    const { log, written, seen } = heard();
    log.debug('bank-call', { operation: 'accounts' });
    expect(written()).toEqual([]);
    expect(seen).toEqual([{ msg: 'bank-call', operation: 'accounts' }]);
  });

  test('lines of a turn share its id, also of turns side by side; outside of a turn there is none', async () => {
    const { log, seen } = heard();
    const stages = createStages(log);
    const turn = async () => {
      await stages.during('link', () => new Promise((resolve) => setImmediate(resolve)));
      log.info('turn-done');
    };
    await Promise.all([duringTurn(turn), duringTurn(turn)]);
    log.info('stopped');
    const ids = [...new Set(seen.slice(0, 4).map((line) => line['turn']))];
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      expect(id).toMatch(/^[\da-f-]{36}$/);
      expect(seen.filter((line) => line['turn'] === id).map(({ msg }) => msg)).toEqual(['turn-stage', 'turn-done']);
    }
    expect(seen[4]).toEqual({ msg: 'stopped' });
  });

  test('a stage that fails is told too', async () => {
    const { log, seen } = heard();
    const failing = createStages(log).during('send', () => Promise.reject(new TypeError('kopi')));
    await expect(failing).rejects.toThrow('kopi');
    expect(seen).toEqual([{ msg: 'turn-stage', operation: 'send', durationMs: expect.any(Number) }]);
  });
});
