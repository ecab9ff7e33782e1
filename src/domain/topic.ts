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
  'deleted-event',
  'deleted-contact',
  'deleted-task',
  'deleted-note',
  'removed-attachment',
  'shared-mailbox',
  'why-gone',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Null where the text names no topic: buttons send text. */
export function topicOf(text: unknown): Topic | null {
  return TOPICS.find((topic) => topic === text) ?? null;
}

/** The topic that things other than mail are asked for under. */
export const TOPIC_OF_ITEMS = {
  event: 'deleted-event',
  contact: 'deleted-contact',
  task: 'deleted-task',
  note: 'deleted-note',
} as const satisfies Record<string, Topic>;
