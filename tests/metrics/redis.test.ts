import { describe, expect, test } from '@jest/globals';
import { startConnector } from '../support/connector.ts';
import { hasRedis, startRedis } from '../support/redis.ts';
import { codeOn, linkUrlIn, startSotto } from '../support/running-sotto.ts';
import { labelsIn, readMetrics } from './support/read-metrics.ts';

// On a real Redis: how long it takes is measured, and a process is ready only while it is there.

const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis('with a Redis', () => {
  test('its operations are timed under listed names; it goes, it comes back, and so does readiness', async () => {
    const redis = await startRedis();
    const connector = await startConnector();
    const sotto = await startSotto({ environment: { REDIS_URL: redis.url } });
    const look = async (path: string) => {
      const response = await fetch(sotto.url + path);
      return [response.status, await response.json()];
    };
    const becomesReady = async () => {
      const deadline = Date.now() + 10_000;
      while ((await look('/readyz'))[0] !== 200 && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(await look('/readyz')).toEqual([200, { status: 'ok' }]);
    };
    try {
      await becomesReady();
      const chat = connector.conversation({ botUrl: sotto.url });
      const code = codeOn(await sotto.followLink(linkUrlIn((await chat.say('balance')).replies[0]), 'alice'));
      expect((await chat.say(code)).replies[0]?.text).toContain('3,204.10');

      await redis.kill();
      expect(await look('/readyz')).toEqual([503, { status: 'not-ready', waiting: ['store'] }]);
      expect(await look('/healthz')).toEqual([200, { status: 'ok' }]);
      expect((await chat.say('points')).status).toBe(503);

      const { text, samples } = await readMetrics(sotto.url);
      for (const operation of ['lock', 'unlock', 'increment', 'probe']) {
        expect(samples.get(`sotto_store_seconds_count{operation="${operation}",code="ok"}`)).toBeGreaterThan(0);
      }
      const failed = 'sotto_store_seconds_count{operation="probe",code="store-unavailable"}';
      expect(samples.get(failed)).toBeGreaterThan(0);
      for (const [name, values] of labelsIn(text)) expect([name, values.has('other')]).toEqual([name, false]);

      const back = await startRedis([], redis.port);
      try {
        await becomesReady();
      } finally {
        await back.close();
      }
    } finally {
      await sotto.close();
      await connector.close();
      await redis.close();
    }
  });
});
