/** What a question about mail can show; a language's list says in which words. */
export const TOPIC_CUES = [
  'asks', // what, why, is there, do I have: it wants to know and not to have
  'how', // how do I, steps
  'fate', // what happens with, what becomes of
  'when', // when will, how long: of something that goes by itself
  'goes', // be deleted, be archived
  'howLong', // how long do I have
  'tag', // retention tag
  'movedAway', // moved to the archive, archived by itself
  'purged',
  'singleItem', // single item recovery
  'archive', // online archive
  'hold',
  'mine', // am I, is my mailbox, is there … on: of a hold
  'inPlaceHold',
  'colleague',
  'leaves', // leaves, is leaving, has left
  'duty', // what should we do, checklist
  'backup',
  'self', // myself, by hand
  'defines', // what is, what does it mean
  'recoverable', // Recoverable Items, by name
  'whereDeleted', // where do deleted mails go
  'availability', // high availability, a data centre fails
  'file', // pst, Outlook data file
  'outlook',
  'recovery', // recover, deleted items
  'server', // Exchange Server, on premises
  'placed', // in the folder, mail in: a folder or message is named
  'setBack', // roll my mailbox back, as it was
  'detached', // removed the attachment from a mail: the mail is still there
  'shared', // shared mailboxes in general, somebody else's mailbox
  'cause', // why is, who deleted, did a rule
  'gone', // deleted, disappeared
  'wanted', // restore, get it back: it is to come back, whatever became of it
  'helped',
  'notHelped',
] as const;

export type TopicCue = (typeof TOPIC_CUES)[number];

/** A language's words, written as in the vocabularies: entries between commas, `*` at the end for any ending. */
export type TopicVocabulary = Readonly<Record<TopicCue, string>>;
