import { presentGoOnInPrivate } from '../../presentation';
import { type OutboundMessage } from '../../presentation/message';
import { type Desk } from '../desk';
import { type Reply } from '../turn';

/** A card takes the place of the one pressed; a sentence stands below it and leaves the card usable. */
export function inPlace(message: OutboundMessage): Reply {
  return message.card === undefined ? below([message]) : { replace: message, messages: [] };
}

export function below(messages: readonly OutboundMessage[]): Reply {
  return { messages };
}

/**
 * The answer to a button of a request's card. In a channel it is a view for the one who pressed, what is said beside it
 * goes to their own chat, and what everybody sees stays.
 *
 * @param cards the card as it is now, and what goes with it
 * @param remark why nothing was done; null where the card says it all
 */
export function onCard(
  desk: Desk,
  [card, ...rest]: readonly OutboundMessage[],
  remark: OutboundMessage | null = null,
): Reply {
  const beside = remark === null ? rest : [...rest, remark];
  if (card === undefined) return below(beside);
  if (card.card === undefined) return inPersonal(desk, [card, ...beside]);
  if (desk.turn.place.kind === 'personal') return { replace: card, messages: beside };
  return { view: card, messages: [], privately: beside };
}

/** A message of its own, in the personal chat wherever it was asked for. */
export function inPrivate(desk: Desk, message: OutboundMessage): Reply {
  return inPersonal(desk, [message]);
}

function inPersonal(desk: Desk, messages: readonly OutboundMessage[]): Reply {
  if (desk.turn.place.kind === 'personal') return below(messages);
  return { messages: [presentGoOnInPrivate(desk.viewer)], privately: messages, openly: true };
}
