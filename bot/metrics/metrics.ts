// Metrics: counts and times what the events of the log tell, for Prometheus to read.
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { LogEvent, LogLine } from '../logging/log-line.ts';
import type { LogWatcher } from '../logging/logger.ts';
import { label } from './labels.ts';
import { BREAKER_STATES, createMeters, type Meters } from './meters.ts';

export interface Metrics extends LogWatcher {
  /** In the text format of Prometheus. It holds no data of a customer. */
  render(): Promise<string>;
  readonly contentType: string;
}

/** Fed by the log alone: its events and fields are closed lists already, and what is measured needs no way of its own through the code. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const meters = createMeters(registry);
  let watchesProcess = false;
  return {
    watch(event, line) {
      meters.events.inc({ event: label('event', event) });
      MEASURE[event]?.(meters, line);
    },
    async render() {
      // Watching the event loop and the garbage collector costs timers: it begins when somebody first looks.
      if (!watchesProcess) collectDefaultMetrics({ register: registry });
      watchesProcess = true;
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

type Measure = (meters: Meters, line: LogLine) => void;

const MEASURE: Readonly<Partial<Record<LogEvent, Measure>>> = {
  'turn-done': ({ turns, turnSeconds, queueAge }, { intent, outcome, durationMs, ageMs, ...line }) => {
    const channel = label('channel', line.channel);
    turns.inc({ intent: label('intent', intent), channel, outcome: label('outcome', outcome) });
    turnSeconds.observe({ channel }, seconds(durationMs));
    if (ageMs !== undefined) queueAge.observe({ channel }, seconds(ageMs));
  },
  'turn-given-up': (meters, line) => countUnanswered(meters, line, 'failed'),
  'turn-limited': (meters, line) => countUnanswered(meters, line, 'limited'),
  'delivery-repeated': (meters, line) => countUnanswered(meters, line, 'repeated'),
  'turn-stage': ({ stageSeconds }, { operation, durationMs }) => {
    stageSeconds.observe({ stage: label('stage', operation) }, seconds(durationMs));
  },
  'bank-call': ({ bankCalls }, { operation, code, durationMs }) => {
    const labels = { operation: label('bankOperation', operation), code: label('code', code) };
    bankCalls.observe(labels, seconds(durationMs));
  },
  'bank-breaker': ({ breaker }, line) => {
    for (const state of BREAKER_STATES) breaker.set({ state }, Number(state === line.state));
  },
  'reply-blocked': ({ blocked }) => blocked.inc(),
  'reply-failed': ({ undelivered }, { channel, operation }) => {
    if (operation !== 'typing') undelivered.inc({ channel: label('channel', channel) });
  },
  'store-call': ({ storeSeconds }, { operation, code, durationMs }) => {
    const labels = { operation: label('storeOperation', operation), code: label('storeCode', code) };
    storeSeconds.observe(labels, seconds(durationMs));
  },
  'model-asked': ({ model }, { outcome, durationMs }) => {
    model.observe({ outcome: label('modelOutcome', outcome) }, seconds(durationMs));
  },
};

function countUnanswered({ turns }: Meters, { channel }: LogLine, outcome: 'failed' | 'limited' | 'repeated'): void {
  turns.inc({ intent: 'none', channel: label('channel', channel), outcome });
}

/** Clocks of two machines differ: what seems to come from the future is as good as new. */
function seconds(ms: string | number | undefined): number {
  return typeof ms === 'number' ? Math.max(0, ms) / 1_000 : 0;
}
