// Recorder: keeps everything that a run lets out, step by step; also as a store and as an ear at the bot's own port.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EventEmitter, once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '../../../bot/state/store.ts';
import { showStore } from '../../support/shown-store.ts';
import type { SurfaceName, Surfaces } from './surfaces.ts';

export interface Recorder {
  /** What is kept from now on belongs to a new step. */
  begin(step: string): void;
  keep(surface: SurfaceName, text: string): void;
  /** Everything since the last time. */
  take(): Surfaces;
  /** The store, with every operation kept: its name, its key, and what it writes for how long. */
  around(store: Store): Store;
  /** Keeps every answer of the server on this port, until the function that it returns is called. */
  hearAnswers(port: number): () => void;
  /** Resolves when so many turns have been answered, and remembered as answered. */
  turnsDone(count: number): Promise<void>;
}

export function createRecorder(pagesVary: boolean): Recorder {
  let items: Surfaces['items'][number][] = [];
  let steps: string[] = [];
  let turns = 0;
  const ends = new EventEmitter();
  const keep: Recorder['keep'] = (surface, text) => {
    items.push({ surface, step: Math.max(0, steps.length - 1), text });
  };

  return {
    begin: (step) => void steps.push(step),
    keep,
    take() {
      const taken = { items, steps, pagesVary };
      [items, steps] = [[], []];
      return taken;
    },
    around: (store) =>
      showStore(store, (operation, args) => {
        keep('store', [operation, ...args].map(String).join(' '));
        // A turn's last operation: its chat is free again, and its delivery marked as answered or given up.
        if (operation !== 'released' || !String(args[0]).startsWith('lock:')) return;
        turns += 1;
        ends.emit('turn');
      }),
    hearAnswers: (port) => hearAnswers(port, (answer) => keep('answers', answer)),
    async turnsDone(count) {
      while (turns < count) await once(ends, 'turn', { signal: AbortSignal.timeout(10_000) });
    },
  };
}

const REQUEST_START = 'http.server.request.start';

/** Node tells of every request that a server of this process takes, before any code of ours sees it. */
function hearAnswers(port: number, onAnswer: (answer: string) => void): () => void {
  const onRequest = (message: unknown) => {
    const { response, server } = message as { response: ServerResponse; server: Server };
    if ((server.address() as AddressInfo | null)?.port === port) hearBody(response, onAnswer);
  };
  subscribe(REQUEST_START, onRequest);
  return () => void unsubscribe(REQUEST_START, onRequest);
}

function hearBody(response: ServerResponse, onAnswer: (answer: string) => void): void {
  let body = '';
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const hear = (chunk: unknown) => {
    if (typeof chunk === 'string') body += chunk;
    else if (chunk instanceof Uint8Array) body += Buffer.from(chunk).toString();
  };
  Object.assign(response, {
    write(...args: unknown[]) {
      hear(args[0]);
      return write(...args);
    },
    end(...args: unknown[]) {
      hear(args[0]);
      const ended = end(...args);
      const { statusCode, statusMessage } = response;
      onAnswer(`${statusCode} ${statusMessage} ${JSON.stringify(response.getHeaders())} ${body}`);
      return ended;
    },
  });
}
