import { type CardPlaces, type Messenger } from '../conversation/ports';
import { type EpochMs } from '../domain/time';
import { type MoveStore } from '../recovery/ports';
import { type RunMovesPorts } from '../recovery/run-moves';

export interface BatchPorts extends RunMovesPorts {
  readonly messenger: Messenger;
  readonly cards: Pick<CardPlaces, 'newest'>;
  readonly moves: MoveStore;
  readonly now: () => EpochMs;
  /** Told of failures nobody waits for. */
  readonly report: (error: unknown, ref: string) => void;
}
