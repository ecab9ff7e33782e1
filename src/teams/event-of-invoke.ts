import { type TurnEvent } from '../conversation/turn';
import { readData, readVerb } from './event-of-submit';

/** The name of the invoke that an `Action.Execute` sends. */
export const CARD_ACTION = 'adaptiveCard/action';

/** `{action: {verb, data}}`, the inputs merged into the data by the client; null where it is not that. */
export function eventOfInvoke(value: unknown): Extract<TurnEvent, { kind: 'pressed' }> | null {
  if (typeof value !== 'object' || value === null) return null;
  const action = (value as Record<string, unknown>)['action'];
  if (typeof action !== 'object' || action === null) return null;
  const { verb, data } = action as Record<string, unknown>;
  const name = readVerb(verb);
  const fields = readData(data);
  if (name === null || fields === null) return null;
  const automatic = (value as Record<string, unknown>)['trigger'] === 'automatic';
  return { kind: 'pressed', verb: name, data: fields, ...(automatic && { automatic }) };
}
