import { AGENT_ID, EMPLOYEE_ID } from '../../sandbox/demo-users';

/** Somebody of the demo's tenant, as Entra and the Agents Playground know them. */
export interface DemoPerson {
  /** Entra object id. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  /** Under `.example`, which reaches nobody (RFC 2606). */
  readonly email: string;
}

export const DEMO_TENANT_ID = '00000000-0000-0000-0000-000000000001';
export const DEMO_BOT = { id: '00000000-0000-0000-0000-0000000000b0', name: 'Mail Recovery' } as const;

export const EMPLOYEE = person(EMPLOYEE_ID, 'Alex', 'Morgan');
export const HELPDESK_AGENT = person(AGENT_ID, 'Sam', 'Rivera');

/** The employee's manager: she signs the half-year review in the seeded mail. */
export const MANAGER = person('00000000-0000-0000-0000-000000000025', 'Renée', 'Dubois', 'renee.dubois');

export const COLLEAGUES: readonly DemoPerson[] = [
  person('00000000-0000-0000-0000-000000000021', 'Zoë', 'Lindqvist', 'zoe.lindqvist'),
  person('00000000-0000-0000-0000-000000000022', 'José', 'Álvarez', 'jose.alvarez'),
  person('00000000-0000-0000-0000-000000000023', 'Jürgen', 'Müller', 'juergen.mueller'),
  person('00000000-0000-0000-0000-000000000024', 'Priya', 'Nair'),
  MANAGER,
];

export function fullName(of: DemoPerson): string {
  return `${of.givenName} ${of.surname}`;
}

function person(id: string, givenName: string, surname: string, mailbox?: string): DemoPerson {
  const local = mailbox ?? `${givenName}.${surname}`.toLowerCase();
  return { id, givenName, surname, email: `${local}@contoso.example` };
}
