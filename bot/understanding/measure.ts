// Measure: recall, precision, false accepts and times of a set of predictions, as a report whose last line is JSON.

export const LABELS = ['balance', 'transactions', 'rewards', 'bill', 'spending', 'other'] as const;
export type Label = (typeof LABELS)[number];

export interface Row {
  readonly text: string;
  readonly intent: Label;
  readonly source: string;
}

export interface Predicted extends Row {
  readonly predicted: Label;
  /** 0 to 1. */
  readonly score: number;
  readonly ms: number;
}

export function isLabel(text: string): text is Label {
  return LABELS.some((label) => label === text);
}

/** Bills that are not a card's are no skill of ours, so they are neither right nor wrong. */
const UNSCORED = '/utility';

/** @returns lines of text, ending in a line break */
export function measure(all: readonly Predicted[]): string {
  const rows = all.filter(({ source }) => !source.endsWith(UNSCORED));
  const perIntent = LABELS.filter((label) => label !== 'other').map((label) => scoresOf(label, rows));
  const others = rows.filter(({ intent }) => intent === 'other');
  const accepted = others.filter(({ predicted }) => predicted !== 'other');
  const intoFigures = accepted.filter(({ predicted }) => ['balance', 'transactions', 'rewards'].includes(predicted));
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const summary = {
    rows: all.length,
    scored: rows.length,
    intents: Object.fromEntries(perIntent.map(({ label, ...scores }) => [label, scores])),
    falseAccepts: {
      any: share(accepted.length, others.length),
      figures: share(intoFigures.length, others.length),
      of: others.length,
    },
    falseAcceptsBySource: bySource(accepted),
    latencyMs: { p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
  };
  const lines = [
    'intent          rows  recall  precision  f1',
    ...perIntent.map(({ label, rows: n, recall, precision, f1 }) =>
      [label.padEnd(14), String(n).padStart(6), percent(recall), percent(precision).padStart(10), percent(f1)].join(
        ' ',
      ),
    ),
    `false accepts: ${percent(summary.falseAccepts.any)} into any intent, ${percent(summary.falseAccepts.figures)} into balance, transactions, rewards (of ${others.length})`,
    ...Object.entries(summary.falseAcceptsBySource).map(
      ([source, count]) => `  ${String(count).padStart(3)}  ${source}`,
    ),
    `time: p50 ${summary.latencyMs.p50} ms, p99 ${summary.latencyMs.p99} ms`,
    JSON.stringify(summary),
  ];
  return `${lines.join('\n')}\n`;
}

function scoresOf(label: Label, rows: readonly Predicted[]) {
  const wanted = rows.filter(({ intent }) => intent === label);
  const given = rows.filter(({ predicted }) => predicted === label);
  const right = wanted.filter(({ predicted }) => predicted === label).length;
  const recall = share(right, wanted.length);
  const precision = share(right, given.length);
  return { label, rows: wanted.length, recall, precision, f1: share(2 * recall * precision, recall + precision) };
}

function bySource(accepted: readonly Predicted[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { source } of accepted) counts.set(source, (counts.get(source) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

/** To four decimals; 0 of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4));
}

function quantile(sorted: readonly number[], part: number): number {
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(3));
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`.padStart(7);
}
