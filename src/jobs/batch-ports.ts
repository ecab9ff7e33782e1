import { type CardPlaces, type Messenger } from '../conversation/ports';
import { type RunMovesPorts } from '../recovery/run-moves';

export interface BatchPorts extends RunMovesPorts {
  readonly messenger: Messenger;
  readonly cards: Pick<CardPlaces, 'newest'>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told of failures nobody waits for. */
  readonly report: (error: unknown, ref: string) => void;
}
