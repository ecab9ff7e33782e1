import {
  COLLEAGUES,
  DEMO_BOT,
  DEMO_TENANT_ID,
  type DemoPerson,
  EMPLOYEE,
  fullName,
  HELPDESK_AGENT,
} from './people';

/** Who sits at a window, and the name of its folder. */
export interface WindowOwner {
  readonly name: 'employee' | 'helpdesk';
  readonly person: DemoPerson;
  /** Id of their personal chat with the bot. */
  readonly chat: string;
}

export const WINDOW_OWNERS = {
  employee: { name: 'employee', person: EMPLOYEE, chat: 'a:demo-employee' },
  helpdesk: { name: 'helpdesk', person: HELPDESK_AGENT, chat: 'a:demo-helpdesk' },
} as const satisfies Record<string, WindowOwner>;

/** The file the Agents Playground (0.2.28) reads from its working directory. */
export const CONFIG_FILE = '.m365agentsplayground.yml';

/**
 * The configuration of one window. JSON is YAML, so no YAML writer is needed. The schema wants exactly five `users`
 * beside `currentUser`, a GUID for every id that Entra knows, and conversation ids that differ between the windows:
 * the bot keys what it remembers by person and conversation.
 */
export function playgroundConfig(owner: WindowOwner): string {
  const config = {
    version: '0.1.1',
    tenantId: DEMO_TENANT_ID,
    bot: DEMO_BOT,
    currentUser: user(owner.person),
    users: others(owner.person).map(user),
    personalChat: { id: owner.chat },
    groupChat: { id: `19:demo-${owner.name}-group@thread.v2`, name: 'Project Northwind' },
    team: {
      id: `19:demo-${owner.name}-team@thread.tacv2`,
      name: 'Delivery',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Four colleagues and the one who sits at the other window. */
function others(owner: DemoPerson): readonly DemoPerson[] {
  const opposite = owner.id === EMPLOYEE.id ? HELPDESK_AGENT : EMPLOYEE;
  return [opposite, ...COLLEAGUES.slice(0, 4)];
}

function user(person: DemoPerson): Record<string, string> {
  return {
    id: `29:${person.id}`,
    name: fullName(person),
    userPrincipleName: person.email,
    aadObjectId: person.id,
    givenName: person.givenName,
    surname: person.surname,
    email: person.email,
  };
}
