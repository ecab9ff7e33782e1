import { type IntentName } from '../intent';
import { type Sense } from '../lexicon/senses';

/** What the sentence as a whole shows, beside the senses of its words. */
export const FEATURES = [
  'hasSender',
  'hasRecipient',
  'hasTopic',
  'hasObject', // a thing was deleted, or a document was lost or is wanted back
  'hasTime',
  'backToTime', // "restore my mailbox to Monday": a time one goes back to
  'liesAhead', // "tomorrow": all that is said of a time lies ahead
  'hasFolder',
  'toBin', // "into the bin", where the person can say so of what was restored
  'hasPicks',
  'plainPicks',
  'hasExcept',
  'hasRequest',
  'hasAddress',
  'hasMailbox',
  'hasAttachment',
  'hasOrder', // an order of the helpdesk's: "take over 12"
  'releases', // a hold is to end
  'speaksOfRelease', // "who released the hold 12?": an end of a hold is spoken of, and not ordered
  'opensCompose', // the first word that counts is an order to send something
  'mailsSomebody', // "email John about it"
  'tells', // "tell Bob that I lost it": an order to send something to somebody else
  'opensDelete',
  'throwsAway', // "gooi het concept weg": a verb in two parts, and nothing is gone
  'deletesOther', // "I deleted the app": the thing deleted lies in no mailbox
  'opensUnknown', // "summarize the thread": an order of a verb that no lexicon knows
  'opensOrganise',
  'opensRead',
  'theOneOf', // "die vom Anwalt", "el del abogado": an article stands for the mail
  'labelled', // "asunto: obras", "expéditeur Dupont": what a mail is known by, with the name of its field
  'mailFile', // "a .pst": a file that holds mail and nothing else
  'asItStood', // "den Posteingang, wie er am Montag war": a mailbox as it was
  'asks', // "did my request get approved": the verb stands first
  'asksRecoverable', // "is it recoverable?": a wish, where "no longer recoverable" tells that it is gone for good
  'namesRecoverable', // Outlook's command between quotation marks
  'emptiedRecoverable', // "I emptied the bin and Recoverable Items"
  'lacksBackup', // "I have no backup"
  'nothingLeft', // "none of it is left in my mail", "I have no mails any more"
  'asksWhichPeriod', // "14 or 30 days?"
  'asksDone', // "is 12 done": whether a request is, which tells nobody that it is
  'receivedOne', // "I got a mail from DHL": one that came, and nothing is wanted of it
  'regretsRestore', // "I didn't mean to restore these", "remove what you just restored"
  'isAsBefore', // "as it was before": of the list shown
  'undoesOther', // "undo the haircut": a thing no lexicon of ours knows
  'losesOurs', // what is lost or wanted back lies in a mailbox
  'losesOther', // "where is my wallet": what is lost or wanted back is another trade's
  'seeksUnknown', // "bring back my dog": what is missed or wanted back is a noun of no lexicon
  'liesElsewhere', // "the notes on my phone"
  'chats', // "the messages in the channel": of a chat, and no word that means mail alone
  'partOfDocument', // "a page is missing in the report": what is missing belongs to a document
  'keepsOther', // "hold my parcel"
  'takesOther', // "export the chart"
  'iDelete', // "I delete", "we removed": told, not ordered
  'hasLeft', // "Tom left in September": somebody went, and nothing was left behind
  'discarded', // "I threw away my receipt": a thing of paper, and no word of mail
  'notApproved', // "I can't approve 12"
  'notRejected', // "don't reject 12", "why was it rejected"
  'notWithdrawn',
  'thanksAside', // "… Thanks a lot!": said behind a wish
  'tiny', // at most two words
  'short', // at most four words
  'bare', // no word unknown to the lexicon outside the slots
  'results', // a list of results is pending
  'form', // a request form is pending
  'question',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Cue = Sense | Feature;

/**
 * A rule speaks for (or, with a negative weight, against) an intent when of each group at least one cue is there and of
 * `without` none. Weights add up per intent; the highest sum wins.
 */
export interface Rule {
  readonly name: string;
  readonly intent: IntentName;
  readonly weight: number;
  readonly when: readonly (readonly Cue[])[];
  readonly without?: readonly Cue[];
}

/** One rule as a line of a table: name, weight, what must be there, what must not. */
export type Line = readonly [
  name: string,
  weight: number,
  when: readonly (readonly Cue[])[],
  without?: readonly Cue[],
];

export const rulesFor = (intent: IntentName, lines: readonly Line[]): readonly Rule[] =>
  lines.map(([name, weight, when, without]) => ({
    name: `${intent}: ${name}`,
    intent,
    weight,
    when,
    ...(without ? { without } : {}),
  }));

/** Things that lie in a mailbox and can be deleted there. */
export const MAILISH: readonly Cue[] = ['mail', 'folder', 'folderName', 'event', 'contact', 'task', 'note'];
/** Anything by which a mail can be told from others. */
export const DETAIL: readonly Cue[] = [
  'hasSender',
  'hasTopic',
  'hasTime',
  'hasRecipient',
  'hasAttachment',
  'hasFolder',
  'unread',
  'flagged',
  'important',
  'large',
];
