// Network of an address: what stands for one visitor when requests are counted.
import { isIPv4 } from 'node:net';

/** The address itself for IPv4; for IPv6 its first 64 bits, since a household or a rented machine has all addresses below them. */
export function networkOf(address: string): string {
  const v4 = address.replace(/^::ffff:/i, ''); // how a socket that listens to both shows IPv4
  if (isIPv4(v4)) return v4;
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
