// The time limits of a reply: a host or an SDK that hangs is left, and nothing leaves after that.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { InboundActivity } from '../../bot/channels/bot-framework/inbound-activity.ts';
import { createReplyPort } from '../../bot/channels/bot-framework/reply-port.ts';
import { createSocket } from '../../bot/channels/bot-framework/socket.ts';
import type { SendActivity } from '../../bot/channels/bot-framework/turn-adapter.ts';
import type { ReplyPort } from '../../bot/turn/turn.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { createLogLines, createWordCheck, words } from './bot.ts';

const ids = { channelId: 'emulator', conversation: { id: 'c-1' } };
const refused = { name: 'SottoError', code: 'reply-refused' };
const { log, lines } = createLogLines();
const socket = createSocket({ lastCheck: createWordCheck(), isServiceUrl: () => true });

let connector: Connector;
let post: SendActivity;
beforeAll(async () => {
  connector = await startConnector();
  const serviceUrl = connector.url;
  const address = { ...ids, serviceUrl, from: { id: 'bot' }, recipient: { id: 'user' }, replyToId: 'm-1' };
  const url = `${serviceUrl}/v3/conversations/c-1/activities/m-1`;
  post = (activity) => socket.post({ method: 'POST', url, body: JSON.stringify({ ...address, ...activity }) });
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(async () => {
  await connector.close();
});

function portThatSends(sendActivity: SendActivity): ReplyPort {
  const { url: serviceUrl } = connector;
  const activity: InboundActivity = {
    ...ids,
    serviceUrl,
    type: 'message',
    id: 'm-1',
    from: { id: 'user' },
    recipient: { id: 'bot' },
  };
  return createReplyPort({ activity, sendActivity, socket, log, limits: { typingMs: 50, replyMs: 100 } });
}

test('a host that hangs fails the reply, and typing never fails', async () => {
  connector.misbehave('hang');
  const port = portThatSends(post);
  await port.typing();
  await expect(port.send(words(['Hello.']))).rejects.toMatchObject(refused);
  expect(lines).toMatchObject([
    { msg: 'reply-failed', operation: 'typing', channel: 'emulator' },
    { msg: 'reply-failed', operation: 'message', channel: 'emulator' },
  ]);
  connector.misbehave();
});

test('what an SDK that hangs sends after all does not leave', async () => {
  let wake: () => void = () => undefined;
  const stuck = new Promise<void>((resolve) => (wake = resolve));
  let late: Promise<void> = Promise.resolve();
  const before = connector.received.length;
  const port = portThatSends((activity) => (late = stuck.then(() => post(activity))));
  await expect(port.send(words(['Hello.']))).rejects.toMatchObject(refused);
  wake();
  await expect(late).rejects.toMatchObject(refused);
  expect(connector.received).toHaveLength(before);
});

test('in time, it is sent', async () => {
  await portThatSends(post).send(words(['Hello.']));
  expect(connector.received.at(-1)?.activity).toMatchObject({ type: 'message', text: 'Hello.' });
  expect(lines).toStrictEqual([]);
});
