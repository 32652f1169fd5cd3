// Bank client: our OpenID Connect registration at the bank, discovered when first needed and kept.
import {
  allowInsecureRequests,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Space-separated; has 'openid'. With 'offline_access' the bank gives a refresh token. */
  readonly scope: string;
  /** Lets an issuer on this machine use plain http. */
  readonly allowInsecureLoopback: boolean;
}

/** Gives the configuration. Fails while the bank is away, and asks again the next time. */
export type BankClient = () => Promise<Configuration>;

const TIMEOUT_SECONDS = 5;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

export function createBankClient({ issuer, clientId, clientSecret, allowInsecureLoopback }: OidcSettings): BankClient {
  const { protocol, hostname } = new URL(issuer);
  const insecure = allowInsecureLoopback && protocol === 'http:' && LOOPBACK.includes(hostname);
  let known: Promise<Configuration> | undefined;

  const discover = () =>
    discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), {
      timeout: TIMEOUT_SECONDS,
      // Without the first of these the library trusts TLS and leaves the signature of the ID token unchecked.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; loopback only
      execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
    });

  return () => {
    known ??= discover().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
