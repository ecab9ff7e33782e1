import { AuthenticationHandler, AuthenticationHandlerOptions } from '@microsoft/microsoft-graph-client';
import { RecoveryError } from '../../domain/errors';
import { type UserTokens } from '../ports';
import { type Exchange } from './exchange';

/**
 * The SDK's own link: it adds the token for Graph's hosts and the configured one, and takes it away for any other. Whose
 * token is said per call, see `inTheNameOf`; without that, none.
 */
export function authenticate(): AuthenticationHandler {
  return new AuthenticationHandler({
    getAccessToken: () => Promise.reject(new RecoveryError('sign-in-needed')),
  });
}

export function inTheNameOf(tokens: UserTokens, exchange: Exchange): AuthenticationHandlerOptions {
  return new AuthenticationHandlerOptions({ getAccessToken: () => tokenFor(tokens, exchange) });
}

async function tokenFor(tokens: UserTokens, { call, freshToken }: Exchange): Promise<string> {
  try {
    const token = await tokens.tokenFor(call.mailbox.personId, { fresh: freshToken });
    if (token !== '') return token;
  } catch (cause) {
    if (cause instanceof RecoveryError) throw cause;
    throw new RecoveryError('sign-in-needed', { cause });
  }
  throw new RecoveryError('sign-in-needed');
}
