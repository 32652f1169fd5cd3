// The evaluation: reads labelled rows strictly, and counts recall, precision and false accepts.
import { describe, expect, test } from '@jest/globals';
import { readRows } from '../../bot/understanding/labelled-rows.ts';
import { measure, type Label, type Predicted } from '../../bot/understanding/measure.ts';

const row = (intent: Label, predicted: Label, source = 'hand', more: Partial<Predicted> = {}): Predicted => ({
  text: 'x',
  intent,
  source,
  predicted,
  zone: 'sure',
  readings: [],
  score: 1,
  ms: 1,
  ...more,
});

describe('measure', () => {
  test('counts what was found, what was right and what should have been left alone', () => {
    const report = measure([
      row('balance', 'balance'),
      row('balance', 'other'),
      row('rewards', 'balance'),
      row('other', 'balance', 'a'),
      row('other', 'bill', 'a'),
      row('other', 'other', 'b'),
      row('other', 'other', 'b'),
      row('bill', 'other', 'electricity/utility'),
    ]);
    const summary: unknown = JSON.parse(report.trim().split('\n').at(-1) ?? '');
    expect(summary).toMatchObject({
      rows: 8,
      scored: 7,
      intents: {
        balance: { rows: 2, recall: 0.5, precision: 0.3333, f1: 0.4 },
        rewards: { rows: 1, recall: 0, precision: 0, f1: 0 },
        bill: { rows: 0 },
      },
      falseAccepts: { any: 0.5, figures: 0.25, of: 4 },
      falseAcceptsBySource: { a: 2 },
      latencyMs: { p50: 1, p99: 1 },
    });
  });
});

test('each zone tells how much of it was ours, and how much got the right answer or the right choice', () => {
  const unsure = { zone: 'unsure', readings: ['balance', 'bill'] } as const;
  const report = measure([
    row('balance', 'balance'),
    row('other', 'other'),
    row('bill', 'other', 'a', unsure),
    row('rewards', 'other', 'a', unsure),
    row('other', 'other', 'a', unsure),
    row('spending', 'other', 'a', unsure),
    row('balance', 'other', 'a', { zone: 'out' }),
  ]);
  expect(JSON.parse(report.trim().split('\n').at(-1) ?? '')).toMatchObject({
    zones: {
      sure: { rows: 2, ours: 0.5, right: 1 },
      unsure: { rows: 4, ours: 0.75, right: 0.5 },
      out: { rows: 1, ours: 1, right: 0 },
    },
  });
});

describe('labelled rows', () => {
  const header = 'text\tintent\tsource\n';

  test('are read with either line ending', () => {
    expect(readRows(`${header}my bal\tbalance\thand\r\njoke\tother\thand\n`, 'f')).toEqual([
      { text: 'my bal', intent: 'balance', source: 'hand' },
      { text: 'joke', intent: 'other', source: 'hand' },
    ]);
  });

  test.each([
    ['text intent source\n', 'f:1'],
    [header, 'f:2'],
    [`${header}my bal\tbalance\thand\nmy bal\tbalance`, 'f:3'],
    [`${header}my bal\tbalance\thand\tmore`, 'f:2'],
    [`${header}my bal\tweather\thand`, 'f:2'],
    [`${header}\tbalance\thand`, 'f:2'],
  ])('%j is refused with its line', (content, where) => {
    expect(() => readRows(content, 'f')).toThrow(where);
  });
});
