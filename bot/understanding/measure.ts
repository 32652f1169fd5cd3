// Measure: recall, precision, false accepts, zones and times of a set of predictions, as a report whose last line is JSON.

export const LABELS = ['balance', 'transactions', 'rewards', 'bill', 'spending', 'other'] as const;
export type Label = (typeof LABELS)[number];

const ZONES = ['sure', 'unsure', 'out'] as const;
/** Answered; asked back which of two readings is meant; taken for something else. */
export type Zone = (typeof ZONES)[number];

export interface Row {
  readonly text: string;
  readonly intent: Label;
  readonly source: string;
}

export interface Predicted extends Row {
  readonly predicted: Label;
  readonly zone: Zone;
  /** What an unsure one is asked back with. */
  readonly readings: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  readonly ms: number;
}

export function isLabel(text: string): text is Label {
  return LABELS.some((label) => label === text);
}

/** Bills that are not a card's are no skill of ours, so they are neither right nor wrong. */
const UNSCORED = '/utility';
const FIGURES: readonly Label[] = ['balance', 'transactions', 'rewards'];

/** @returns lines of text, ending in a line break */
export function measure(all: readonly Predicted[]): string {
  const summary = summaryOf(all);
  const { intents, falseAccepts, zones, latencyMs } = summary;
  const lines = [
    'intent          rows  recall  precision  f1',
    ...Object.entries(intents).map(([label, { rows, recall, precision, f1 }]) =>
      columns(
        label.padEnd(14),
        String(rows).padStart(6),
        percent(recall),
        percent(precision).padStart(10),
        percent(f1),
      ),
    ),
    `false accepts: ${percent(falseAccepts.any)} into any intent, ${percent(falseAccepts.figures)} into balance, transactions, rewards (of ${falseAccepts.of})`,
    ...Object.entries(summary.falseAcceptsBySource).map(
      ([source, count]) => `  ${String(count).padStart(3)}  ${source}`,
    ),
    'zone            rows   of ours  right',
    ...Object.entries(zones).map(([zone, { rows, ours, right }]) =>
      columns(zone.padEnd(14), String(rows).padStart(6), percent(ours).padStart(9), percent(right)),
    ),
    `time: p50 ${latencyMs.p50} ms, p99 ${latencyMs.p99} ms`,
    JSON.stringify(summary),
  ];
  return `${lines.join('\n')}\n`;
}

function summaryOf(all: readonly Predicted[]) {
  const rows = all.filter(({ source }) => !source.endsWith(UNSCORED));
  const others = rows.filter(({ intent }) => intent === 'other');
  const accepted = others.filter(({ predicted }) => predicted !== 'other');
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    rows: all.length,
    scored: rows.length,
    intents: Object.fromEntries(
      LABELS.filter((label) => label !== 'other').map((label) => [label, scoresOf(label, rows)]),
    ),
    falseAccepts: {
      any: share(accepted.length, others.length),
      figures: share(accepted.filter(({ predicted }) => FIGURES.includes(predicted)).length, others.length),
      of: others.length,
    },
    falseAcceptsBySource: bySource(accepted),
    zones: Object.fromEntries(ZONES.map((zone) => [zone, calibrationOf(rows.filter((row) => row.zone === zone))])),
    latencyMs: { p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
  };
}

function scoresOf(label: Label, rows: readonly Predicted[]) {
  const wanted = rows.filter(({ intent }) => intent === label);
  const given = rows.filter(({ predicted }) => predicted === label);
  const right = wanted.filter(({ predicted }) => predicted === label).length;
  const recall = share(right, wanted.length);
  const precision = share(right, given.length);
  return { rows: wanted.length, recall, precision, f1: share(2 * recall * precision, recall + precision) };
}

/** `ours`: share that asks one of the five questions. `right`: share given the right answer, or offered the right question. */
function calibrationOf(rows: readonly Predicted[]) {
  const ours = rows.filter(({ intent }) => intent !== 'other').length;
  const right = rows.filter(
    ({ intent, predicted, readings }) => predicted === intent || readings.includes(intent),
  ).length;
  return { rows: rows.length, ours: share(ours, rows.length), right: share(right, rows.length) };
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

function columns(...cells: readonly string[]): string {
  return cells.join(' ');
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`.padStart(7);
}
