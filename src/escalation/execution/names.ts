import { type EscalationRequest } from '../../domain/request';
import { type ExecutionFacts } from './execution';

/**
 * Name of a request's case in Purview, the same whenever it is asked for, so that an interrupted creation is found again.
 * Names of cases are unique in a tenant (graph-facts 7.2): the number tells people which request it is, the beginning of
 * the reference tells this request from any other of that number, and a count tells the cases of one request apart.
 */
export function caseNameOf(
  { number, ref }: Pick<EscalationRequest, 'number' | 'ref'>,
  { edition = 1 }: Pick<ExecutionFacts, 'edition'>,
): string {
  const name = `Mail Recovery #${number} ${ref.slice(0, 8)}`;
  return edition === 1 ? name : `${name}-${edition}`;
}

/** Hold policies, searches and exports bear their case's name. */
export const holdNameOf = caseNameOf;
export const searchNameOf = caseNameOf;
export const exportNameOf = caseNameOf;
