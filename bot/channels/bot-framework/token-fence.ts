// The token fence: the whole check of what the Bot Connector signed. The SDK never sees a token: its own check prints forged ones, remembers what they claim, and asks for keys without a limit of time.
import { createRemoteJWKSet, customFetch, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import type { FetchImplementation, JWTPayload, RemoteJWKSet } from 'jose';
import { z } from 'zod';

/** Whether a token speaks for an activity of this channel that is answered at this URL. */
export type Voucher = (activity: { readonly channelId: string; readonly serviceUrl: string }) => boolean;

/** What the token of an Authorization header vouches for; undefined when the Bot Connector didn't sign it for this bot, now. */
export type TokenFence = (authorization: string | undefined) => Promise<Voucher | undefined>;

// "Authenticate requests from the Bot Connector service to your bot", Bot Framework REST documentation.
const ISSUER = 'https://api.botframework.com';
const OPENID_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const CLOCK_SKEW_SECONDS = 300;
const KEYS = { cacheMaxAge: 24 * 60 * 60 * 1_000, cooldownDuration: 30_000, timeoutDuration: 5_000 };

const BEARER = /^Bearer ([\w-]{1,2048}\.[\w-]{1,4096}\.[\w-]{1,1024})$/;

const metadata = z.object({ issuer: z.literal(ISSUER), jwks_uri: z.url() });
const endorsed = z.object({ kid: z.string(), endorsements: z.array(z.string()).default([]) });

export function createTokenFence(appId: string, openIdMetadata = OPENID_METADATA): TokenFence {
  const keys = createRemoteJWKSet(new URL(openIdMetadata), { ...KEYS, [customFetch]: fetchKeys });
  return async (authorization = '') => {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return undefined;
    try {
      // Before any key is fetched: a token that doesn't even claim to be the Connector's must cost nothing.
      const { kid } = decodeProtectedHeader(token);
      if (kid === undefined || decodeJwt(token).iss !== ISSUER) return undefined;
      const { payload } = await jwtVerify(token, keys, {
        issuer: ISSUER,
        audience: appId,
        algorithms: ['RS256'], // looked at before any key is fetched, too
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp'],
      });
      return voucherOf(payload, endorsementsOf(keys, kid));
    } catch {
      return undefined;
    }
  };
}

/** The document of metadata names the address of the keys. jose forbids redirects in `options`. */
const fetchKeys: FetchImplementation = async (url, options) => {
  const found = await fetch(url, options);
  if (found.status !== 200) return found;
  const { jwks_uri: keysUrl } = metadata.parse(await found.json());
  // Never from https to http.
  return new URL(keysUrl).protocol === new URL(url).protocol ? fetch(keysUrl, options) : Response.error();
};

/** The channels that a key may sign for; none named means any. */
function endorsementsOf(keys: RemoteJWKSet, kid: string): readonly string[] {
  return endorsed.parse(keys.jwks()?.keys.find((key) => key.kid === kid)).endorsements;
}

function voucherOf({ serviceurl }: JWTPayload, endorsements: readonly string[]): Voucher {
  return ({ channelId, serviceUrl }) =>
    serviceurl === serviceUrl && (endorsements.length === 0 || endorsements.includes(channelId));
}
