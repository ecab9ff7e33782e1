import { type SandboxUser } from './control-client';

export const EMPLOYEE_ID = '00000000-0000-0000-0000-000000000020';
export const AGENT_ID = '00000000-0000-0000-0000-0000000000aa';
export const HELPDESK_GROUP_ID = '00000000-0000-0000-0000-00000000aa00';

/** The two people of the demo (contract, section 5). */
export const DEMO_USERS: readonly (SandboxUser & { readonly id: string })[] = [
  {
    id: EMPLOYEE_ID,
    userPrincipalName: 'alex.morgan@contoso.example',
    displayName: 'Alex Morgan',
    mail: 'alex.morgan@contoso.example',
  },
  {
    id: AGENT_ID,
    userPrincipalName: 'sam.rivera@contoso.example',
    displayName: 'Sam Rivera',
    mail: 'sam.rivera@contoso.example',
    groups: [HELPDESK_GROUP_ID],
  },
];
