// Sealing: what opens, and what never does.
import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSealer } from '../../bot/linking/sealing.ts';

const key = (kid: string) => ({ kid, key: randomBytes(32) });
const one = key('one');
const two = key('two');
const sealer = createSealer({ active: one, old: [] });

test('what was sealed opens for the same place, and looks different every time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.array(fc.string()), async (plaintext, boundTo) => {
      const [first, second] = await Promise.all([sealer.seal(plaintext, boundTo), sealer.seal(plaintext, boundTo)]);
      expect(first).not.toBe(second);
      expect(await sealer.open(first, boundTo)).toBe(plaintext);
    }),
    { numRuns: 50 },
  );
});

test('it does not open anywhere else, though the joined parts be the same', async () => {
  const sealed = await sealer.seal('tokens', ['link', 'chat-a']);
  for (const boundTo of [['link', 'chat-b'], ['link', 'chat', '-a'], ['linkchat-a'], ['chat-a', 'link'], []]) {
    expect(await sealer.open(sealed, boundTo)).toBeUndefined();
  }
});

test('no altered character passes', async () => {
  const sealed = await sealer.seal('tokens', ['a']);
  let tried = 0;
  for (const [at, char] of Array.from(sealed).entries()) {
    // The last character of a part may carry unused bits, which base64url decoders ignore.
    if (char === '.' || sealed[at + 1] === '.' || at === sealed.length - 1) continue;
    const altered = sealed.slice(0, at) + (char === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    expect(await sealer.open(altered, ['a'])).toBeUndefined();
    tried += 1;
  }
  expect(tried).toBeGreaterThan(80);
  for (const text of ['', '.', '...', `${sealed}.`, sealed.slice(0, -4), '{"protected":1}', 'é.é.é.é']) {
    expect(await sealer.open(text, ['a'])).toBeUndefined();
  }
});

test('an old key still opens, an unknown one does not', async () => {
  const sealed = await sealer.seal('tokens', ['a']);
  expect(await createSealer({ active: two, old: [one] }).open(sealed, ['a'])).toBe('tokens');
  expect(await createSealer({ active: two, old: [] }).open(sealed, ['a'])).toBeUndefined();
  expect(await createSealer({ active: { ...two, kid: 'one' }, old: [] }).open(sealed, ['a'])).toBeUndefined();
});
