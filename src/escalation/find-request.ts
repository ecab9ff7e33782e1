import { type EscalationRequest } from '../domain/request';
import { type Actor } from './actor';
import { type RequestStore } from './ports';

/** A request by what a person says or by what a card carries. */
export type Which = { readonly number: number } | { readonly ref: string };

export interface NoSuchRequest {
  readonly kind: 'no-such-request';
}

/** Null where there is none, or it is another tenant's. */
export async function findRequest(
  requests: RequestStore,
  { tenantId }: Pick<Actor, 'tenantId'>,
  which: Which,
): Promise<EscalationRequest | null> {
  if ('number' in which) {
    return isNumber(which.number) ? requests.byNumber(tenantId, which.number) : null;
  }
  const request = await requests.byRef(which.ref);
  return request?.tenantId === tenantId ? request : null;
}

/** Numbers beyond are no request's, and no database's integer. */
const isNumber = (number: number): boolean => Number.isInteger(number) && number > 0 && number <= 2 ** 31 - 1;
