// The evaluation: `npm run eval:nlu -- FILE.tsv [--out PREDICTIONS.tsv]` measures the built model on a labelled file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readMessage } from './read-message.ts';
import type { Reading } from './read-sentence.ts';
import { loadIntentModel } from './intent-model.ts';
import { EvaluationError, HEADER, readRows } from './labelled-rows.ts';
import { isLabel, measure, type Label, type Predicted, type Zone } from './measure.ts';

const USAGE = 'Usage: npm run eval:nlu -- FILE.tsv [--out PREDICTIONS.tsv]';
/** Any day will do: intents do not depend on it. */
const TODAY = '2026-11-22';

try {
  main();
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : 'failed'}\n`);
  process.exitCode = 1;
}

function main(): void {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new EvaluationError(USAGE);
  const rows = readRows(readFile(file), file);
  const deps = { model: loadIntentModel(), today: TODAY, dateOrder: 'day-month' } as const;
  // The first calls compile the code; they are no part of the times.
  for (const { text } of rows.slice(0, 200)) readMessage(text, deps);
  const predicted = rows.map((row): Predicted => {
    const start = performance.now();
    const [reading] = readMessage(row.text, deps);
    const ms = performance.now() - start;
    const { readings = [], confidence: score } = reading.understood;
    return { ...row, predicted: labelOf(reading), zone: zoneOf(reading), readings, score, ms };
  });
  if (values.out !== undefined) writeFileSync(values.out, predictionsFile(predicted));
  process.stdout.write(measure(predicted));
}

function readArguments() {
  try {
    return parseArgs({ args: process.argv.slice(2), options: { out: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new EvaluationError(USAGE);
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new EvaluationError(`${file}: cannot be read`);
  }
}

/**
 * The label of what was understood. Label sets have none for questions about a shop, which Sotto declines as `merchant`:
 * such a question counts as what it is besides, one of spending or one of transactions.
 */
function labelOf({ understood: { intent }, topic }: Reading): Label {
  if (intent === 'merchant' && topic === 'merchant/spending') return 'spending';
  if (intent === 'merchant' && topic === 'merchant/transactions') return 'transactions';
  return isLabel(intent) ? intent : 'other';
}

function zoneOf({ understood: { intent, readings } }: Reading): Zone {
  if (intent !== 'none') return 'sure';
  return readings ? 'unsure' : 'out';
}

function predictionsFile(predicted: readonly Predicted[]): string {
  const lines = predicted.map(({ text, intent, source, predicted: label, score }) =>
    [text, intent, source, label, score.toFixed(4)].join('\t'),
  );
  return `${[`${HEADER}\tpredicted\tscore`, ...lines].join('\n')}\n`;
}
