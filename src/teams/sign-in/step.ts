import { isSignOut } from './sign-out-phrases';

/** What a person or their client does about signing in. */
export type SignInStep =
  /** Teams hands over its own token of the person; several clients of one person may do so at once. */
  | {
      readonly kind: 'exchange';
      readonly id: string;
      readonly connectionName: string;
      readonly token: string;
    }
  /** The page was left with a code. */
  | { readonly kind: 'code'; readonly code: string }
  /** The client could not even try; `code` is its own word for why. */
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'sign-out' };

const INVOKES = ['signin/tokenExchange', 'signin/verifyState', 'signin/failure'] as const;
type InvokeName = (typeof INVOKES)[number];

export function isSignInInvoke(name: unknown): name is InvokeName {
  return INVOKES.some((known) => known === name);
}

const LONGEST_TOKEN = 16_384;
const LONGEST_WORD = 200;

function text(value: unknown, key: string, longest = LONGEST_WORD): string | null {
  const found: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' && found !== '' && found.length <= longest ? found : null;
}

/** Reads a sign-in invoke; null where it is malformed. */
export function stepOfInvoke(name: InvokeName, value: unknown): SignInStep | null {
  switch (name) {
    case 'signin/tokenExchange': {
      const id = text(value, 'id');
      const token = text(value, 'token', LONGEST_TOKEN);
      if (id === null || token === null) return null;
      return { kind: 'exchange', id, token, connectionName: text(value, 'connectionName') ?? '' };
    }
    case 'signin/verifyState': {
      const code = text(value, 'state');
      return code === null ? null : { kind: 'code', code };
    }
    case 'signin/failure':
      return { kind: 'failed', code: text(value, 'code') ?? 'unknown' };
  }
}

/**
 * What a sentence in a personal chat does about signing in, if anything.
 *
 * @param waits a card to sign in is open: clients without a window of their own have the person type the code
 */
export function stepOfSentence(said: string, waits: boolean): SignInStep | null {
  const sentence = said.trim();
  if (isSignOut(sentence)) return { kind: 'sign-out' };
  return waits && /^\d{6}$/.test(sentence) ? { kind: 'code', code: sentence } : null;
}
