import { type Json, mapStrings } from './json';

/** Values by variable, as an environment file has them. */
export type Values = Readonly<Record<string, string | undefined>>;

export interface Filling {
  readonly filled: Json;
  /** Variables without a value, each once, in the order in which they are met. */
  readonly missing: readonly string[];
}

const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/g;

/**
 * Puts values where the template says `${{NAME}}`, the notation of the Microsoft 365 Agents Toolkit. Works on the strings of
 * the parsed template, so that no value can be more than a value. An empty value counts as none.
 */
export function fill(template: Json, values: Values): Filling {
  const missing = new Set<string>();
  const filled = mapStrings(template, (text) =>
    text.replace(PLACEHOLDER, (_, variable: string) => {
      const value = values[variable]?.trim() ?? '';
      if (value === '') missing.add(variable);
      return value;
    }),
  );
  return { filled, missing: [...missing] };
}
