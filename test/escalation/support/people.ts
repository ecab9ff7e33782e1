import { type RequestPerson } from '../../../src/domain/request';

export const TENANT = 'contoso';
export const HELPDESK = 'helpdesk-group';

export const ALEX: RequestPerson = { id: 'alex', name: 'Alex Meyer' };
export const ZOE: RequestPerson = { id: 'zoe', name: 'Zoë Lindqvist' };
/** Members of the helpdesk. */
export const HANA: RequestPerson = { id: 'hana', name: 'Hana Sato' };
export const OMAR: RequestPerson = { id: 'omar', name: 'Omar Haddad' };
export const INES: RequestPerson = { id: 'ines', name: 'Inês Rocha' };

export const addressOf = ({ id }: RequestPerson): string => `${id}@contoso.example`;
