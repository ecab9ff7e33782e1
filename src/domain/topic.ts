/** What a question about mail, its keeping and its loss can be about, beside the intent it comes with. */
export const TOPICS = [
  'retention',
  'retention-tags',
  'single-item-recovery',
  'archive',
  'holds',
  'in-place-hold',
  'departed',
  'backup',
  'point-in-time',
  'outlook-file',
  'outlook-recovery',
  'on-premises',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Null where the text names no topic: buttons send text. */
export function topicOf(text: unknown): Topic | null {
  return TOPICS.find((topic) => topic === text) ?? null;
}
