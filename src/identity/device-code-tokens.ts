import { signInRootOf } from '../domain/cloud';
import { RecoveryError } from '../domain/errors';
import { type UserTokens } from '../graph/ports';

export interface DeviceCodeSignIn {
  readonly tenantId: string;
  /** A registration that allows public client flows. */
  readonly clientId: string;
  /** Root of the cloud whose Graph is asked. */
  readonly graphEndpoint: string;
  /** Told what the person has to do: Entra's own sentence, with page and code. */
  readonly tell: (sentence: string) => void;
}

/** A token for whoever signs in on another device: for commands, which have no browser. */
export function deviceCodeTokens({ tenantId, clientId, graphEndpoint, tell }: DeviceCodeSignIn): UserTokens {
  const credential = import('@azure/identity').then(
    ({ DeviceCodeCredential }) =>
      new DeviceCodeCredential({
        tenantId,
        clientId,
        authorityHost: signInRootOf(graphEndpoint),
        userPromptCallback: ({ message }) => {
          tell(message);
        },
      }),
  );
  return {
    tokenFor: async () => {
      try {
        const scopes = ['User.Read', 'Mail.ReadWrite'].map((scope) => `${graphEndpoint}/${scope}`);
        return (await (await credential).getToken(scopes)).token;
      } catch (cause) {
        throw new RecoveryError('sign-in-needed', { cause });
      }
    },
  };
}
