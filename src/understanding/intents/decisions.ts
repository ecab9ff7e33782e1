import { type Rule, rulesFor } from './rule';

/** What is said about requests that exist. */
export const DECISIONS: readonly Rule[] = [
  ...rulesFor(
    'status',
    // prettier-ignore
    [
    ['status of a request', 4.6, [['status', 'where'], ['hasRequest', 'request']], ['deleted', 'mail', 'lost', 'approve', 'reject', 'withdraw']],
    ['status of a request, with more words', 3.9, [['status'], ['hasRequest', 'request']]],
    ['status of a hold or export', 3.8, [['status'], ['hold', 'export', 'exportFormat']], ['hasRequest', 'request']],
    ['status', 2.5, [['status'], ['short', 'bare']], ['hasRequest', 'request', 'foreign', 'money', 'health', 'hasTime', 'hasSender', 'hasTopic', 'hasRecipient']],
    ['how a request came about', 6.5, [['audit'], ['hasRequest', 'request']], ['approve', 'reject', 'withdraw', 'mail', 'deleted', 'lost']],
    ['a request that somebody may have looked at', 4.4, [['looked'], ['request'], ['question', 'asks', 'pronoun', 'can', 'auxiliary']], ['I', 'find', 'mail', 'deleted', 'lost', 'restore', 'approve', 'reject', 'withdraw', 'status', 'audit']],
    ['why, or not yet decided', 4, [['notApproved'], ['notRejected'], ['hasRequest', 'request']], ['mail', 'deleted', 'lost', 'restore']],
    ['a hold whose end is spoken of', 5.2, [['speaksOfRelease'], ['hasRequest']]],
    ['said not to be done', 4, [['done'], ['no', 'not'], ['hasRequest']], ['mail', 'deleted', 'lost', 'restore', 'approve', 'reject', 'withdraw']],
    ['asked whether it is done', 5.8, [['asksDone']], ['mail', 'deleted', 'lost', 'restore']],
    ['asked whether it was decided', 2.6, [['asks'], ['approve', 'reject'], ['hasRequest']], ['status', 'mail', 'deleted', 'lost', 'restore']],
    ['what is waiting', 3.4, [['queue'], ['short', 'bare']], ['mail', 'deleted', 'lost', 'restore', 'hasTime', 'foreign', 'money', 'hasRequest', 'service']],
    ['one’s own request', 2.4, [['request'], ['own']], ['withdraw', 'reject', 'hold', 'export', 'mail', 'money', 'opensOrganise', 'opensCompose', 'help', 'releases', 'status', 'restore']],
    ['one’s own request, asked about', 2, [['request'], ['own'], ['question', 'can', 'auxiliary', 'who']], ['withdraw', 'hold', 'export', 'mail', 'money', 'opensOrganise', 'opensCompose', 'help', 'restore']],
    ['a request alone', 2.2, [['request', 'hasRequest'], ['short']], ['releases', 'approve', 'reject', 'withdraw', 'restore', 'goAhead', 'yes', 'no', 'hold', 'export', 'foreign', 'cancel']],
    ['how a restore of one’s own stands', 3.6, [['status'], ['restore'], ['own']], ['hasRequest', 'request', 'mail', 'folder', 'folderName', 'deleted', 'lost', 'back', 'find', 'results']],
    ['how a restore asked for stands', 7, [['applied'], ['status', 'howLong', 'unheard'], ['restore', 'export', 'exportFormat', 'hold', 'folder', 'mailbox']], ['deleted', 'lost', 'withdraw']],
    ['what was asked for, asked about', 4.6, [['applied'], ['status']], ['restore', 'export', 'exportFormat', 'hold', 'folder', 'mailbox', 'deleted', 'lost', 'foreign', 'money', 'document', 'mail', 'withdraw']],
    ['what was asked for, and nothing heard', 4.6, [['applied'], ['unheard'], ['bare']], ['restore', 'export', 'exportFormat', 'hold', 'folder', 'mailbox', 'deleted', 'lost', 'foreign', 'money', 'document', 'mail', 'withdraw']],
    ['a list of what was asked for', 4, [['applied'], ['show'], ['bare']], ['restore', 'deleted', 'lost', 'foreign', 'money', 'document', 'mail', 'withdraw', 'status']],
    ['nothing heard of a request', 5, [['unheard'], ['hasRequest', 'request']], ['withdraw', 'approve', 'reject', 'deleted', 'lost', 'hasSender', 'foreign', 'money']],
    ['how a restore stands', 4.4, [['restore'], ['status'], ['asks']], ['hasRequest', 'request', 'own', 'applied', 'can', 'need', 'mail', 'folder', 'deleted', 'lost', 'back', 'find', 'results']],
    ['money', -3, [['money', 'foreign']], ['hasRequest']],
  ],
  ),
  ...rulesFor(
    'approve',
    // prettier-ignore
    [
    ['approve a request', 4.8, [['approve', 'goAhead'], ['hasRequest', 'request']]],
    ['approve a hold or export', 6.2, [['approve'], ['hold', 'export', 'exportFormat']], ['hasRequest', 'request', 'own', 'question', 'how', 'who', 'asks', 'mail']],
    ['yes to a request', 4, [['yes'], ['hasRequest']], ['approve', 'goAhead', 'no', 'not', 'done']],
    ['approve', 3, [['approve'], ['short', 'bare']], ['hasRequest', 'request', 'foreign', 'money', 'upkeep', 'mailbox', 'mail', 'aboutWord', 'hasTopic', 'deleted', 'lost', 'find', 'where']],
    ['money', -4, [['approve'], ['money', 'currency', 'foreign']], ['hasRequest']],
    ['a hold is let go', -8, [['releases'], ['hold', 'preserve', 'litigation', 'holdNoun']]],
    ['not approved', -4, [['not', 'no', 'noWay'], ['approve', 'goAhead', 'yes']], ['notRejected']],
    ['denied', -12, [['notApproved']]],
    ['asked', -2, [['status']]],
    ['asked whether', -3.5, [['asks'], ['request', 'hasRequest']]],
    ['one’s own, asked about', -3, [['own'], ['request'], ['can', 'question']]],
  ],
  ),
  ...rulesFor(
    'reject',
    // prettier-ignore
    [
    ['reject a request', 5.2, [['reject'], ['hasRequest', 'request']]],
    ['reject a hold or export', 6.2, [['reject'], ['hold', 'export', 'exportFormat']], ['hasRequest', 'request', 'own', 'question', 'how', 'who', 'asks', 'mail']],
    ['no to a request', 4.2, [['no', 'not', 'noWay'], ['hasRequest']], ['reject', 'withdraw', 'status', 'unheard', 'done', 'didFail', 'takeOver', 'change', 'release']],
    ['not to be approved', 5.2, [['notApproved'], ['hasRequest', 'request', 'short']], ['reject', 'notRejected', 'mail', 'deleted', 'lost', 'restore']],
    ['mail is meant', -4, [['deleted', 'lost', 'restore'], ['mail']], ['hasRequest']],
    ['denied', -12, [['notRejected']]],
    ['reject', 3, [['reject'], ['short', 'bare']], ['hasRequest', 'request', 'foreign', 'money']],
    ['money', -4, [['money', 'foreign']], ['hasRequest']],
    ['asked', -1.5, [['status']]],
    ['asked whether', -6, [['asks'], ['request', 'hasRequest']]],
  ],
  ),
  ...rulesFor(
    'withdraw',
    // prettier-ignore
    [
    ['asked whether it is done', -6, [['asksDone']]],
    ['withdraw a request', 5.4, [['withdraw'], ['hasRequest', 'request']], ['status']],
    ['a request is undone', 5.4, [['undo'], ['hasRequest', 'request']], ['withdraw', 'restore', 'mail', 'status', 'results', 'not']],
    ['an export is undone', 5.4, [['undo'], ['export', 'exportFormat']], ['request', 'hasRequest', 'withdraw', 'restore', 'mail', 'status', 'results', 'not', 'deleted', 'lost']],
    ['what was asked for is withdrawn', 5.2, [['withdraw'], ['applied']], ['request', 'hasRequest', 'status', 'deleted', 'lost', 'document', 'foreign', 'money', 'results']],
    ['withdraw a hold or export', 4.6, [['withdraw'], ['hold', 'export', 'exportFormat']], ['hasRequest', 'request', 'legal', 'lost']],
    ['a hold that is no longer needed', -3, [['releases'], ['hold', 'preserve', 'litigation']], ['request']],
    ['a request is deleted', 5, [['opensDelete'], ['request'], ['hasRequest', 'own']], ['withdraw', 'mail', 'deleted', 'lost', 'restore', 'event', 'contact', 'foreign', 'results']],
    ['denied', -12, [['notWithdrawn']]],
    ['an end of a hold is only spoken of', -12, [['speaksOfRelease']]],
    ['withdraw', 2.6, [['withdraw'], ['short']], ['hasRequest', 'request', 'cancel', 'mail', 'money', 'currency', 'foreign']],
    ['another trade', -4, [['withdraw'], ['foreign', 'money', 'currency']], ['hasRequest']],
    ['mail is meant', -2.5, [['deleted', 'lost', 'restore'], ['mail']], ['hasRequest']],
  ],
  ),
];
