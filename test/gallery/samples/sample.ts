import { type OutboundMessage } from '../../../src/presentation/message';

/** One card in one situation. */
export interface Sample {
  readonly card: string;
  readonly name: string;
  readonly message: OutboundMessage;
}
