/**
 * What a word can mean to this bot. A language's vocabulary lists its words under these names; rules and slot grammar
 * speak of them only, never of words. A word may have several senses.
 */
export const SENSES = [
  // Wishes and what happened to the mail
  'restore', // restore, recover, get back
  'get', // get, bring, need: with `back` a restore
  'back',
  'find', // find, look for
  'looked', // looked in, checked: where the mail is not
  'show', // show, list, preview, open
  'read', // read aloud, check for new mail: what this bot does not do
  'lost', // gone, missing, can't find
  'where', // where is, what happened to
  'deleted', // deleted, erased, emptied (it happened)
  'thrown', // threw away: mail, or a thing of paper
  'delete', // delete, remove (a command, or the plain form)
  'mistake', // by accident, oops
  'undo',
  'oldPlace', // where it was: with a list shown, said of what was restored wrongly
  'correction', // sorry, I mean: between what was said by mistake and what is meant
  'wantedOnce', // didn't mean to, wollte: beside a restore that is regretted
  'asBefore', // as it was before: what is shown, or was restored, is to be put back
  'step', // step, change, selection: what is taken back of a list shown
  'justNow', // just, eben: before what was restored
  'compose', // send, write, reply, forward, call: an order to send something
  'organise', // mark, flag, move, add, schedule
  'sent', // sent, wrote, forwarded: what a sender did
  'mailed', // emailed: the same, and it was mail
  'received', // received, got, dated
  // Administration
  'hold', // litigation hold, legal hold
  'preserve', // preserve, freeze, retain, keep
  'legal', // court, lawsuit, investigation
  'export', // export, download, hand over
  'exportFormat', // pst, mbox, zip
  'discovery', // eDiscovery, content search, GDPR request
  'copy', // copy, save, take with me
  'regularly', // every night: copies made so are backups
  'purged', // purged, hard-deleted, gone for good
  'may', // may, must: what may not be deleted or gone is to be kept
  'recoverable', // Recoverable Items, Recover Deleted Items
  'permanent', // permanently, for good, forever
  'expired', // past, older than, beyond the days
  'departed', // left the company, former, predecessor
  'leaves', // left, is leaving, quit: somebody, where his mail stands beside
  'theirs', // his, her: of somebody else
  'former', // former: an employee who is one no more
  'employee', // employee, colleague, user: who may have left
  'approve',
  'reject',
  'withdraw', // withdraw, cancel, no longer need
  'forget', // forget, never mind: a request is not wanted any more
  'status', // status, progress, any news
  'request', // request, ticket, case
  'applied', // I asked for, beantragt: what a request was for
  'unheard', // haven't heard, no answer: nothing came of it
  'noWay', // out of the question: a `no` that speaks of what stands beside it
  'litigation', // litigation hold: a hold of the whole mailbox, by its name
  'release', // release, lift: what ends a hold
  'holdNoun', // a noun for a hold that means other things too: only beside `release`
  'until', // until, up to: what a hold's end is named with
  'because', // because, the reason is: what follows to the end is a reason
  'becauseOf', // because of, due to: a noun phrase follows; in Japanese it stands before
  'audit', // audit, history of a request
  'queue', // queue, what is waiting
  'stats', // stats, figures: of the helpdesk
  'dashboard', // dashboard, helpdesk page
  'takeOver', // take over, claim: a request's agent becomes oneself
  'taking', // I'll take: the same, if no list is shown
  'delegate', // give, assign, pass on: before a request and a person
  'askBack', // ask: before a request and a question
  'done', // done, completed: of a request
  'answerTo', // answer: before a request and an answer
  'tryAgain', // retry: of a request that failed
  'didFail', // failed, did not work: of a request
  'change', // change, amend: of a request
  'submit', // submit, send it: of a form
  'helpdesk', // helpdesk, service desk
  'escalate', // ask the helpdesk, escalate: a new request, whatever kind
  'hereWord', // here, this channel
  'retention', // retention policy
  'happens', // what happens to: asked of what is deleted, as a rule
  'expires', // expire, lapse: of what is kept
  'byItself', // deleted automatically, empties itself
  'howLong', // how long, how many days
  'kept', // kept, stored, available
  'extend', // extend, prolong: a hold or a time of keeping
  'backup',
  'rollback', // roll back, reset to
  'wholeMailbox', // the whole mailbox: to be rolled back, or gone
  'likeBefore', // as before: of a list just restored, that it be undone
  'asItWas', // as it was, the state of
  'asWord', // exactly as, zoals, 一样: beside a mailbox and a day the same as `asItWas`
  'allWell', // everything works: asked of the service
  'health', // service health, outage
  'down', // down, slow, not working
  'service', // Outlook, Exchange, Teams, server
  // Things
  'mail',
  'message', // a message: mail, or what is said in a chat
  'news', // Nachrichten: messages, or the news
  'bulletin', // newsletter: mail that says what it is
  'dialogue', // conversation, correspondence: mail with somebody
  'stuff', // stuff, things, what I deleted
  'folder',
  'folderName', // a well-known folder; value is Graph's name
  'event',
  'contact',
  'task',
  'note',
  'attachment',
  'fileType', // pdf, Excel; value is the extension
  'document', // invoice, contract, boarding pass: what comes by mail and may name it
  'venture', // project, campaign: mail is about it, and never from it
  'occasion', // tender, inspection, summer party: mail is about it, and never from it where it ends the phrase
  'paper', // boarding pass, letter: a document that people also lose on paper
  'mailbox',
  'account', // a mailbox, or a bank's
  'role', // supplier, boss: stands before a name or in its place
  'styled', // uncle, hotel, bank: a role that is the first part of the name behind it
  'group', // people, folks: who belongs to a name
  'manager', // boss: who it is, the directory knows
  'elsewhere', // OneDrive, WhatsApp, a Teams channel: where no mail lies
  'platform', // Jira, a hard disk, a web site: where things lie that are no mail, and that may write some
  'place', // phone, server, Gmail: not a sender after "from"
  'foreign', // card, alarm, music, order: another trade's things
  'digital', // photos, slides: another trade's things, unless somebody sent them
  'money',
  'bargain', // cheap: what is looked for is to be bought
  'currency', // euros, $: a number beside it counts money
  // Qualities
  'unread',
  'flagged',
  'important',
  'large',
  'forward', // forwarding rules and the like: mail administration, not a wish of this bot
  'upkeep', // access, quota, signature: how a mailbox is run
  // Questions
  'who',
  'how',
  'can',
  'need',
  // Grammar
  'fromWord',
  'byWord', // by: a sender behind a mail noun or a verb of sending
  'ofWord', // of: a sender only behind a mail noun
  'toWord',
  'aboutWord',
  'aboutWeak', // "on", "zu": about, only right behind a mail noun
  'subjectWord', // subject, titled, called
  'nameWord', // called, named: of folders too
  'containing',
  'mentioned', // steht, erwähnt, staat: ends a relative clause that says what a mail is about
  'holds', // had, contained: what a mail does with what is in it ("it had the policy in it")
  'speaks', // asked, talked: what somebody does in a mail, before "about" or "for"
  'termWord', // word, keyword: stands between "containing" and what is contained
  'withWord',
  'withoutWord',
  'inWord',
  'intoWord', // into, back to: a destination
  'forWord',
  'except',
  'only',
  'all',
  'article',
  'my',
  'own', // my, our; not his
  'me',
  'I',
  'pronoun',
  'relative', // that, which
  'auxiliary',
  'and',
  'or',
  'separable', // the part of a German or Dutch verb that stands at the end: "keur 12 goed"
  'then',
  'not',
  'please',
  'filler', // other small words: they end a name
  'verb', // other common verbs: they end a name
  'quality', // old, new, several: no name of anything
  'possessive', // 's
  // Postpositions of Japanese and Chinese: they stand behind what they mark
  'fromAfter',
  'toAfter',
  'aboutAfter',
  'subjectAfter',
  'containAfter',
  'honorific',
  'exceptAfter',
  // Choosing from a list
  'cardinal', // value is the number
  'ordinal', // value is the position
  'remainder', // the rest, the others: of a list of which some were chosen
  'otherOne', // the other one
  'penultimate', // the last but one
  'listWord', // back to the list
  'lastWord',
  'firstWord',
  'one', // the one, ones
  'numberWord', // number, no.
  'upTo', // "2 to 4"
  'next',
  'previous',
  'more',
  'older',
  'newer',
  'page',
  'instead',
  'same',
  'meant',
  'criterion', // the date, the sender, the filter: a search's, to be dropped
  'mailFlow', // bounced, automatic reply, scan to email: how mail travels and is handled
  'delivered', // delivered, arrived
  'reporting', // report it: to those who see to phishing
  'returns', // reappear, keep coming back: what was deleted is there again
  // What runs behind the mail (`languages/service`)
  'works', // alive, running, ok: of a service
  'faulty', // error, fault, something wrong with: of a service
  'machine', // platform, connection, the search: a part of the service
  'maintenance', // maintenance, downtime
  'turnsBack', // rewind, time travel, back to before
  'version', // version: of a mailbox, or of a file
  'eventTime', // before the virus, on the day of: a time named by what happened
  'lookLike', // looked like: how a mailbox stood
  'allChanges', // all changes
  'snapshot', // snapshot
  'fromWhen', // from when on, after what time
  'automatic', // automatically, by itself
  'limit', // limit, cap
  'deadline', // last day, deadline
  'timeLeft', // how much time do I have
  'means', // mean, means
  'howOften', // how often
  'saved', // saved, written: of mail that is copied
  'offsite', // outside Microsoft, somewhere else: where a copy lies
  'fate', // what happens with, who gets: of mail
  'goesAway', // leaves, quits, goes: weaker than `departed`
  'iLeave', // when I leave: mail that one leaves behind oneself
  'succeeds', // successor, took over from
  'mustNot', // nothing may be lost, nothing is destroyed
  'seeTo', // make sure, see to it
  'authority', // prosecutor, auditors: who mail is kept for or handed to
  'handOver', // deliver, provide, produce
  'asFiles', // as files, in pdf form
  'whatNow', // what now, I'm stuck: help only where nothing else is said
  'also', // also, as well
  'contactWhom', // whom do I contact
  'difference', // difference between
  // Small talk
  'help',
  'capability', // what can you do
  'greeting',
  'thanks',
  'bye',
  'yes',
  'no',
  'cancel',
  'goAhead', // go ahead, is fine
] as const;

