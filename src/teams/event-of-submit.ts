import { type TurnEvent } from '../conversation/turn';

type Pressed = Extract<TurnEvent, { kind: 'pressed' }>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A verb is a short name; anything else is no button of ours. */
export function readVerb(candidate: unknown): string | null {
  return typeof candidate === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(candidate) ? candidate : null;
}

/** Data of a button; missing data is no data, anything but an object is malformed. */
export function readData(candidate: unknown): Readonly<Record<string, unknown>> | null {
  if (candidate === undefined || candidate === null) return {};
  return isRecord(candidate) ? candidate : null;
}

/**
 * The value of an `Action.Submit`: the action's data and the card's inputs in one object. The verb stands among them, or
 * the data is nested as that of an `Action.Execute` is.
 */
export function eventOfSubmit(value: unknown): Pressed | null {
  if (!isRecord(value)) return null;
  const { verb, msteams: _clientHints, action, ...rest } = value;
  const own = readVerb(verb);
  if (own !== null)
    return { kind: 'pressed', verb: own, data: { ...rest, ...(action !== undefined && { action }) } };
  const nested = [action, value['data']].find((part) => isRecord(part) && readVerb(part['verb']) !== null);
  if (!isRecord(nested)) return null;
  const { verb: nestedVerb, data, ...fields } = nested;
  const name = readVerb(nestedVerb);
  return name === null
    ? null
    : { kind: 'pressed', verb: name, data: { ...fields, ...(readData(data) ?? {}) } };
}
