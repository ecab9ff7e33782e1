import { type RequestScope } from '../domain/request';
import { firstStep } from './execution/first-step';

/** True for what no Graph API does: an agent follows a runbook (graph-facts 8 and 9). */
export function isCarriedByHand(scope: RequestScope): boolean {
  return firstStep(scope) === 'await-hand';
}
