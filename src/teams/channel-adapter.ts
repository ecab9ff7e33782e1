import {
  type Activity,
  CloudAdapter,
  type ConversationParameters,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { ChannelAuthentication, type RequestIdentity } from './authentication';
import { type BotCredentials } from './credentials';
import { type IncomingActivity } from './incoming';

/**
 * The SDK's adapter without its HTTP half, which prints errors with their messages and sends them to the client. Who
 * sends is checked in a step of its own, so that a refusal and a failure of ours stay apart.
 */
export class ChannelAdapter extends CloudAdapter {
  private readonly authentication: ChannelAuthentication;

  constructor(credentials: BotCredentials) {
    const authentication = new ChannelAuthentication(credentials);
    super(authentication);
    this.authentication = authentication;
  }

  /** Rejects where the request does not come from the channel, or the channel's keys cannot be had. */
  authenticate(incoming: IncomingActivity, authorization: string): Promise<RequestIdentity> {
    return this.authentication.authenticateRequest(incoming as Activity, authorization);
  }

  /** Opens a conversation; resolves to its id. The SDK knows the audience of its cloud where it is given none. */
  async openConversation(
    appId: string,
    reference: ConversationReference,
    parameters: ConversationParameters,
  ): Promise<string | undefined> {
    let id: string | undefined;
    await this.createConversationAsync(
      appId,
      reference.channelId,
      reference.serviceUrl,
      undefined as unknown as string,
      parameters,
      (context) => {
        id = context.activity.conversation.id;
        return Promise.resolve();
      },
    );
    return id;
  }

  /** Runs one turn; resolves to what the HTTP response has to carry, for invokes and inline replies. */
  runTurn(
    identity: RequestIdentity,
    incoming: IncomingActivity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(identity, incoming as Activity, turn);
  }
}
