/** PowerShell ends a single-quoted string at each of these, and reads a doubled one as itself. */
const SINGLE_QUOTES = /['‘’‚‛]/gu;
/** Line ends and other control characters; marks that let text read otherwise than it is; halves of surrogate pairs. */
const TREACHEROUS = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * A value as a PowerShell literal in single quotes, in which nothing is expanded: one line, whatever the value holds.
 * What a terminal would act on, or a reader be fooled by, becomes a space.
 */
export function quote(value: string): string {
  return `'${value.replaceAll(TREACHEROUS, ' ').replaceAll(SINGLE_QUOTES, '$&$&')}'`;
}

/** A local ISO date as an expression of its own: as a mere text, PowerShell would read it by the computer's settings. */
export function dateLiteral(day: string): string {
  return `([datetime]${quote(day)})`;
}
