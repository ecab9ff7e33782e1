import { type HelpLink } from '../../domain/help-links';
import { type Certainty } from '../../guidance/why-gone';
import { type Topic } from '../../domain/topic';

/** Figures of the tenant and of today that an answer may name, each as `{name}` in its text. */
export const PLACEHOLDERS = ['days', 'reach', 'archiveDays', 'leftDays', 'leftUntil'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A sentence to the bot, said by a tap on a button that is titled so. */
export interface Step {
  readonly title: string;
  readonly say: string;
  /** Only where there is a helpdesk; elsewhere the book's usual step stands in its place. */
  readonly helpdesk?: true;
}

/** One answer in one language. Short: it is read on a phone, by somebody who misses a mail. */
export interface TopicWords {
  readonly title: string;
  /** The sentence that asks for it, where the bot offers the topic. */
  readonly ask: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Steps or a checklist, below the text. */
  readonly points?: readonly string[];
  readonly links: readonly { readonly to: HelpLink; readonly title: string }[];
  readonly step: Step;
}

/** The answers of one language, and what stands around them. */
export interface AnswerBook {
  /** BCP 47 of the language it is written in. */
  readonly tag: string;
  readonly topics: Readonly<Record<Topic, TopicWords>>;
  readonly usualStep: Step;
  /** A title as a line of text. */
  readonly heading: (title: string) => string;
  /** In place of a point in time's own, where the organisation has Microsoft 365 Backup. */
  readonly backupStep: Step;
  /** Where a card cannot be tapped. @param say the step's sentence */
  readonly next: (say: string) => string;
  readonly helpful: {
    readonly yes: string;
    readonly no: string;
    readonly thanks: string;
    readonly sorry: string;
  };
  /** Title of the link to the organisation's own page about a topic. */
  readonly ownPage: string;
  /** What the organisation's policy says. */
  readonly policy: {
    readonly noSingleItemRecovery: string;
    readonly emptiesDeletedItems: (days: string) => string;
    readonly archivesAfter: (days: string) => string;
    readonly backedUp: string;
  };
  /** What was found out for a question. Names of folders come ready to be read. */
  readonly found: {
    readonly deletesAfter: (folder: string, days: string) => string;
    readonly deletesNever: (folder: string) => string;
    readonly archives: (folder: string) => string;
    readonly untagged: (folder: string) => string;
    readonly noFolder: (name: string) => string;
    /** Says the same whether the mailbox is there or not. @param mailbox an address as it was asked for */
    readonly closedMailbox: (mailbox: string) => string;
    /** @param numbers of requests whose hold is in place: `#12` */
    readonly ownHolds: (numbers: readonly string[]) => string;
    readonly noOwnHold: string;
    readonly hasArchive: string;
    readonly noArchive: string;
  };
  /** Why a message is gone. Days and names come ready to be read. */
  readonly loss: {
    readonly inDeletedItems: (subject: string, day: string) => string;
    readonly leftDeletedItems: (subject: string, day: string) => string;
    readonly restoredBefore: (day: string) => string;
    readonly undone: (day: string) => string;
    readonly restored: (day: string) => string;
    /** @param days after which the organisation's rule deletes; null where only its date is known */
    readonly policy: (days: string | null) => string;
    readonly rule: (name: string) => string;
    /** The person's rules cannot be seen. */
    readonly unknown: string;
    readonly unknownNoRule: string;
    readonly sure: Readonly<Record<Certainty, string>>;
    /** The list has more messages than the one explained. */
    readonly others: string;
    readonly which: string;
    readonly whichMail: string;
  };
  /** Nothing was understood. @param asks sentences that ask for the likeliest topics */
  readonly unknown: (asks: readonly string[], helpdesk: boolean) => string;
}
