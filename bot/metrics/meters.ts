// Meters: everything that is measured, by name and meaning. With its neighbour the only importer of prom-client.
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { LOG_EVENTS } from '../logging/log-line.ts';

// In seconds.
const PARTS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16];
const STORE = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2];
const AGES = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 3_600, 86_400];

export const BREAKER_STATES = ['closed', 'open', 'half-open'] as const;

export type Meters = ReturnType<typeof createMeters>;

export function createMeters(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly Label[] = [],
  ) => new Histogram({ name, help, labelNames, buckets: [...buckets], registers });

  const meters = {
    turns: counter('sotto_turns_total', 'Turns, by what was wanted and how they ended', [
      'intent',
      'channel',
      'outcome',
    ]),
    turnSeconds: histogram('sotto_turn_seconds', 'From the start of a turn to its sent answer', PARTS, ['channel']),
    stageSeconds: histogram('sotto_turn_stage_seconds', 'Each part of a turn', PARTS, ['stage']),
    queueAge: histogram('sotto_queue_age_seconds', 'How old a message was when its turn began', AGES, ['channel']),
    bankCalls: histogram('sotto_bank_call_seconds', 'Calls to the bank, the one retry within', PARTS, [
      'operation',
      'code',
    ]),
    breaker: new Gauge({
      name: 'sotto_bank_breaker_state',
      help: '1 for the state that the bank’s circuit breaker is in',
      labelNames: ['state'],
      registers,
    }),
    blocked: counter('sotto_replies_blocked_total', 'Messages that the last check before the socket refused'),
    undelivered: counter('sotto_replies_failed_total', 'Messages that a platform did not take', ['channel']),
    storeSeconds: histogram('sotto_store_seconds', 'Operations on the store', STORE, ['operation', 'code']),
    model: histogram('sotto_model_seconds', 'Sentences that the model was asked about', PARTS, ['outcome']),
    events: counter('sotto_events_total', 'Every event of the log, logged or not', ['event']),
  };
  // What has not happened yet is 0 and not absent, so that an alarm on its rise can fire the first time.
  for (const event of LOG_EVENTS) meters.events.inc({ event }, 0);
  for (const state of BREAKER_STATES) meters.breaker.set({ state }, Number(state === 'closed'));
  return meters;
}
