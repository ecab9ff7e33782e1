import { MAILISH, type Rule, rulesFor } from './rule';

/** Questions about how mail is kept, backed up and served. */
export const QUESTIONS: readonly Rule[] = [
  ...rulesFor(
    'retention',
    // prettier-ignore
    [
    ['retention by name', 3.6, [['retention']], ['preserve', 'hold', 'purged']],
    ['retention by name, with a hold or a purge', 2.2, [['retention'], ['preserve', 'hold', 'purged']]],
    ['how long it is kept', 4.8, [['howLong'], ['kept', 'deleted', 'permanent', 'purged', 'recoverable', 'folderName']], ['status']],
    ['until when it comes back', 5.5, [['howLong'], ['delete', 'deleted'], ['back', 'restore'], ['can', 'question']], ['mistake', 'hasSender', 'hasTopic', 'lost', 'status', 'kept', 'folderName', 'permanent', 'purged', 'recoverable']],
    ['how long mail is kept', 3, [['howLong'], ['mail'], ['lost', 'restore']], ['kept', 'deleted', 'permanent', 'purged']],
    ['when it goes for good', 4.8, [['howLong'], ['permanent'], ['deleted', 'folderName', 'stuff', 'mail']], ['request', 'hasRequest', 'kept']],
    ['what happens to it', 5.2, [['happens'], ['deleted', 'folderName', 'expired', 'purged']], ['I', 'mistake', 'hasSender', 'hasTopic', 'lost', 'restore', 'back', 'employee', 'departed', 'hasLeft', 'request', 'hasRequest', 'hold', 'foreign']],
    ['does it go by itself', 5.2, [['byItself'], ['question', 'asks'], ['deleted', 'folderName', ...MAILISH]], ['I', 'me', 'mistake', 'hasTime', 'hasSender', 'hasTopic', 'restore', 'back', 'find', 'where', 'foreign', 'not', 'howLong', 'hold', 'preserve']],
    ['is it still kept', 2.4, [['kept'], ['deleted', 'purged', 'folderName'], ['hasTime'], ['can', 'question']], ['howLong', 'restore']],
    ['will it be purged', 3.6, [['purged', 'permanent'], ['hasTime'], ['can', 'question']], ['howLong', 'restore', 'I']],
    ['does it expire', 4.2, [['expires'], [...MAILISH, 'stuff', 'deleted'], ['question', 'asks', 'can', 'how', 'howLong']], ['lost', 'restore', 'back', 'mistake', 'hasSender', 'hasTopic', 'document', 'foreign', 'hasRequest']],
    ['until it is gone for good', 4.2, [['howLong'], ['permanent']], ['request', 'hasRequest', 'deleted', 'folderName', 'stuff', 'mail', 'kept', 'mistake']],
    ['is it kept for ever', 3.4, [['kept'], ['permanent'], ['question', 'asks'], [...MAILISH, 'stuff']], ['deleted', 'lost', 'restore', 'back', 'mistake', 'howLong', 'hold', 'I']],
    ['longer kept', 4.6, [['extend'], ['recoverable', 'retention', 'deleted', 'folderName']], ['hold', 'preserve', 'lost', 'restore', 'back', 'mistake', 'hasSender', 'hasTopic']],
    ['about retention', 1, [['retention'], ['howLong', 'question', 'how', 'kept']]],
  ],
  ),
  ...rulesFor(
    'backup',
    // prettier-ignore
    [
    ['backup', 4.5, [['backup']]],
    ['backup of mail', 0.6, [['backup'], [...MAILISH, 'mailbox', 'can', 'restore']]],
    ['copies made every night', 5, [['copy'], ['regularly'], ['mail', 'mailbox', 'folder']], ['deleted', 'lost', 'restore']],
    ['there is none', -6, [['lacksBackup'], ['deleted', 'lost', 'restore', 'mistake']]],
    ['another trade', -4, [['backup'], ['foreign', 'money']], ['mail', 'mailbox']],
  ],
  ),
  ...rulesFor(
    'point-in-time',
    // prettier-ignore
    [
    ['roll back a mailbox', 4.6, [['rollback'], ['mailbox', 'folderName', 'asItWas', 'mail', 'all'], ['hasTime', 'asItWas', 'asItStood']], ['exportFormat', 'export', 'hold', 'legal']],
    ['the mailbox as it was', 4.8, [['asItWas', 'asItStood'], ['mailbox', 'folderName', 'mail', 'folder', 'restore']], ['rollback', 'status']],
    ['a mailbox back to a time', 4.4, [['back', 'restore'], ['mailbox'], ['hasTime'], ['get', 'organise', 'restore']], [...MAILISH, 'rollback', 'asItWas', 'deleted', 'lost', 'all', 'stuff', 'pronoun', 'one', 'employee', 'departed', 'hasLeft', 'document', 'hasSender', 'hasTopic', 'hasAttachment', 'backup', 'hold', 'preserve', 'legal', 'export', 'exportFormat', 'question']],
    ['the mailbox as on a day', 4.8, [['asWord'], ['mailbox'], ['hasTime']], ['asItWas', 'rollback', 'deleted', 'lost', 'mail', 'export', 'hold', 'preserve', 'status']],
    ['back to a time', 6.4, [['restore', 'back', 'rollback', 'get'], ['backToTime'], ['mailbox']], ['mail', 'deleted', 'lost', 'find', 'hasSender', 'hasTopic', 'export', 'exportFormat', 'hold', 'legal', 'asItWas']],
    ['everything as it was', 4.8, [['asItWas'], ['all'], ['restore', 'back', 'get'], ['hasTime']], ['mailbox', 'folderName', 'mail', 'folder', 'results', 'hasSender', 'hasTopic', 'deleted', 'lost', 'restore', 'rollback']],
    ['roll back', 2.4, [['rollback'], ['mailbox', 'asItWas']], ['hasTime', 'foreign']],
    ['the whole mailbox is gone, and what is wanted nobody says', -5, [['wholeMailbox'], ['lost', 'deleted']], ['restore', 'back', 'asItWas', 'asItStood']],
    ['roll back to a time', 1.4, [['rollback'], ['restore'], ['hasTime']], ['mail']],
  ],
  ),
  ...rulesFor(
    'health',
    // prettier-ignore
    [
    ['service health', 3.6, [['health']]],
    ['asked whether all works', 3.6, [['allWell'], ['question', 'asks']], ['thanks', 'health', 'mail', 'restore', 'deleted', 'lost', 'foreign']],
    ['a service is down', 4, [['service'], ['down']], ['restore', 'deleted', 'lost']],
    ['a service does not', 3.4, [['service'], ['not'], ['question'], ['short']], ['mail', 'folder', 'folderName', 'restore', 'deleted', 'lost', 'mailbox']],
    ['how a service stands', 4, [['status'], ['service'], ['short']], ['mail', 'hasRequest', 'request', 'restore', 'deleted', 'lost', 'hold', 'export', 'exportFormat']],
    ['a service is unwell', 1.5, [['service'], ['health']]],
    ['mail is down', 2.4, [['down'], ['mail', 'mailbox', 'folderName'], ['short', 'question', 'can']], ['service', 'restore', 'deleted', 'lost']],
    ['health of another trade', -3, [['money', 'foreign']]],
  ],
  ),
];
