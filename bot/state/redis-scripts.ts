// Redis scripts: the steps that must be one. Every key of a script lies in one place of a cluster (see the keyring).
import { createHash } from 'node:crypto';

export interface RedisScript {
  readonly text: string;
  /** By which a server knows it once it has seen it. */
  readonly sha: string;
}

/** KEYS value; ARGV expected, next, ttl. */
export const replaceScript = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`);

/** KEYS value; ARGV ttl. */
export const incrementScript = scriptOf(`
local sum = redis.call('INCR', KEYS[1])
if sum == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return sum`);

/**
 * Takes a lock, or a place in its line. KEYS lock, counter, line, then what is to be read; ARGV ticket (empty at first), lease, patience.
 * A ticket is a place in the line and then the name of the holder: it only ever grows, so it is the fencing token too. The counter
 * starts at the server's time in microseconds: should it be lost, new tickets are still greater than old ones.
 * Its first write needs memory: a full server refuses it before anything has begun, and not when the answer is out.
 */
export const takeLockScript = scriptOf(`
local lock, counter, line, ticket = KEYS[1], KEYS[2], KEYS[3], ARGV[1]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local stays = redis.call('ZSCORE', line, ticket)
if not stays or tonumber(stays) <= now then
  redis.call('SET', counter, string.format('%.0f', time[1] * 1000000 + time[2]), 'PX', 3600000, 'NX')
  redis.call('INCR', counter)
  redis.call('PEXPIRE', counter, 3600000)
  ticket = redis.call('GET', counter)
end
redis.call('ZREMRANGEBYSCORE', line, '-inf', now)
local mine = redis.call('EXISTS', lock) == 0
for _, other in ipairs(redis.call('ZRANGE', line, 0, -1)) do
  mine = mine and tonumber(other) >= tonumber(ticket)
end
if not mine then
  redis.call('ZADD', line, now + ARGV[3], ticket)
  redis.call('PEXPIRE', line, ARGV[3])
  return {ticket, 'waits'}
end
redis.call('ZREM', line, ticket)
redis.call('SET', lock, ticket, 'PX', ARGV[2])
local values = {ticket, 'holds'}
for at = 4, #KEYS do values[at - 1] = redis.call('GET', KEYS[at]) end
return values`);

/** KEYS lock; ARGV ticket, lease. */
export const renewLockScript = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`);

/** Writes and releases. KEYS lock, then what is written; ARGV ticket, then value and ttl of each, or empty and 0 to delete it. */
export const finishLockScript = scriptOf(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
for at = 2, #KEYS do
  local value, ttl = ARGV[2 * at - 2], ARGV[2 * at - 1]
  if ttl == '0' then redis.call('DEL', KEYS[at]) else redis.call('SET', KEYS[at], value, 'PX', ttl) end
end
redis.call('DEL', KEYS[1])
return 1`);

function scriptOf(text: string): RedisScript {
  return { text, sha: createHash('sha1').update(text).digest('hex') };
}
