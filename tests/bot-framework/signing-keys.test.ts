// The keys that tokens are signed with: fetched once, kept a day, exchanged when they rotate, and never from elsewhere.
import { expect, jest, test } from '@jest/globals';
import { ISSUER, json, tokenOf, type Authority } from './authority.ts';
import { keys, LOOKED_UP, next, stranger, useTrial } from './trial.ts';

const trial = useTrial();

const { now } = Date;
const later = (seconds: number) => void jest.spyOn(Date, 'now').mockImplementation(() => now() + seconds * 1_000);

test('rotate: a new one is fetched when it is first used, an old one no longer opens', async () => {
  expect(await trial.post(`Bearer ${trial.genuine()}`)).toMatchObject({ status: 200 });
  trial.authority.publish(next);
  later(31);
  expect(await trial.post(`Bearer ${tokenOf(next, trial.claims())}`)).toMatchObject({ status: 200 });
  expect(trial.authority.asked).toStrictEqual(LOOKED_UP);
  expect(await trial.post(`Bearer ${trial.genuine()}`)).toMatchObject({ status: 401 });
});

test('are forgotten after a day', async () => {
  const token = `Bearer ${trial.genuine()}`;
  expect(await trial.post(token)).toMatchObject({ status: 200 });
  trial.authority.publish(next);
  later(23 * 3_600);
  expect(await trial.post(token)).toMatchObject({ status: 200 });
  expect(trial.authority.asked).toStrictEqual([]);
  later(25 * 3_600);
  expect(await trial.post(token)).toMatchObject({ status: 401 });
  expect(trial.authority.asked).toStrictEqual(LOOKED_UP);
});

test('a flood of unknown ones asks once', async () => {
  for (let n = 0; n < 50; n += 1)
    await trial.isShut(`Bearer ${tokenOf(stranger, trial.claims(), { kid: `made-up-${n}` })}`);
  expect(trial.authority.asked).toStrictEqual(LOOKED_UP);
});

const keysUrl = () => trial.authority.url.replace('metadata', 'keys');
const keysAsData = () => {
  const { kid, publicKey } = keys.first;
  return `data:application/json,${JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid }] })}`;
};
const to = (path: string) => json({}, 302, { Location: path });
test.each<[string, Parameters<Authority['spoil']>]>([
  ['no metadata', ['metadata', json({}, 404)]],
  [
    'metadata that the server is not sure of',
    ['metadata', (response) => json({ issuer: ISSUER, jwks_uri: keysUrl() }, 500)(response)],
  ],
  ['metadata elsewhere', ['metadata', to('/elsewhere')]],
  [
    'metadata of another issuer',
    ['metadata', (response) => json({ issuer: 'https://evil.example', jwks_uri: keysUrl() })(response)],
  ],
  ['metadata without keys', ['metadata', json({ issuer: ISSUER })]],
  ['metadata that is no JSON', ['metadata', (response) => void response.end('<html>')]],
  ['keys of another protocol', ['metadata', json({ issuer: ISSUER, jwks_uri: 'https://localhost/keys' })]],
  ['keys in the metadata', ['metadata', json({ issuer: ISSUER, jwks_uri: keysAsData() })]],
  ['keys in a file', ['metadata', json({ issuer: ISSUER, jwks_uri: 'file:///etc/passwd' })]],
  ['no keys', ['keys', json({}, 404)]],
  ['keys elsewhere', ['keys', to('/elsewhere')]],
  ['an empty list of keys', ['keys', json({ keys: [] })]],
  ['keys that are no list', ['keys', json({ keys: 'none' })]],
  ['a broken connection', ['keys', (response) => response.destroy()]],
])('%s: shut, and open again once they can be had', async (_name, spoiling) => {
  trial.authority.spoil(...spoiling);
  await trial.isShut(`Bearer ${trial.genuine()}`);
  expect(trial.authority.asked.length).toBeGreaterThan(0);
  expect(trial.authority.asked).not.toContain('/elsewhere');
  trial.authority.publish(keys.first);
  later(31);
  expect(await trial.post(`Bearer ${trial.genuine()}`)).toMatchObject({ status: 200 });
});
