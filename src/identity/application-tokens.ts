import { type TokenCredential } from '@azure/identity';
import { signInRootOf } from '../domain/cloud';
import { within } from '../domain/deadline';
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

/** Entra answers in a second or two, the machine's own identity in less. */
const ENTRA_MS = 15_000;

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
 * refused one, a new credential asks anew; a managed identity's token is the machine's to renew, and stays until its end.
 *
 * @param graphEndpoint root of the cloud whose Graph is asked: the scope is its `/.default`, and its Entra is asked
 * @param patienceMs how long Entra may take; the library would wait far longer
 */
export function entraApplicationTokens(
  proof: ApplicationProof,
  graphEndpoint: string,
  patienceMs = ENTRA_MS,
): ApplicationTokens {
  const scope = `${graphEndpoint}/.default`;
  let credential: Promise<TokenCredential> | null = null;
  return {
    tokenFor: async ({ fresh }) => {
      if (fresh) credential = null;
      credential ??= credentialOf(proof, signInRootOf(graphEndpoint));
      const asking = credential.then((one) => one.getToken(scope));
      const token = await within(asking, patienceMs).catch((cause: unknown) => {
        throw new RecoveryError(codeOf(cause), { cause });
      });
      if (token === 'late') throw new RecoveryError('service-unavailable');
      if (token === null) throw new RecoveryError('access-denied');
      return token.token;
    },
  };
}

/** The library is loaded when the first token is wanted: it is large, and most starts never need it. */
async function credentialOf(proof: ApplicationProof, authorityHost: string): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  switch (proof.kind) {
    case 'managed-identity':
      return proof.clientId === undefined
        ? new identity.ManagedIdentityCredential()
        : new identity.ManagedIdentityCredential({ clientId: proof.clientId });
    case 'workload-identity': {
      const { clientId, tenantId, tokenFile: tokenFilePath } = proof;
      return new identity.WorkloadIdentityCredential({ clientId, tenantId, tokenFilePath, authorityHost });
    }
    case 'certificate':
      return new identity.ClientCertificateCredential(
        proof.tenantId,
        proof.clientId,
        {
          certificatePath: proof.certificatePath,
        },
        { authorityHost },
      );
    case 'secret':
      return new identity.ClientSecretCredential(proof.tenantId, proof.clientId, proof.secret, {
        authorityHost,
      });
  }
}

/** Entra says of these that trying again helps (AADSTS error codes). */
const TRANSIENT = /AADSTS(?:90006|90012|90033)\b/;

/**
 * Entra's refusal stays one; a network that does not answer is worth another try. The library gives a refused proof
 * different names and not always a status, but always Entra's own code.
 */
function codeOf(cause: unknown): 'access-denied' | 'service-unavailable' {
  const { name, statusCode, message } = (cause ?? {}) as {
    readonly name?: string;
    readonly statusCode?: number;
    readonly message?: unknown;
  };
  const said = String(message);
  const byCode = /AADSTS\d+/.test(said) && !TRANSIENT.test(said);
  const byStatus = name === 'AuthenticationError' && statusCode !== undefined && statusCode < 500;
  const absent = name === 'CredentialUnavailableError';
  return byCode || byStatus || absent ? 'access-denied' : 'service-unavailable';
}
