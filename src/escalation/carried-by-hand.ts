import { type RequestScope } from '../domain/request';
import { planOf } from './execution/first-step';

/** True for what no Graph API surely does: an agent follows a runbook (graph-facts 4, 8 and 9). */
export function isCarriedByHand(scope: RequestScope): boolean {
  return planOf(scope).includes('await-hand');
}
