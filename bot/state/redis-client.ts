// Redis client: connects to one server or a cluster. It fails fast, gives nothing up for good, and never prints.
import { Cluster, Redis, type ClusterOptions, type RedisOptions } from 'ioredis';

export type RedisClient = Redis | Cluster;

/** In milliseconds. */
const CONNECT_MS = 2_000;
/** A socket that says nothing for so long while it owes an answer is closed and opened anew. */
const SILENCE_MS = 3_000;
/** Tries in a cluster that is moving its keys, a tenth of a second apart. */
const REDIRECTIONS = 4;

/** `urls`: redis:// or rediss://, with a user and password where needed; several are the nodes of a cluster that are asked first. */
export function connectRedis(urls: readonly string[]): RedisClient {
  const [first, ...others] = urls.map(addressOf);
  const client =
    first && others.length === 0
      ? new Redis({ ...first, ...connection, retryStrategy: backoff, enableOfflineQueue: false })
      : new Cluster(
          [first, ...others].flatMap((one) => one ?? []).map(({ host, port }) => ({ host, port })),
          {
            ...cluster,
            // Certificates name hosts, so a host is not looked up before the connection is made.
            ...(first?.tls && { dnsLookup: (host, found) => found(null, host) }),
            redisOptions: { ...connection, ...first?.credentials, ...(first?.tls && { tls: first.tls }) },
          },
        );
  // Without a listener the client prints the error, address and all. Whoever sends a command learns of it.
  client.on('error', () => undefined);
  return client;
}

/** Nothing waits for a connection, and nothing is sent twice: who asked is told at once and may ask again. */
const connection = {
  connectTimeout: CONNECT_MS,
  socketTimeout: SILENCE_MS,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  // After a failover the address may lead to the new primary.
  reconnectOnError: (error) => error.message.startsWith('READONLY'),
} satisfies RedisOptions;

const cluster = {
  clusterRetryStrategy: backoff,
  clusterNodeRetryStrategy: backoff,
  enableOfflineQueue: false,
  maxRedirections: REDIRECTIONS,
  slotsRefreshTimeout: CONNECT_MS,
} satisfies ClusterOptions;

/** 50 ms to 2 s, and by chance up to half of that less, so that the processes of a bank don't come back all at once. */
function backoff(times: number): number {
  return Math.min(25 * 2 ** Math.min(times, 10), 2_000) * (1 - Math.random() / 2);
}

function addressOf(text: string) {
  const { protocol, hostname, port, username, password, pathname } = new URL(text);
  const credentials = {
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
  };
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port === '' ? 6379 : port),
    db: Number(pathname.slice(1)),
    ...credentials,
    credentials,
    ...(protocol === 'rediss:' && { tls: {} }),
  };
}
