// The token fence: only a genuine token of the Bot Connector goes on to the SDK, which prints the forged ones it sees and remembers what they claim.
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';

/** Whether an Authorization header holds a token that the Bot Connector signed for this bot. */
export type TokenFence = (authorization: string | undefined) => Promise<boolean>;

// "Authenticate requests from the Bot Connector service to your bot", Bot Framework REST documentation.
const ISSUER = 'https://api.botframework.com';
const KEYS = 'https://login.botframework.com/v1/.well-known/keys';
const CLOCK_SKEW_SECONDS = 300;
const KEYS_MAX_AGE_MS = 24 * 60 * 60 * 1_000;

const BEARER = /^Bearer ([\w-]{1,2048}\.[\w-]{1,4096}\.[\w-]{1,1024})$/;

export function createTokenFence(appId: string, keysUrl = KEYS): TokenFence {
  const keys = createRemoteJWKSet(new URL(keysUrl), { cacheMaxAge: KEYS_MAX_AGE_MS });
  return async (authorization = '') => {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return false;
    try {
      // Before any key is fetched: a token that doesn't even claim to be the Connector's must cost nothing.
      if (decodeJwt(token).iss !== ISSUER) return false;
      await jwtVerify(token, keys, {
        issuer: ISSUER,
        audience: appId,
        algorithms: ['RS256'],
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp'],
      });
      return true;
    } catch {
      return false;
    }
  };
}
