// A real Redis server for tests: started on a free port of this machine, empty, gone afterwards.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

export interface RedisServer {
  readonly port: number;
  /** 'redis://127.0.0.1:<port>' */
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it as a crash would: what it held is gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Whether there is one on this machine. Says loudly what is skipped without; under CI that is a failure. */
export function hasRedis(): boolean {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found && process.env['CI'] === 'true')
    throw new TypeError('redis-server is missing: apt-get install redis-server');
  if (!found) process.stderr.write('\nSKIPPED: tests on a real Redis. Get it with: apt-get install redis-server\n\n');
  return found;
}

/** `options`: further arguments, such as '--maxmemory 2mb'. The same port may be given to come back after a kill. */
export async function startRedis(options: readonly string[] = [], port?: number): Promise<RedisServer> {
  const chosen = port ?? (await freePort());
  const folder = await mkdtemp(join(tmpdir(), 'sotto-redis-'));
  const fixed = ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn('redis-server', [...fixed, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(child);
  const ended = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  return {
    port: chosen,
    url: `redis://127.0.0.1:${chosen}`,
    process: child,
    kill: () => ended('SIGKILL'),
    close: () => ended('SIGTERM'),
  };
}

async function ready(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (said.includes('Ready to accept connections')) resolve();
    });
    child.once('exit', () => {
      reject(new TypeError(`redis-server did not start: ${said}`));
    });
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface RedisCluster {
  /** Of every node. */
  readonly urls: readonly string[];
  readonly nodes: readonly RedisServer[];
  close(): Promise<void>;
}

/** Three primaries that share the 16,384 slots. Ready when each of them says so. */
export async function startRedisCluster(): Promise<RedisCluster> {
  const options = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000'];
  const nodes = await Promise.all(Array.from({ length: 3 }, () => startRedis(options)));
  const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`);
  const made = spawnSync('redis-cli', ['--cluster', 'create', ...addresses, '--cluster-yes'], { encoding: 'utf8' });
  if (made.status !== 0) throw new TypeError(`The cluster was not made: ${made.stdout}`);
  const isOk = ({ port }: RedisServer) => redisCli(port, 'cluster', 'info').includes('cluster_state:ok');
  while (!nodes.every(isOk)) await after(20);
  return {
    urls: nodes.map(({ url }) => url),
    nodes,
    async close() {
      await Promise.all(nodes.map((node) => node.close()));
    },
  };
}

/** What `redis-cli` prints for a command to the server on this port. */
export function redisCli(port: number, ...command: readonly string[]): string {
  return spawnSync('redis-cli', ['-p', String(port), ...command], { encoding: 'utf8' }).stdout;
}
