/**
 * What a card sends back is whatever a client chose to send: every value is checked here and nothing else is looked at.
 */
export type PressedData = Readonly<Record<string, unknown>>;

const REF = /^[\w-]{8,64}$/;

/** The opaque reference of a card; null where it cannot be one. */
export function refOf(data: PressedData): string | null {
  const { ref } = data;
  return typeof ref === 'string' && REF.test(ref) ? ref : null;
}

/** A whole number from 1 to a million, sent as number or text. */
export function numberOf(data: PressedData, key: string): number | null {
  const value = data[key];
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{1,7}$/.test(value)
        ? Number(value)
        : NaN;
  return Number.isSafeInteger(number) && number >= 1 && number <= 1_000_000 ? number : null;
}

/** An input's text, cut to a sane length; null where the card has no such input. */
export function textOf(data: PressedData, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' ? value.slice(0, 300).trim() : null;
}

/** An input of several lines; null where the card has no such input. Longer ones are told as such by who reads them. */
export function longTextOf(data: PressedData, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' ? value.slice(0, 12_000).trim() : null;
}

/** The toggles that are on, in display order. */
export function picksOf(data: PressedData): readonly number[] {
  const toggled = Object.entries(data).flatMap(([key, value]) => {
    const number = /^pick\.(\d{1,7})$/.exec(key)?.[1];
    return number !== undefined && (value === 'true' || value === true) ? [Number(number)] : [];
  });
  const single = numberOf(data, 'pick');
  return [...new Set([...toggled, ...(single === null ? [] : [single])])].sort((a, b) => a - b);
}
