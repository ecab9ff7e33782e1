import { DEMO_BOT, HELPDESK_AGENT } from './people';
import { WINDOW_OWNERS } from './playground-config';
import { installed } from './say/activity';
import { type Services } from './services';
import { type Windows } from './windows';

/**
 * Installs the bot for the helpdesk agent, as an organisation does for its helpdesk: requests reach the agent's window
 * from then on, also while nobody has opened it yet. The Playground keeps what comes until then.
 *
 * @throws Error where the bot does not take it
 */
export async function introduceHelpdesk(
  { botUrl }: Services,
  { helpdesk }: Windows,
  timezone: string,
): Promise<void> {
  const activity = installed({
    person: HELPDESK_AGENT,
    timezone,
    conversationId: WINDOW_OWNERS.helpdesk.chat,
    serviceUrl: helpdesk.serviceUrl,
  });
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${DEMO_BOT.name} answered its installation with ${response.status}`);
}
