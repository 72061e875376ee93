import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;

/**
 * The two kinds of secrets of the loopback shell. A one-time token travels in the address that the person opens and is
 * worth one session; the session token that it buys stays in that tab. Only digests are kept, and compared in constant time.
 */
export interface Tokens {
  /** A new one-time token; those issued before and not yet used stop being worth anything. */
  issue(): string;
  /** The session token that a one-time token buys, or null where it was used, replaced or never issued. */
  exchange(oneTimeToken: string): string | null;
  /** Whether a session token was bought here. */
  admits(sessionToken: string): boolean;
}

export function createTokens(): Tokens {
  let waiting: Buffer | null = null;
  const sessions: Buffer[] = [];
  return {
    issue() {
      const token = newToken();
      waiting = digest(token);
      return token;
    },
    exchange(oneTimeToken) {
      if (waiting === null || !timingSafeEqual(waiting, digest(oneTimeToken))) return null;
      waiting = null;
      const session = newToken();
      sessions.push(digest(session));
      return session;
    },
    admits(sessionToken) {
      const given = digest(sessionToken);
      return sessions.some((session) => timingSafeEqual(session, given));
    },
  };
}

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
