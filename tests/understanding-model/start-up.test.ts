// The program as built: what it says of the model when it starts.
import { afterEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** What it has printed once it is ready, or has ended. */
async function printedBy(environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['dist/bot/main.js'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
  });
  running.push(child);
  let printed = '';
  await new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += String(chunk);
        if (/Sotto is ready\.\n\n(?: .*\n)+\n/.test(printed)) resolve();
      });
    }
  });
  return printed;
}

test('nothing without a model', async () => {
  const printed = await printedBy({});
  expect(printed).toContain('Emulator');
  expect(printed).not.toMatch(/model/i);
});

test('with one: where sentences go, and never the key', async () => {
  const own = { OPENAI_BASE_URL: 'https://model.example/v1/', OPENAI_MODEL: 'small' };
  const told = 'gets redacted customer sentences that Sotto is unsure of\n';
  expect(await printedBy({ ...own, OPENAI_API_KEY: 'sk-kopi' })).toContain(
    `\n  Model      https://model.example/v1 ${told}`,
  );
  const printed = await printedBy({ OPENAI_API_KEY: 'sk-kopi' });
  expect(printed).toContain(`\n  Model      https://api.openai.com/v1 ${told}`);
  expect(printed).not.toContain('sk-kopi');
});

test('a base URL without the name of a model is refused, and told', async () => {
  const printed = await printedBy({ OPENAI_BASE_URL: 'https://kopi.example/v1' });
  expect(printed).toMatch(/did not start[^]*OPENAI_MODEL must be set, as OPENAI_BASE_URL is/);
  expect(printed).not.toMatch(/kopi|\bat .*:\d+/);
});
