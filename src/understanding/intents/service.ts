import { type Cue, MAILISH, type Rule, rulesFor } from './rule';

/** What a search shows: where one of these stands, nothing is asked of the service. */
const SOUGHT: readonly Cue[] = [
  'deleted',
  'lost',
  'mistake',
  'hasSender',
  'hasTopic',
  'results',
  'attachment',
];
const ELSE: readonly Cue[] = ['foreign', 'money'];
/** The whole of a mailbox, or a part with a name of its own. */
const WHOLE: readonly Cue[] = ['mailbox', 'hasMailbox', 'account', 'rollback', 'folderName', 'folder'];

/** Asked of one who leaves, or of an account that was removed with him. */
const LEFT_BEHIND: readonly Cue[] = ['mail', 'mailbox', 'hasMailbox', 'account'];

/**
 * What runs behind the mail, in the words of `languages/service`: whether all is up, what a mailbox looked like, how long mail
 * is kept and where else, who left, what may not go and what is handed out, and what the bot can do.
 */
export const SERVICE: readonly Rule[] = [
  ...rulesFor(
    'health',
    // prettier-ignore
    [
    ['a service works or does not', 4, [['service', 'machine'], ['works', 'faulty', 'down'], ['question', 'asks', 'can', 'short', 'status']], [...MAILISH, ...SOUGHT, 'mailbox', 'restore', 'export', 'hold', 'backup', 'hasRequest', 'request', 'money', 'I']],
    ['all works or does not', 3.6, [['works', 'down', 'faulty'], ['all'], ['question', 'how', 'short']], [...MAILISH, ...SOUGHT, ...ELSE, 'mailbox', 'restore', 'back', 'export', 'hold', 'backup', 'document', 'hasRequest', 'request', 'approve', 'find', 'show', 'get', 'need', 'compose', 'organise']],
    ['mail is faulty', 4, [['faulty'], ['mail', 'mailbox', 'service', 'machine', 'restore'], ['question', 'asks', 'short']], ['deleted', 'lost', 'hasSender', 'hasTopic', 'results', 'attachment', 'I', 'me', 'need', 'please', 'back', 'sent', 'where', 'find', 'purged', 'hold', 'export']],
    ['maintenance', 3.8, [['maintenance'], ['service', 'machine', 'mail', 'mailbox', 'works', 'short'], ['question', 'asks', 'short', 'howLong', 'status', 'can', 'liesAhead']], [...SOUGHT, ...ELSE, 'restore', 'find', 'show', 'folder', 'event', 'document', 'sent']],
    ['a fault of the recovery', 3, [['health'], ['restore']], [...SOUGHT, 'I', 'me', 'my', 'please', 'need', 'can', 'back', 'hasTime', 'folder']],
  ],
  ),
  ...rulesFor(
    'point-in-time',
    // prettier-ignore
    [
    ['time is turned back', 4.6, [['turnsBack'], ['hasTime', 'eventTime', 'mailbox', 'all', 'rollback']], [...ELSE, 'hasSender', 'deleted', 'lost', 'export', 'exportFormat', 'hold', 'legal']],
    ['a snapshot of a time', 6, [['snapshot'], [...WHOLE, 'mail', 'asItWas', 'restore', 'show'], ['hasTime', 'eventTime']], ['who', 'howLong', 'howOften', 'deleted', 'lost', 'money']],
    ['a version of the mailbox', 5.2, [['version'], ['mailbox', 'hasMailbox', 'account', 'rollback'], ['hasTime', 'eventTime', 'all']], ['elsewhere', 'document', 'attachment', 'fileType', 'foreign', 'deleted', 'lost']],
    ['how the mailbox looked', 5.2, [['lookLike'], ['mailbox', 'hasMailbox', 'folderName', 'folder'], ['hasTime', 'eventTime', 'asItWas']], ['deleted', 'lost', 'hasSender', 'foreign', 'find']],
    ['back to before something happened', 5, [['eventTime'], ['mailbox', 'hasMailbox', 'rollback', 'all', 'folder'], ['back', 'rollback', 'asItWas', 'turnsBack', 'version']], ['deleted', 'lost', 'hasSender', 'hasTopic', 'find', 'mistake']],
    ['all changes are undone', 7, [['allChanges'], ['undo', 'rollback', 'turnsBack', 'restore', 'back'], ['mailbox', 'hasMailbox', 'folder', 'folderName', 'mail'], ['hasTime', 'eventTime']], ['foreign', 'document']],
    ['a restore is to be undone', -5, [['asItWas', 'turnsBack', 'rollback'], ['results']], ['hasTime', 'eventTime', 'mailbox', 'hasMailbox']],
    ['other things as they were', 5, [['asItWas'], ['event', 'contact', 'task', 'folder', 'account'], ['restore', 'back', 'rollback'], ['hasTime', 'eventTime']], ['deleted', 'lost', 'hasSender', 'hasTopic', 'mistake']],
  ],
  ),
  ...rulesFor(
    'retention',
    // prettier-ignore
    [
    ['is it deleted by itself', 5.4, [['automatic'], ['deleted', 'delete', 'lost', 'purged', 'kept'], ['mail', 'folderName', 'folder', 'event', 'recoverable'], ['question', 'asks', 'how', 'howLong', 'can']], ['I', 'my', 'restore', 'back', 'hasSender', 'hasTopic', 'where', 'find', 'preserve', 'mustNot', 'legal', 'hold', 'request']],
    ['which of two periods', 4, [['asksWhichPeriod']], [...ELSE, 'restore', 'back', 'lost', 'find', 'show', 'hasSender', 'hasTopic', 'hold', 'export', 'event', 'results', 'hasRequest']],
    ['how much time is left', 3.6, [['timeLeft'], ['bare', 'short']], [...ELSE, 'hasRequest', 'request', 'hold', 'export', 'event', 'results', 'approve', 'eventTime']],
    ['how much time to get it back', 5, [['timeLeft'], ['restore', 'deleted', 'delete', 'recoverable', 'folderName']], [...ELSE, 'hasRequest', 'hold', 'export']],
    ['a limit of what is kept', 5, [['limit'], ['recoverable', 'retention', 'kept'], ['question', 'asks', 'how', 'can']], [...ELSE, 'hold', 'legal', 'upkeep', 'hasSender', 'hasTopic', 'lost', 'I', 'hasRequest']],
    ['a limit of a folder', 4, [['limit'], ['folderName'], ['question', 'asks']], [...ELSE, 'hold', 'legal', 'upkeep', 'hasSender', 'hasTopic', 'lost', 'I', 'hasRequest', 'restore']],
    ['the last day to ask', 5, [['deadline'], ['delete', 'deleted', 'restore', 'recoverable'], ['question', 'asks', 'howLong', 'how', 'relative']], [...ELSE, 'hold', 'export', 'hasRequest', 'hasSender', 'hasTopic', 'lost']],
    ['from when on it is gone', 6, [['fromWhen'], ['restore', 'back', 'deleted', 'delete', 'folderName', 'purged', 'permanent', 'recoverable'], ['can', 'how', 'not', 'lost', 'question', 'asks']], [...ELSE, 'I', 'my', 'mistake', 'hasSender', 'hasTopic', 'hold', 'export']],
    ['what an expiry means', 4.6, [['expires'], ['means'], ['question', 'how', 'asks', 'short', 'relative']], [...ELSE, 'hold', 'export', 'hasRequest']],
    ['of another trade', -5, [['howLong', 'retention', 'timeLeft'], ELSE], [...MAILISH, 'mailbox', 'recoverable', 'deleted', 'hold', 'preserve']],
    ['of what is longer kept', 4, [['change', 'extend', 'can'], ['retention']], ['purged', 'hold', 'legal', 'preserve', 'lost', 'restore', 'back', 'mistake', 'hasSender', 'hasTopic']],
  ],
  ),
  ...rulesFor(
    'backup',
    // prettier-ignore
    [
    ['how often it is saved', 5, [['howOften'], ['saved', 'copy', 'kept', 'backup', 'preserve'], ['mail', 'mailbox', 'account', 'all', 'tiny', 'short']], [...ELSE, 'hold', 'legal', 'deleted', 'lost']],
    ['kept elsewhere too', 5, [['offsite'], ['copy', 'saved', 'kept', 'backup', 'service', 'export'], ['mail', 'mailbox', 'account', 'all'], ['question', 'asks', 'howLong', 'where', 'relative']], [...ELSE, 'deleted', 'mistake', 'hasSender', 'hold', 'legal']],
    ['a copy, if a service fails', 5, [['service'], ['copy', 'offsite'], ['question'], ['lost', 'down', 'faulty', 'deleted']], [...ELSE, 'own', 'mistake', 'hasTopic', 'hasSender', 'hold', 'legal', 'restore']],
  ],
  ),
  ...rulesFor(
    'purged',
    // prettier-ignore
    [
    ['deleted there as well', 2.6, [['recoverable'], ['deleted', 'delete'], ['also', 'then']], ['restore', 'find', 'get', 'howLong', 'can', 'hold']],
  ],
  ),
  ...rulesFor(
    'departed',
    // prettier-ignore
    [
    ['what becomes of the mail of one who goes', 6.4, [['fate'], ['goesAway', 'departed', 'leaves'], [...LEFT_BEHIND, 'folderName']], [...ELSE, 'I', 'back', 'mistake', 'hasRequest']],
    ['an account was removed with its owner', 5.2, [['account'], ['deleted', 'lost'], ['employee', 'role'], ['mail', 'mailbox', 'stuff', 'theirs']], [...ELSE, 'I', 'me', 'own', 'results', 'mistake', 'hasTopic', 'who', 'opensDelete']],
    ['of another trade', -6, [['departed', 'hasLeft'], ELSE], LEFT_BEHIND],
    ['who came after', 4.6, [['succeeds'], [...LEFT_BEHIND], ['theirs', 'mailbox', 'role', 'can', 'how', 'need', 'departed']], [...ELSE, 'mistake', 'hasRequest', 'hasTopic', 'approve', 'reject', 'document']],
    ['one goes oneself', 3.6, [['iLeave'], ['mail', 'mailbox', 'account']], [...ELSE, 'copy', 'export', 'exportFormat', 'asFiles', 'deleted', 'lost', 'restore', 'mistake']],
    ['one of the staff went', 5.4, [['goesAway'], ['employee'], LEFT_BEHIND, ['theirs', 'who', 'can', 'how']], [...ELSE, 'I', 'own', 'mistake', 'results', 'hasRequest']],
    ['somebody has left, and all is gone', 2.6, [['departed', 'hasLeft'], ['lost', 'deleted'], [...LEFT_BEHIND]], ['I', 'mistake', 'results', 'hasSender', 'hasTopic']],
  ],
  ),
  ...rulesFor(
    'hold',
    // prettier-ignore
    [
    ['nothing may go', 5.6, [['mustNot'], ['mail', 'mailbox', 'hasMailbox', 'account', 'folder', 'legal', 'authority']], ['restore', 'back', 'find', 'where', 'mistake', 'results', 'upkeep', 'document', 'foreign', 'howLong']],
    ['see to it that nothing goes', 5.6, [['seeTo'], ['not', 'mustNot'], ['deleted', 'delete', 'lost'], ['mail', 'mailbox', 'hasMailbox', 'account', 'folder', 'legal', 'authority', 'until']], ['restore', 'back', 'find', 'where', 'mistake', 'results', 'I', 'upkeep', 'document', 'foreign']],
    ['nobody may delete, for a case', 5.6, [['mustNot'], ['authority', 'legal']], ['restore', 'back', 'find', 'where', 'mistake', 'results', 'mail', 'mailbox', 'hasMailbox', 'account', 'folder']],
    ['kept for an authority', 4.6, [['preserve'], ['authority'], ['mail', 'mailbox', 'hasMailbox', 'account', 'all']], ['legal', 'restore', 'back', 'deleted', 'lost', 'find', 'where', 'document', 'results', 'howLong', 'retention']],
  ],
  ),
  ...rulesFor(
    'export',
    // prettier-ignore
    [
    ['handed out as files', 5.4, [['asFiles'], ['mail', 'mailbox', 'hasMailbox', 'account'], ['handOver', 'legal', 'authority', 'need', 'all']], ['deleted', 'lost', 'restore', 'find', 'attachment', 'results', 'hold', 'preserve', 'back', 'where', 'exportFormat']],
    ['produced for an authority', 4.8, [['handOver'], ['mail', 'mailbox', 'hasMailbox', 'account'], ['authority', 'legal']], ['deleted', 'lost', 'restore', 'find', 'results', 'hold', 'preserve', 'back', 'where', 'approve', 'reject', 'asFiles', 'sent']],
  ],
  ),
  ...rulesFor(
    'undo',
    // prettier-ignore
    [
    ['all as it was before a restore', 4, [['asItWas', 'turnsBack'], ['results']], ['hasTime', 'eventTime', 'mailbox', 'hasMailbox', 'foreign', 'folder', 'hasSender', 'hasTopic']],
  ],
  ),
  ...rulesFor(
    'help',
    // prettier-ignore
    [
    ['what now', 3.2, [['whatNow'], ['short']], [...SOUGHT, ...ELSE, 'mail', 'hasRequest', 'request', 'results', 'form', 'hold', 'export', 'status']],
    ['what else it can do', 5, [['can'], ['also'], ['event', 'contact', 'task', 'note', 'mailbox']], [...SOUGHT, ...ELSE, 'I', 'me', 'my', 'hasTime', 'please', 'hasMailbox', 'hasRequest', 'hold', 'export', 'compose', 'all']],
    ['whom to turn to', 4.2, [['contactWhom'], ['helpdesk', 'restore', 'deleted', 'lost', 'mail', 'tiny', 'bare']], [...ELSE, 'hasSender', 'hasTopic', 'event', 'document', 'hasRequest']],
    ['how two things differ', 6, [['difference'], ['hold', 'preserve', 'export', 'backup', 'retention', 'recoverable', 'folderName', 'purged']], [...ELSE, 'delete']],
  ],
  ),
  ...rulesFor(
    'recover',
    // prettier-ignore
    [
    ['asked whether it goes by itself', -6, [['automatic'], ['deleted', 'delete', 'lost', 'purged', 'kept'], ['mail', 'folderName', 'folder', 'event', 'recoverable'], ['question', 'asks', 'how', 'howLong', 'can']], ['I', 'my', 'restore', 'back', 'hasSender', 'hasTopic', 'where', 'find']],
    ['from when on it is gone', -9, [['fromWhen'], ['restore', 'back', 'deleted', 'delete', 'folderName', 'purged', 'permanent', 'recoverable'], ['can', 'how', 'not', 'lost', 'question', 'asks']], ['I', 'my', 'mistake', 'hasSender', 'hasTopic']],
    ['asked about a limit', -3, [['limit', 'deadline'], ['recoverable', 'retention', 'kept'], ['question', 'asks', 'how']], ['lost', 'mistake', 'I']],
    ['which of two periods', -4, [['asksWhichPeriod']], ['restore', 'back', 'lost', 'find', 'show', 'hasSender', 'hasTopic']],
    ['a fault of the recovery', -4, [['health'], ['restore']], [...SOUGHT, 'I', 'me', 'my', 'please', 'need', 'can', 'back', 'hasTime', 'folder']],
    ['a state of other things', -5, [['asItWas'], ['event', 'contact', 'task', 'folder', 'account'], ['restore', 'back', 'rollback'], ['hasTime', 'eventTime']], ['deleted', 'lost', 'hasSender', 'hasTopic', 'mistake']],
    ['what becomes of the mail of one who goes', -5, [['fate'], ['goesAway', 'departed', 'leaves'], LEFT_BEHIND], ['I', 'back', 'mistake']],
    ['an account was removed with its owner', -5, [['account'], ['deleted', 'lost'], ['employee', 'role'], ['mail', 'mailbox', 'stuff', 'theirs']], ['I', 'me', 'own', 'results', 'mistake', 'hasTopic', 'who']],
    ['one of the staff went', -3, [['goesAway'], ['employee'], LEFT_BEHIND, ['theirs', 'who', 'can', 'how']], ['I', 'own', 'mistake', 'results']],
    ['somebody has left, and all is gone', -3, [['departed', 'hasLeft'], ['lost', 'deleted'], LEFT_BEHIND], ['I', 'mistake', 'results', 'hasSender', 'hasTopic']],
    ['nothing may go', -7, [['mustNot'], ['mail', 'mailbox', 'hasMailbox', 'folder']], ['restore', 'back', 'find', 'where', 'mistake', 'results']],
    ['see to it that nothing goes', -7, [['seeTo'], ['not', 'mustNot'], ['deleted', 'delete', 'lost'], ['mail', 'mailbox', 'hasMailbox', 'account', 'folder', 'legal']], ['restore', 'back', 'find', 'where', 'mistake', 'results', 'I']],
    ['handed out as files', -3, [['asFiles'], ['mail', 'mailbox'], ['handOver', 'legal', 'authority']], ['deleted', 'lost', 'mistake', 'restore', 'find']],
    ['what else it can do', -6, [['can'], ['also'], ['event', 'contact', 'task', 'note', 'mailbox']], [...SOUGHT, 'I', 'me', 'my', 'hasTime', 'please', 'hasMailbox', 'all']],
    ['how two things differ', -6, [['difference'], ['hold', 'preserve', 'export', 'backup', 'retention', 'recoverable', 'folderName', 'purged']], ['delete']],
  ],
  ),
];
