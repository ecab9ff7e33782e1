import { AuthenticationHandler, AuthenticationHandlerOptions } from '@microsoft/microsoft-graph-client';
import { RecoveryError } from '../../domain/errors';
import { type Tokens } from '../ports';
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

export function inTheNameOf(tokens: Tokens, exchange: Exchange): AuthenticationHandlerOptions {
  return new AuthenticationHandlerOptions({ getAccessToken: () => tokenFor(tokens, exchange) });
}

async function tokenFor(tokens: Tokens, { call, freshToken }: Exchange): Promise<string> {
  const fresh = { fresh: freshToken };
  const missing = 'application' in call ? 'access-denied' : 'sign-in-needed';
  try {
    const token = await ('application' in call
      ? tokens.application.tokenFor(fresh)
      : tokens.people.tokenFor(call.mailbox.personId, fresh));
    if (token !== '') return token;
  } catch (cause) {
    if (cause instanceof RecoveryError) throw cause;
    throw new RecoveryError(missing, { cause });
  }
  throw new RecoveryError(missing);
}
