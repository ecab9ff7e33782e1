import { type TokenCredential } from '@azure/identity';
import { RecoveryError } from '../domain/errors';
import { type ApplicationTokens } from '../graph/ports';

/** How the application proves who it is; see settings. */
export type ApplicationProof =
  | { readonly kind: 'managed-identity'; readonly clientId?: string }
  | {
      readonly kind: 'workload-identity';
      readonly clientId: string;
      readonly tenantId: string;
      readonly tokenFile: string;
    }
  | {
      readonly kind: 'certificate';
      readonly clientId: string;
      readonly tenantId: string;
      readonly certificatePath: string;
    }
  | {
      readonly kind: 'secret';
      readonly clientId: string;
      readonly tenantId: string;
      readonly secret: string;
    };

/** The sandbox's own token for application access. */
export function sandboxApplicationTokens(): ApplicationTokens {
  return { tokenFor: () => Promise.resolve('sandbox-app') };
}

/** Where the application has no access of its own, requests wait for somebody to set it up. */
export function noApplicationTokens(): ApplicationTokens {
  return { tokenFor: () => Promise.reject(new RecoveryError('access-denied')) };
}

/**
 * Tokens from Entra for the application itself. The credential keeps a token until shortly before its end; after Graph has
 * refused one, a new credential asks anew.
 *
 * @param graphEndpoint root of the cloud whose Graph is asked: the scope is its `/.default`
 */
export function entraApplicationTokens(proof: ApplicationProof, graphEndpoint: string): ApplicationTokens {
  const scope = `${graphEndpoint}/.default`;
  let credential: Promise<TokenCredential> | null = null;
  return {
    tokenFor: async ({ fresh }) => {
      if (fresh) credential = null;
      credential ??= credentialOf(proof);
      try {
        const token = await (await credential).getToken(scope);
        if (token !== null) return token.token;
      } catch (cause) {
        throw new RecoveryError(codeOf(cause), { cause });
      }
      throw new RecoveryError('access-denied');
    },
  };
}

/** The library is loaded when the first token is wanted: it is large, and most starts never need it. */
async function credentialOf(proof: ApplicationProof): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  switch (proof.kind) {
    case 'managed-identity':
      return proof.clientId === undefined
        ? new identity.ManagedIdentityCredential()
        : new identity.ManagedIdentityCredential({ clientId: proof.clientId });
    case 'workload-identity': {
      const { clientId, tenantId, tokenFile: tokenFilePath } = proof;
      return new identity.WorkloadIdentityCredential({ clientId, tenantId, tokenFilePath });
    }
    case 'certificate':
      return new identity.ClientCertificateCredential(proof.tenantId, proof.clientId, {
        certificatePath: proof.certificatePath,
      });
    case 'secret':
      return new identity.ClientSecretCredential(proof.tenantId, proof.clientId, proof.secret);
  }
}

/** Entra's refusal stays one; a network that does not answer is worth another try. */
function codeOf(cause: unknown): 'access-denied' | 'service-unavailable' {
  const { name, statusCode } = (cause ?? {}) as { readonly name?: string; readonly statusCode?: number };
  const refused = name === 'AuthenticationError' && statusCode !== undefined && statusCode < 500;
  const absent = name === 'CredentialUnavailableError';
  return refused || absent ? 'access-denied' : 'service-unavailable';
}
