import { RecoveryError } from '../domain/errors';
import { type UserTokens } from '../graph/ports';

/** The sandbox's own tokens: `sandbox:<userId>` reaches that user's mailbox alone. */
export function sandboxUserTokens(): UserTokens {
  return { tokenFor: (personId) => Promise.resolve(`sandbox:${personId}`) };
}

/** Where no sign-in is set up nobody has a token, and every search says so. */
export function noUserTokens(): UserTokens {
  return { tokenFor: () => Promise.reject(new RecoveryError('sign-in-needed')) };
}
