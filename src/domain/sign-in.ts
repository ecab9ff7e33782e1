/** Why a sign-in came to nothing, seen from the person: one sentence and one cure each (presentation/words). */
export type SignInRefusal =
  /** The person has not agreed to what the app asks for. Cure: the button, where they can. */
  | 'consent'
  /** Only an administrator can agree. Cure: the administrator. */
  | 'admin-consent'
  /** A second proof is wanted, or a newer one. Cure: the button, where it can be given. */
  | 'proof'
  /** The organisation's access rules keep the person or the device out. Cure: the helpdesk. */
  | 'blocked'
  /** The token is another account's than the one that chats. Cure: sign in with that one. */
  | 'somebody-else'
  /** The code is wrong or too old. Cure: the button, for a new one. */
  | 'wrong-code'
  /** The service that keeps the tokens does not answer. Cure: try again shortly. */
  | 'unavailable'
  /** Anything else. Cure: the button; then the administrator, who finds the code in the log. */
  | 'refused';

export type SignInOutcome =
  | { readonly kind: 'signed-in' }
  /** `code`: Entra's own, e.g. `AADSTS65001`, for the log. */
  | { readonly kind: 'refused'; readonly reason: SignInRefusal; readonly code?: string };

/** Whose token is wanted. */
export interface TokenOwner {
  /** Entra object id. */
  readonly personId: string;
  readonly tenantId: string;
}

/** Entra's error codes, as its list of authentication and authorization error codes tells them. */
const REFUSALS: Readonly<Record<string, SignInRefusal>> = {
  '65001': 'consent',
  '65004': 'consent',
  '90094': 'admin-consent',
  '90095': 'admin-consent',
  '50072': 'proof',
  '50074': 'proof',
  '50076': 'proof',
  '50078': 'proof',
  '50079': 'proof',
  '50158': 'proof',
  '53004': 'proof',
  '50105': 'blocked',
  '53000': 'blocked',
  '53001': 'blocked',
  '53002': 'blocked',
  '53003': 'blocked',
};

/** Reads what Entra says in place of a token; only the code of it is kept. */
export function refusalIn(message: string): Extract<SignInOutcome, { kind: 'refused' }> {
  const code = /AADSTS(\d{4,8})/.exec(message)?.[1];
  if (code === undefined) return { kind: 'refused', reason: 'refused' };
  return { kind: 'refused', reason: REFUSALS[code] ?? 'refused', code: `AADSTS${code}` };
}
