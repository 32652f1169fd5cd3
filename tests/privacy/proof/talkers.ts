// Talkers: a customer on each channel, with ids that are the same in every world.
import { hkdfSync } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import WebSocket from 'ws';
import { createTokens } from '../../../bot/channels/web-chat/tokens.ts';
import type { Clock } from '../../../bot/kernel/clock.ts';
import type { Connector } from '../../support/connector.ts';
import type { Recorder } from './recorder.ts';

export type ChannelName = 'emulator' | 'msteams' | 'webchat';

/** Both resolve when the turn is over, with what the platform has received of the bot's. */
export interface Talker {
  join(): Promise<string>;
  say(text: string): Promise<string>;
  close(): void;
}

interface ConnectorTalk {
  readonly connector: Connector;
  readonly recorder: Recorder;
  readonly botUrl: string;
  readonly channel: 'emulator' | 'msteams';
  readonly name: string;
}

/** By way of a Bot Connector. */
export function talkByConnector({ connector, recorder, botUrl, channel, name }: ConnectorTalk): Talker {
  const chat = connector.conversation({ botUrl, channelId: channel, id: `${name}|livechat`, user: `user-${name}` });
  let messages = 0;
  const keepNew = async (post: Promise<unknown>): Promise<string> => {
    const before = connector.received.length;
    await post;
    const received = connector.received
      .slice(before)
      .map(({ path, headers, raw }) => `${path} ${JSON.stringify(headers)} ${raw}`);
    for (const text of received) recorder.keep('platform', text);
    return received.join('\n');
  };
  return {
    join: () => keepNew(chat.join()),
    say(text) {
      messages += 1;
      const id = `${name}-${messages}`;
      return keepNew(chat.say(text, { id, channelData: { clientActivityID: id } }));
    },
    close: () => undefined,
  };
}

interface WebChatTalk {
  readonly recorder: Recorder;
  readonly botUrl: string;
  /** The key of SECRET_KEYS. */
  readonly secret: Uint8Array;
  readonly clock: Clock;
  readonly name: string;
  /** Turns so far in this world. */
  readonly turns: { count: number };
}

/** By web chat. The server would choose a random conversation; a token of our own names the same one in every world. */
export async function talkByWebChat(talk: WebChatTalk): Promise<Talker> {
  const { recorder, botUrl, secret, clock, name, turns } = talk;
  const tokens = createTokens(new Uint8Array(hkdfSync('sha256', secret, '', 'sotto web chat tokens', 32)), clock);
  const token = tokens.issue({ id: name, user: `dl_${name}` }, 1_800);
  const post = async (path: string, body: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${botUrl}/directline${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return answer.json();
  };
  const { streamUrl } = (await post('/conversations', {})) as { streamUrl: string };
  const turnOver = () => {
    turns.count += 1;
    return recorder.turnsDone(turns.count);
  };
  // A stream that opens while the greeting is made may or may not bring the typing sign before it.
  await turnOver();
  const stream = await listen(streamUrl, (frame) => recorder.keep('platform', frame));
  let messages = 0;
  const greeting = await stream.heard(1);
  return {
    join: () => Promise.resolve(greeting),
    async say(text) {
      messages += 1;
      const activity = { type: 'message', text, channelData: { clientActivityID: `${name}-${messages}` } };
      await post(`/conversations/${name}/activities`, activity);
      await turnOver();
      return stream.heard(messages + 1);
    },
    close: () => stream.close(),
  };
}

/** `heard` resolves with the newest frame, once so many messages of the bot's have come. */
async function listen(streamUrl: string, onFrame: (frame: string) => void) {
  const socket = new WebSocket(streamUrl);
  const frames = new EventEmitter();
  let newest = '';
  let messages = 0;
  socket.on('message', (data: Buffer) => {
    const frame = data.toString();
    onFrame(frame);
    if (frame.includes('"role":"bot"') && frame.includes('"type":"message"')) {
      newest = frame;
      messages += 1;
    }
    frames.emit('frame');
  });
  await once(socket, 'open');
  return {
    async heard(count: number) {
      while (messages < count) await once(frames, 'frame', { signal: AbortSignal.timeout(10_000) });
      return newest;
    },
    close: () => socket.close(),
  };
}