export type Sense = (typeof SENSES)[number];

/** What runs behind the mail, in words of `languages/service`: for everything else they are as good as unknown. */
export const SERVICE: readonly Sense[] = [
  'works',
  'faulty',
  'machine',
  'maintenance',
  'turnsBack',
  'version',
  'eventTime',
  'lookLike',
  'allChanges',
  'snapshot',
  'fromWhen',
  'automatic',
  'limit',
  'deadline',
  'timeLeft',
  'means',
  'howOften',
  'saved',
  'offsite',
  'fate',
  'goesAway',
  'iLeave',
  'succeeds',
  'mustNot',
  'seeTo',
  'authority',
  'handOver',
  'asFiles',
  'whatNow',
  'also',
  'contactWhom',
  'difference',
];

/** Words known for one purpose that are ordinary nouns anywhere else: they may name people, folders and topics. */
export const ORDINARY: readonly Sense[] = [
  'upkeep',
  'platform',
  'document',
  'paper',
  'occasion',
  'venture',
  'audit',
  'queue',
  'stats',
  'dashboard',
  'takeOver',
  'delegate',
  'askBack',
  'done',
  'answerTo',
  'tryAgain',
  'didFail',
  'change',
  'submit',
  'helpdesk',
  'release',
  'litigation',
  'holdNoun',
  'extend',
  'reporting',
  'wantedOnce',
  'asBefore',
  'step',
  'justNow',
  'applied',
  'criterion',
  ...SERVICE,
];

/** Orders about a request: a figure beside one of them is its number, no day of the month. */
export const REQUEST_ORDERS: readonly Sense[] = [
  'approve',
  'reject',
  'withdraw',
  'audit',
  'release',
  'takeOver',
  'taking',
  'delegate',
  'askBack',
  'answerTo',
  'done',
  'didFail',
  'tryAgain',
];

/** Position of a sense in `SENSES`. */
export const SENSE_INDEX: ReadonlyMap<Sense, number> = new Map(SENSES.map((sense, i) => [sense, i]));
