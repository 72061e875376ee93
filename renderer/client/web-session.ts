import { SESSION_PATH, TOKEN_FRAGMENT } from '../../shared/contract/web-addresses.ts';
import { decodeWire, encodeWire } from '../../shared/contract/wire.ts';
import type { WebEnvironment } from './web-environment.ts';

/** Name in the tab's storage, so that a reload keeps the session. */
const STORED = 'visavis-session';

/** What came of asking for a session. */
export type SessionState =
  | { readonly kind: 'session'; readonly token: string }
  /** The address was used before, in this tab or another, and this tab has no session of its own. */
  | { readonly kind: 'address-used' }
  | { readonly kind: 'host-gone' };

/** A session for this tab: bought with the token in the address where there is one, else the stored one. */
export async function startSession(environment: WebEnvironment): Promise<SessionState> {
  const { fragment, storage } = environment;
  if (fragment.startsWith(TOKEN_FRAGMENT)) {
    const state = await exchange(environment, fragment.slice(TOKEN_FRAGMENT.length));
    // Kept where the host did not answer: a reload then tries again.
    if (state.kind !== 'host-gone') environment.forgetFragment();
    if (state.kind === 'session') storage.setItem(STORED, state.token);
    if (state.kind !== 'address-used') return state;
  }
  const stored = storage.getItem(STORED);
  return stored === null ? { kind: 'address-used' } : { kind: 'session', token: stored };
}

/** Forgets a session that the host no longer knows. */
export function forgetSession(environment: WebEnvironment): void {
  environment.storage.removeItem(STORED);
}

async function exchange(environment: WebEnvironment, token: string): Promise<SessionState> {
  let text: string;
  try {
    const response = await environment.fetch(environment.origin + SESSION_PATH, {
      ...ALONE,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: encodeWire({ token }),
    });
    if (!response.ok) return { kind: 'address-used' };
    text = await response.text();
  } catch {
    return { kind: 'host-gone' };
  }
  const answer = decodeWire(text);
  const value = answer.ok ? answer.value : null;
  return typeof value === 'object' &&
    value !== null &&
    'session' in value &&
    typeof value.session === 'string'
    ? { kind: 'session', token: value.session }
    : { kind: 'host-gone' };
}

/** How every request is made: to our own origin only, with nothing of the browser's on it. */
export const ALONE = {
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'error',
  mode: 'same-origin',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;
