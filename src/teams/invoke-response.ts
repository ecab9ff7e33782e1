import { type Activity } from 'botbuilder';
import { type OutboundMessage } from '../presentation/message';
import { CARD_TYPE, cardOf, hasCard } from './outbound-activity';

/** What an `Action.Execute` is answered with: HTTP 200, and in the body the status that the client acts on. */
export type InvokeActivity = Pick<Activity, 'type' | 'value'>;

function respond(statusCode: number, type: string, value: unknown): InvokeActivity {
  return { type: 'invokeResponse', value: { status: 200, body: { statusCode, type, value } } };
}

/** Takes the place of the card that was pressed, for the one who pressed. */
export function invokeReplace(message: OutboundMessage): InvokeActivity {
  return hasCard(message) ? respond(200, CARD_TYPE, cardOf(message)) : invokeMessage(message.text);
}

/** The card stays; the client shows this line beside it for a moment. */
export function invokeMessage(line: string): InvokeActivity {
  return respond(200, 'application/vnd.microsoft.activity.message', line);
}

/** The press cannot be read: the error form of the protocol, without a card. */
export function invokeRefused(reason: string): InvokeActivity {
  return respond(400, 'application/vnd.microsoft.error', { code: 'BadRequest', message: reason });
}

/** An invoke whose client acts on the HTTP status itself, as those of signing in do. */
export function invokeStatus(status: number, body?: object): InvokeActivity {
  return { type: 'invokeResponse', value: { status, ...(body !== undefined && { body }) } };
}

/** An invoke that is not for this bot. Not the SDK's 501: a channel may take that as an outage and ask again. */
export const UNKNOWN_INVOKE_STATUS = 404;
