import { type Topic } from '../../domain/topic';
import { type IntentName } from '../intent';
import { type TopicCue } from './cues';

/** A topic is meant when of each group at least one cue is there, and of `without` none. */
export interface TopicRule {
  readonly topic: Topic;
  readonly when: readonly (readonly TopicCue[])[];
  readonly without?: readonly TopicCue[];
  /** Only beside these readings of the sentence; absent: beside any that may be a question. */
  readonly beside?: readonly IntentName[];
  /** Only where something cannot be found. */
  readonly missing?: true;
  /** A time in the sentence belongs to the question: it does not say which mail is looked for. */
  readonly dated?: true;
  /** The folder named is no place to search but what is asked about. */
  readonly ofFolder?: true;
  /** Of mailboxes in general: where one is named, that is searched. */
  readonly ofNoMailbox?: true;
  /** Said of a certain mail, too: whom it is from or what it is about makes no search of it. */
  readonly ofMail?: true;
}

/** The first rule that holds counts: narrow topics stand before wide ones. */
export const TOPIC_RULES: readonly TopicRule[] = [
  { topic: 'in-place-hold', when: [['inPlaceHold']] },
  { topic: 'point-in-time', when: [['setBack']], dated: true },
  { topic: 'holds', when: [['hold'], ['mine']] },
  { topic: 'holds', when: [['hold'], ['defines']], beside: ['hold', 'other', 'help', 'retention'] },
  { topic: 'departed', when: [['leaves'], ['colleague'], ['duty', 'fate']] },
  { topic: 'departed', when: [['leaves'], ['colleague']], beside: ['other', 'recover', 'help'] },
  { topic: 'single-item-recovery', when: [['singleItem']] },
  { topic: 'single-item-recovery', when: [['fate'], ['purged']] },
  {
    topic: 'single-item-recovery',
    when: [['when'], ['purged']],
    beside: ['other', 'purged', 'recover', 'help'],
  },
  { topic: 'on-premises', when: [['server'], ['asks', 'how', 'backup', 'fate', 'recovery', 'mine']] },
  { topic: 'on-premises', when: [['server']], beside: ['other', 'health'] },
  { topic: 'retention-tags', when: [['movedAway']], dated: true },
  { topic: 'archive', when: [['archive'], ['asks', 'placed', 'mine']] },
  { topic: 'archive', when: [['archive']], missing: true },
  { topic: 'archive', when: [['archive']], beside: ['other', 'help', 'retention', 'backup'] },
  // Nobody can look there for them, whatever they look for.
  {
    topic: 'archive',
    when: [['archive']],
    beside: ['recover', 'refine', 'select'],
    dated: true,
    ofMail: true,
  },
  { topic: 'retention-tags', when: [['tag']], ofFolder: true },
  { topic: 'outlook-file', when: [['file'], ['how', 'backup']] },
  { topic: 'outlook-file', when: [['outlook'], ['backup']] },
  { topic: 'outlook-recovery', when: [['outlook'], ['how'], ['recovery']] },
  { topic: 'outlook-recovery', when: [['self'], ['how'], ['recovery']] },
  { topic: 'backup', when: [['availability']], beside: ['other', 'help', 'backup', 'health'] },
  { topic: 'retention-tags', when: [['when'], ['goes'], ['placed']], without: ['purged'], ofFolder: true },
  { topic: 'retention-tags', when: [['fate'], ['placed']], without: ['leaves'], ofFolder: true },
  {
    topic: 'removed-attachment',
    when: [['detached']],
    beside: ['other', 'recover', 'help'],
    dated: true,
    ofMail: true,
  },
  {
    topic: 'why-gone',
    when: [['cause'], ['gone']],
    without: ['wanted', 'archive', 'movedAway'],
    beside: ['other', 'recover', 'help', 'refine', 'select'],
    dated: true,
    ofMail: true,
  },
  {
    topic: 'shared-mailbox',
    when: [['shared']],
    beside: ['other', 'help', 'recover', 'select'],
    ofNoMailbox: true,
  },
  {
    topic: 'retention',
    when: [['recoverable'], ['defines']],
    beside: ['other', 'recover', 'help', 'retention'],
  },
  { topic: 'retention', when: [['whereDeleted']], beside: ['other', 'recover', 'help', 'retention'] },
  { topic: 'retention', when: [['howLong']], beside: ['other', 'retention', 'recover', 'refine'] },
];

/** Which topics a single word may hint at, for sentences that are not understood. */
export const HINTS: readonly (readonly [cue: TopicCue, topic: Topic])[] = [
  ['hold', 'holds'],
  ['archive', 'archive'],
  ['movedAway', 'retention-tags'],
  ['tag', 'retention-tags'],
  ['goes', 'retention-tags'],
  ['purged', 'single-item-recovery'],
  ['singleItem', 'single-item-recovery'],
  ['leaves', 'departed'],
  ['colleague', 'departed'],
  ['file', 'outlook-file'],
  ['backup', 'backup'],
  ['server', 'on-premises'],
  ['outlook', 'outlook-recovery'],
  ['recovery', 'outlook-recovery'],
  ['howLong', 'retention'],
  ['when', 'retention'],
  ['cause', 'why-gone'],
];
