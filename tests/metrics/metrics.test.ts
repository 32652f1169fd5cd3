import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LOG_EVENTS } from '../../bot/logging/log-line.ts';
import { createLogger, watched } from '../../bot/logging/logger.ts';
import { createMetrics } from '../../bot/metrics/metrics.ts';
import { labelsIn, samplesIn } from './support/read-metrics.ts';

// What the log tells, as numbers.

/** A logger that writes nothing and is counted all the same. */
function measured() {
  const metrics = createMetrics();
  const lines: string[] = [];
  const log = watched(createLogger('silent', { write: (line) => void lines.push(line) }), [metrics]);
  return { metrics, log, lines, samples: async () => samplesIn(await metrics.render()) };
}

describe('metrics', () => {
  test('count at every level, whatever is written', async () => {
    const { log, lines, samples } = measured();
    log.info('turn-done', { channel: 'msteams', intent: 'balance', outcome: 'answered', durationMs: 300, ageMs: 40 });
    log.debug('bank-call', { operation: 'accounts', code: 'timeout', durationMs: 4_000 });
    log.debug('turn-stage', { operation: 'understand', durationMs: 7 });
    log.debug('turn-limited', { channel: 'msteams', outcome: 'drop' });
    log.info('delivery-repeated', { channel: 'msteams' });
    log.error('turn-given-up', { channel: 'msteams', code: 'store-unavailable' });
    log.error('reply-blocked', { count: 1 });
    log.warn('reply-failed', { channel: 'msteams', operation: 'typing' });
    log.error('reply-failed', { channel: 'msteams', operation: 'message' });
    log.debug('store-call', { operation: 'lock', code: 'ok', durationMs: 0.3 });
    log.debug('model-asked', { outcome: 'advised', durationMs: 700 });
    expect(lines).toEqual([]);
    const found = await samples();
    expect(
      Object.fromEntries([...found].filter(([name]) => /^sotto_(?!events)[a-z_]+(?:total|count)(?:\{|$)/.test(name))),
    ).toEqual({
      'sotto_turns_total{intent="balance",channel="msteams",outcome="answered"}': 1,
      'sotto_turns_total{intent="none",channel="msteams",outcome="limited"}': 1,
      'sotto_turns_total{intent="none",channel="msteams",outcome="repeated"}': 1,
      'sotto_turns_total{intent="none",channel="msteams",outcome="failed"}': 1,
      'sotto_turn_seconds_count{channel="msteams"}': 1,
      'sotto_turn_stage_seconds_count{stage="understand"}': 1,
      'sotto_queue_age_seconds_count{channel="msteams"}': 1,
      'sotto_bank_call_seconds_count{operation="accounts",code="timeout"}': 1,
      sotto_replies_blocked_total: 1,
      'sotto_replies_failed_total{channel="msteams"}': 1,
      'sotto_store_seconds_count{operation="lock",code="ok"}': 1,
      'sotto_model_seconds_count{outcome="advised"}': 1,
    });
    expect(found.get('sotto_turn_seconds_sum{channel="msteams"}')).toBeCloseTo(0.3);
    expect(found.get('sotto_store_seconds_sum{operation="lock",code="ok"}')).toBeCloseTo(0.0003);
    expect(found.get('sotto_events_total{event="reply-failed"}')).toBe(2);
  });

  test('the breaker is in one state, and closed at first', async () => {
    const { log, samples } = measured();
    const states = async () =>
      [...(await samples())]
        .filter(([name, value]) => name.startsWith('sotto_bank_breaker') && value === 1)
        .map(([name]) => name);
    expect(await states()).toEqual(['sotto_bank_breaker_state{state="closed"}']);
    for (const state of ['open', 'half-open', 'closed']) {
      log.warn('bank-breaker', { state });
      expect(await states()).toEqual([`sotto_bank_breaker_state{state="${state}"}`]);
    }
  });

  test('what has not happened yet is 0, and the process is watched', async () => {
    const found = await measured().samples();
    for (const event of LOG_EVENTS) expect(found.get(`sotto_events_total{event="${event}"}`)).toBe(0);
    expect(found.get('sotto_replies_blocked_total')).toBe(0);
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(found.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
  });

  test('a clock ahead of ours makes no message younger than new', async () => {
    const { log, samples } = measured();
    log.info('turn-done', { channel: 'webchat', ageMs: -5_000, durationMs: 1 });
    expect((await samples()).get('sotto_queue_age_seconds_sum{channel="webchat"}')).toBe(0);
  });

  test('two of them share nothing', async () => {
    const [one, other] = [measured(), measured()];
    one.log.error('reply-blocked');
    expect((await other.samples()).get('sotto_replies_blocked_total')).toBe(0);
  });
});

describe('labels', () => {
  test('whatever is logged, only listed values are shown', async () => {
    const { metrics, log } = measured();
    const before = labelsIn(await metrics.render());
    const word = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
      fc.constantFrom('__proto__', 'size'),
    );
    const names = ['channel', 'intent', 'code', 'operation', 'outcome', 'state', 'turn'];
    const fields = fc.dictionary(
      fc.constantFrom(...names),
      word.map((text) => `kopi${text}`),
    );
    let seen = 0;
    fc.assert(
      fc.property(fc.constantFrom(...LOG_EVENTS), fields, (event, line) => {
        log.info(event, line);
        seen += 1;
      }),
      { numRuns: 1_000 },
    );
    const text = await metrics.render();
    expect(text).not.toMatch(/kopi/);
    for (const [name, values] of labelsIn(text)) {
      const added = [...values].filter((value) => !before.get(name)?.has(value) && name !== 'le');
      expect(
        added.filter((value) => !['other', 'none', 'limited', 'repeated', 'failed', 'refused'].includes(value)),
      ).toEqual([]);
    }
    expect(seen).toBe(1_000);
    expect(text).toContain('sotto_turns_total{intent="other",channel="other",outcome="other"}');
    expect(text).toContain('sotto_bank_call_seconds_count{operation="other",code="other"}');
  });
});
