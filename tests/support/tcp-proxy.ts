// A proxy in front of a server: counts the round trips that pass, and fails when told.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Times that a client sent something and waited: what it sends before the server answers counts once. */
  trips(): number;
  /** 'cut' ends every connection and takes no new one; 'stall' passes nothing on; 'open' heals. */
  set(state: 'open' | 'cut' | 'stall'): void;
  /** Passes nothing on from now on, and tells when something came that it would have passed. */
  stallNext(onStalled: () => void): void;
  close(): Promise<void>;
}

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'stall' = 'open';
  let trips = 0;
  let onStalled: () => void = () => undefined;

  const server = createServer((client) => {
    if (state === 'cut') {
      client.destroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    let waiting = false;
    client.on('data', (chunk) => {
      if (!waiting) trips += 1;
      waiting = true;
      if (state === 'open') upstream.write(chunk);
      else onStalled();
    });
    upstream.on('data', (chunk) => {
      waiting = false;
      if (state === 'open') client.write(chunk);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => sockets.forEach((socket) => socket.destroy());
  const set: TcpProxy['set'] = (next) => {
    // What a stalled connection has swallowed can't be given back.
    if (next === 'cut' || state === 'stall') drop();
    state = next;
  };
  return {
    port: (server.address() as AddressInfo).port,
    trips: () => trips,
    set,
    stallNext(then) {
      onStalled = then;
      set('stall');
    },
    async close() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
