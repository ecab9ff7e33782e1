import { type Activity, type ConversationReference, type TurnContext } from 'botbuilder';
import { createHash } from 'node:crypto';
import { type Logger } from '../telemetry/logger';
import { type Metrics } from '../telemetry/metrics';
import { attempt, type Delivery, PATIENCE_MS } from './attempts';
import { type CardUpdates } from './card-updates';
import { type ChannelAdapter } from './channel-adapter';
import { type IsChannelAddress, NotTheChannel } from './channel-address';
import { type Clock } from './clock';
import { type Pace } from './pace';
import { type Frame, type KnownConversation } from './ports';

/** Everything that leaves for the channel passes here: paced, retried, counted. */
export interface LineParts {
  readonly adapter: ChannelAdapter;
  readonly appId: string;
  readonly isChannelAddress: IsChannelAddress;
  readonly conversationPace: Pace;
  readonly tenantPace: Pace;
  readonly updates: CardUpdates;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
}

type Where = Pick<KnownConversation, 'conversationId' | 'tenantId'>;

function fingerprint(conversationId: string): string {
  return createHash('sha256').update(conversationId).digest('hex').slice(0, 12);
}

export class ChannelLine {
  constructor(private readonly parts: LineParts) {}

  /** Sends by any means that resolves to the activity's id. Never rejects. */
  async send(where: Where, post: () => Promise<string | undefined>): Promise<Delivery> {
    return this.counted('send', where, post);
  }

  /** Updates one card: at most one update in two seconds, the newest wins. Never rejects. */
  async update(where: Where, activityId: string, put: () => Promise<void>): Promise<Delivery> {
    return this.parts.updates.submit(`${where.conversationId}|${activityId}`, () =>
      this.counted('update', where, async () => {
        await put();
        return activityId;
      }),
    );
  }

  /** Opens a personal chat with whoever speaks, by any means that resolves to its id. Never rejects. */
  async create(frame: Frame, open: () => Promise<string | undefined>): Promise<Delivery> {
    return this.counted('create', { conversationId: 'new', tenantId: frame.person.tenantId }, open);
  }

  async sendTo(known: KnownConversation, activity: Partial<Activity>): Promise<Delivery> {
    return this.send(known, async () => {
      let id: string | undefined;
      await this.continue(known, async (context) => {
        id = (await context.sendActivity(activity))?.id;
      });
      return id;
    });
  }

  async updateIn(
    known: KnownConversation,
    activityId: string,
    activity: Partial<Activity>,
  ): Promise<Delivery> {
    return this.update(known, activityId, () =>
      this.continue(known, async (context) => {
        await context.updateActivity({ ...activity, id: activityId });
      }),
    );
  }

  private continue(known: KnownConversation, turn: (context: TurnContext) => Promise<void>): Promise<void> {
    const reference = known.reference as Partial<ConversationReference>;
    // Kept by another version perhaps, or in a database that others write to: looked at again before a token goes there.
    if (!this.parts.isChannelAddress(reference.serviceUrl ?? '')) return Promise.reject(new NotTheChannel());
    return this.parts.adapter.continueConversationAsync(this.parts.appId, reference, (context) => {
      // The SDK makes up an activity to go on from; a message must not pretend to answer it.
      delete context.activity.id;
      return turn(context);
    });
  }

  private async counted(
    operation: 'send' | 'update' | 'create',
    where: Where,
    request: () => Promise<string | undefined>,
  ): Promise<Delivery> {
    const delivery = await this.paced(where, request);
    this.parts.metrics.channel(operation, delivery.outcome);
    if (delivery.outcome !== 'sent') {
      this.parts.log.warn(
        'channel request given up',
        {
          operation,
          outcome: delivery.outcome,
          status: delivery.status,
          code: delivery.code,
          conversation: fingerprint(where.conversationId),
        },
        delivery.cause,
      );
    }
    return delivery;
  }

  private async paced(where: Where, request: () => Promise<string | undefined>): Promise<Delivery> {
    const { conversationPace, tenantPace, clock } = this.parts;
    const inTime =
      (await tenantPace.take(where.tenantId, PATIENCE_MS)) &&
      (await conversationPace.take(where.conversationId, PATIENCE_MS));
    // 429 is what the channel would have said.
    return inTime ? attempt(request, clock) : { outcome: 'try-later', status: 429 };
  }
}
