import { type Application } from '@microsoft/teams-ai';
import { type Logger } from '../telemetry/logger';
import { type RequestIdentity } from './authentication';
import { type ChannelAdapter } from './channel-adapter';
import { type IsChannelAddress } from './channel-address';
import { atChannel, type IncomingActivity, readIncoming } from './incoming';
import { invokeMessage, UNKNOWN_INVOKE_STATUS } from './invoke-response';
import { type EdgeVoice } from './ports';

/** Answer of one HTTP request. */
export interface ReceiveAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export type Receive = (body: unknown, authorization: string) => Promise<ReceiveAnswer>;

function refused(status: number, code: string, message: string): ReceiveAnswer {
  return { status, body: { code, message } };
}

/** The SDK's answer; its 501 for an invoke that nobody took becomes a 404. */
function answered(response: { readonly status: number; readonly body?: unknown } | undefined): ReceiveAnswer {
  if (response === undefined) return { status: 200 };
  const status = response.status === 501 ? UNKNOWN_INVOKE_STATUS : response.status;
  return { status, ...(response.body !== undefined && { body: response.body }) };
}

interface ReceiverParts {
  readonly adapter: ChannelAdapter;
  readonly app: Application;
  readonly isChannelAddress: IsChannelAddress;
  readonly voice: EdgeVoice;
  readonly log: Logger;
}

/**
 * Takes requests of the channel: reads them, checks who sends, runs the turn. Never rejects and never answers 5xx: the
 * channel would deliver the same activity again, to fail again.
 */
export function receiver({ adapter, app, isChannelAddress, voice, log }: ReceiverParts): Receive {
  const run = async (incoming: IncomingActivity, identity: RequestIdentity): Promise<ReceiveAnswer> => {
    try {
      const response = await adapter.runTurn(identity, incoming, async (context) => {
        await app.run(context);
      });
      return answered(response);
    } catch (error) {
      log.error('turn broke off', {}, error);
      if (incoming.type !== 'invoke') return { status: 200 };
      return answered(invokeMessage(voice.failure(null, error).text).value as { status: number });
    }
  };
  return async (body, authorization) => {
    const reading = readIncoming(body);
    if (reading.kind === 'refused') return refused(400, 'BadRequest', reading.reason);
    try {
      const identity = await adapter.authenticate(reading.activity, authorization);
      // After who sends: a stranger learns nothing but that they are one.
      const placed = atChannel(reading.activity, isChannelAddress);
      if (placed.kind === 'refused') return refused(403, 'Forbidden', placed.reason);
      return await run(placed.activity, identity);
    } catch (error) {
      log.warn('request refused', { reason: 'authentication' }, error);
      return refused(401, 'Unauthorized', 'The request does not come from the channel.');
    }
  };
}
