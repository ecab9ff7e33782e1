import { type RequestPerson } from '../domain/request';

/** Somebody who wants something of a request, as the channel vouches for them. */
export interface Actor extends RequestPerson {
  readonly tenantId: string;
}

/** The person alone, as requests and the record keep them. */
export function personOf({ id, name }: RequestPerson): RequestPerson {
  return { id, name };
}
