import { type CardPlace, type CardPlaces } from '../conversation/ports';
import { type OutboundMessage } from '../presentation/message';
import { type Logger } from '../telemetry/logger';

/** Remembers where a card stands that is brought up to date later. Never rejects: the message is out already. */
export type NotePlace = (message: OutboundMessage, place: CardPlace) => Promise<void>;

export function notePlaces(cards: Pick<CardPlaces, 'placed'>, log: Logger): NotePlace {
  return async ({ tracks }, place) => {
    if (tracks === undefined) return;
    try {
      await cards.placed(tracks, place);
    } catch (error) {
      log.warn('edge store failed', {}, error);
    }
  };
}
