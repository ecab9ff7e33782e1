/** Somebody of the demo's tenant, as Entra and the Agents Playground know them. */
export interface DemoPerson {
  /** Entra object id. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

/** Mail addresses under `.example` reach nobody (RFC 2606). */
export const DEMO_TENANT_ID = '00000000-0000-0000-0000-000000000001';
export const DEMO_BOT = { id: '00000000-0000-0000-0000-0000000000b0', name: 'Mail Recovery' } as const;
export const HELPDESK_GROUP_ID = '00000000-0000-0000-0000-00000000aa00';

export const EMPLOYEE = person('000000000020', 'Alex', 'Morgan');
export const HELPDESK_AGENT = person('0000000000aa', 'Sam', 'Rivera');

export const COLLEAGUES: readonly DemoPerson[] = [
  person('000000000021', 'Zoë', 'Lindqvist', 'zoe.lindqvist'),
  person('000000000022', 'José', 'Álvarez', 'jose.alvarez'),
  person('000000000023', 'Jürgen', 'Müller', 'juergen.mueller'),
  person('000000000024', 'Priya', 'Nair'),
  person('000000000025', 'Renée', 'Dubois', 'renee.dubois'),
];

export function fullName(of: DemoPerson): string {
  return `${of.givenName} ${of.surname}`;
}

function person(idEnd: string, givenName: string, surname: string, mailbox?: string): DemoPerson {
  const local = mailbox ?? `${givenName}.${surname}`.toLowerCase();
  return {
    id: `00000000-0000-0000-0000-${idEnd}`,
    givenName,
    surname,
    email: `${local}@contoso.example`,
  };
}
