import { type OutboundMessage } from '../../../src/presentation/message';
import { type Viewer } from '../../../src/presentation/viewer';

/** One card in one situation. */
export interface Sample {
  readonly card: string;
  readonly name: string;
  /** As this reader sees it. */
  readonly show: (viewer: Viewer) => OutboundMessage;
}
