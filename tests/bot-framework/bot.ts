// A bot of this one channel on a real port, with a last check that compares words and remembers what it refused.
import { jest } from '@jest/globals';
import express from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { createBotFramework, type BotFrameworkDeps } from '../../bot/channels/bot-framework/bot-framework.ts';
import { createLogger, type Logger } from '../../bot/logging/logger.ts';
import type { DisclosedChoice, DisclosedReply, LastCheck, WireReading } from '../../bot/privacy/index.ts';
import type { Turn } from '../../bot/turn/turn.ts';

export const say = (label: string): DisclosedChoice => ({ kind: 'say', label });
export const open = (label: string, url: string): DisclosedChoice => ({ kind: 'open', label, url });

/** Words as the privacy gate would disclose them; `source` is for the real last check alone. */
export function words(lines: readonly string[], choices: readonly DisclosedChoice[] = []): DisclosedReply {
  return { lines, choices } as unknown as DisclosedReply;
}

export const REPLACEMENT = 'I kept that to myself.';

/** `never`: words it refuses even when they are those of the reply. */
export function createWordCheck(never: readonly string[] = []): LastCheck {
  let refusals = 0;
  return {
    permits(reading, reply) {
      // Card buttons and suggested ones are apart on the wire, so only the set of them counts here.
      const flat = ({ text, choices }: WireReading) => [
        text,
        ...choices.map((choice) => JSON.stringify(choice)).sort(),
      ];
      const { lines, choices } = reply;
      const same = reading !== undefined && isDeepStrictEqual(flat(reading), flat({ text: lines.join('\n'), choices }));
      const permitted = same && !never.some((word) => reading.text.includes(word));
      if (!permitted) refusals += 1;
      return permitted;
    },
    replacement: words([REPLACEMENT]),
    refused: () => refusals,
  };
}

export function createLogLines(): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return { log: createLogger('debug', { write }), lines };
}

export interface Bot {
  readonly url: string;
  readonly turns: readonly Turn[];
  readonly lines: readonly Record<string, unknown>[];
  close(): Promise<void>;
}

/** By default it shows typing and answers with what was said. */
export async function startBot(deps: Partial<BotFrameworkDeps> = {}): Promise<Bot> {
  const turns: Turn[] = [];
  const { log, lines } = createLogLines();
  const channel = createBotFramework({
    log,
    lastCheck: createWordCheck(),
    app: { id: '', password: '', type: 'MultiTenant', tenantId: '' },
    serviceUrls: [],
    loopback: true,
    ...deps,
    async handleTurn(turn, replies) {
      turns.push(turn);
      if (deps.handleTurn) return deps.handleTurn(turn, replies);
      await replies.typing();
      await replies.send(words([`You said ${turn.text}`]));
    },
  });
  const server = createServer(express().use(channel.router)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    turns,
    lines,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Everything printed while the test runs: by the process, and by `console`, which the test runner keeps apart. */
export function recordOutput(): string[] {
  const printed: string[] = [];
  const keep = (...parts: unknown[]) => printed.push(parts.map(String).join(' ')) > 0;
  for (const stream of [process.stdout, process.stderr]) jest.spyOn(stream, 'write').mockImplementation(keep);
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    jest.spyOn(console, method).mockImplementation(keep);
  }
  return printed;
}
