import { type AdaptiveCard } from './message';

/** The smallest limit Teams ever published for a message, in bytes; the rest of the activity needs about 1 KB of it. */
const CARD_BYTES = 27 * 1024;

/** Longest subject shown, in characters, and what it shrinks to, step by step, where a card grows too large. */
const SUBJECT_LENGTHS = [300, 160, 100, 60, 40, 24] as const;

export interface Room {
  /** Characters a subject may have. */
  readonly subjectLength: number;
  /** Whether the full text fits in as the card's `fallbackText` as well. */
  readonly withText: boolean;
}

/** Subjects matter more than the fallback, which the message's `text` repeats: it goes first. */
const ROOMS: readonly Room[] = SUBJECT_LENGTHS.flatMap((subjectLength) => [
  { subjectLength, withText: true },
  { subjectLength, withText: false },
]);

/** The first build that fits into a message; the tightest one where none does. */
export function fit<T extends { readonly card: AdaptiveCard }>(build: (room: Room) => T): T {
  let built = build({ subjectLength: 300, withText: true });
  for (const room of ROOMS.slice(1)) {
    if (bytesOf(built.card) <= CARD_BYTES) break;
    built = build(room);
  }
  return built;
}

/** Size of a card as it crosses the wire. */
export function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}
