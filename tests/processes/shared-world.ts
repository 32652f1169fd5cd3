// What the processes share: one Redis, one bank, one platform; and chats that are linked before anything goes wrong.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { startMockBank } from '../../mock-bank/index.ts';
import { startBankFront } from '../privacy/proof/bank-front.ts';
import { createBrowserClient } from '../support/browser-client.ts';
import { freePort, startRedis } from '../support/redis.ts';
import { codeOn, TIME_ZONE } from '../support/running-sotto.ts';
import { signInAtBank } from '../support/sign-in-at-bank.ts';
import { startBotProcess, type BotProcess } from './bot-process.ts';
import { startPlatform } from './platform.ts';

export type SharedWorld = Awaited<ReturnType<typeof startSharedWorld>>;

export async function startSharedWorld() {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const redis = await startRedis();
  const bank = await startMockBank({ port: 0, timeZone: TIME_ZONE, redirectUris: [`${publicUrl}/link/callback`] });
  let onBankCall: (call: string) => Promise<void> | void = () => undefined;
  const front = await startBankFront({}, (call) => void onBankCall(call));
  front.standBefore(bank.apiUrl);
  const platform = await startPlatform();
  const environment = {
    PUBLIC_URL: publicUrl,
    REDIS_URL: redis.url,
    SECRET_KEYS: `one:${randomBytes(32).toString('base64')}`,
    BANK_API_URL: front.url,
    BANK_WEB_URL: bank.webUrl,
    BANK_TIME_ZONE: TIME_ZONE,
    OIDC_ISSUER: bank.issuer,
  };
  const started: BotProcess[] = [];
  const start = async (more: Readonly<Record<string, string>> = {}, chosen?: number) => {
    const bot = await startBotProcess({ ...environment, ...more }, chosen);
    started.push(bot);
    return bot;
  };
  /** The one that serves the link pages, and lives. */
  const survivor = await start({}, port);

  return {
    redis,
    bank,
    platform,
    survivor,
    start,
    onBankCall: (next: typeof onBankCall = () => undefined) => void (onBankCall = next),
    /** A conversation of alice's, linked through the survivor. */
    async link(conversation: string): Promise<void> {
      const say = async (words: string) => {
        const id = `${conversation} ${words}`;
        assert.equal(await platform.deliver(survivor.url, conversation, id, words), 200);
        return platform.answersTo(id)[0] ?? assert.fail('no answer');
      };
      const client = createBrowserClient();
      const invitation = await client.get((await say('link my bank')).link);
      const signIn = { username: 'alice', bankUrl: bank.url };
      const page = await signInAtBank(client, await client.submit(invitation), signIn);
      assert.match((await say(codeOn(page))).text, /^Linked/);
    },
    async close() {
      for (const bot of started) bot.kill();
      await Promise.all(started.map(({ ended }) => ended));
      await Promise.all([platform.close(), front.close(), bank.close(), redis.close()]);
    },
  };
}
