import { type EscalationRequest } from '../../domain/request';

type Named = Pick<EscalationRequest, 'number' | 'ref' | 'scopeDigest'>;

/**
 * Name of a request's case in Purview, the same whenever it is asked for, so that an interrupted creation is found again.
 * Names of cases are unique in a tenant (graph-facts 7.2): the number tells people which request it is, the parts of
 * reference and digest tell this bot's requests, and one scope of a request, from any other.
 */
export function caseNameOf({ number, ref, scopeDigest }: Named): string {
  return `Mail Recovery #${number} ${ref.slice(0, 8)}-${scopeDigest.slice(0, 8)}`;
}

/** Hold policies, searches and exports bear their case's name. */
export const holdNameOf = caseNameOf;
export const searchNameOf = caseNameOf;
export const exportNameOf = caseNameOf;
