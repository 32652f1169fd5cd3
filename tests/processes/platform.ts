// A messaging platform as the bot sees it: takes what the bot sends, and may do something the moment it arrives.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { WireActivity } from '../support/connector.ts';
import { linkUrlIn } from '../support/running-sotto.ts';

export interface Said {
  readonly conversation: string;
  /** Of the message that it answers. */
  readonly replyToId: string;
  readonly text: string;
  /** Where its button to the link page leads; empty without one. */
  readonly link: string;
}

/** What arrives, typing signs among it. Its answer: whether the platform takes it; what it doesn't take is not heard of again. */
export type Arrival = (activity: { type: string; conversation: string }) => Promise<boolean> | boolean;

export interface Platform {
  /** Every message that was taken, in order. */
  readonly said: readonly Said[];
  onArrival(arrival?: Arrival): void;
  /** Delivers a message to a bot. The status, or 0 when the bot was gone before it answered. */
  deliver(botUrl: string, conversation: string, id: string, words: string): Promise<number>;
  /** The bot's answers to one message. */
  answersTo(id: string): readonly Said[];
  close(): Promise<void>;
}

const takeAll: Arrival = () => true;

export async function startPlatform(): Promise<Platform> {
  const said: Said[] = [];
  let arrives = takeAll;
  const server = createServer((request, response) => {
    const take = async () => {
      const activity = JSON.parse(await text(request)) as WireActivity;
      const conversation = decodeURIComponent(request.url?.split('/')[3] ?? '');
      if (!(await arrives({ type: activity.type, conversation }))) return response.destroy();
      const { text: words = '', replyToId = '' } = activity;
      if (activity.type === 'message') said.push({ conversation, replyToId, text: words, link: linkUrlIn(activity) });
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"id":"1"}');
    };
    take().catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    said,
    onArrival: (arrival = takeAll) => void (arrives = arrival),
    async deliver(botUrl, conversation, id, words) {
      const people = { from: { id: 'user' }, recipient: { id: 'bot' } };
      const activity = { type: 'message', channelId: 'emulator', serviceUrl, conversation: { id: conversation }, id };
      const response = await fetch(`${botUrl}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...activity, ...people, text: words }),
      }).catch(() => undefined);
      return response?.status ?? 0;
    },
    answersTo: (id) => said.filter(({ replyToId }) => replyToId === id),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
