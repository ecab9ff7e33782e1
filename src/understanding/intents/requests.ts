import { MAILISH, type Rule, rulesFor } from './rule';

/** Wishes that end at the helpdesk: hold, export, purged, departed. */
export const REQUESTS: readonly Rule[] = [
  ...rulesFor(
    'hold',
    // prettier-ignore
    [
    ['a hold by name', 4.2, [['hold']]],
    ['a hold is to end', 3.4, [['releases'], ['hold', 'preserve', 'litigation']], ['deleted', 'lost']],
    ['a hold by another name is to end', 6.6, [['releases'], ['holdNoun']], ['deleted', 'lost', 'hold', 'preserve', 'litigation']],
    ['a request is to be released', 5.2, [['releases'], ['hasRequest']], ['approve', 'deleted', 'lost', 'hold', 'preserve', 'litigation', 'holdNoun']],
    ['a hold goes on', 3.6, [['extend'], ['hold', 'preserve', 'litigation', 'holdNoun']], ['retention', 'lost', 'restore']],
    ['a litigation hold', 3.6, [['litigation']], ['hold']],
    ['a case, and not what is kept for it', -4, [['litigation'], ['who', 'where', 'question']], ['hold', 'preserve', 'mailbox', 'hasMailbox', 'mail', 'account']],
    ['a hold and whose', 1, [['hold'], ['mailbox', 'account', 'legal', 'employee', 'hasAddress']]],
    ['preserve for the law', 4.6, [['preserve'], ['legal'], ['mail', 'mailbox', 'account', 'all', 'employee', 'folder', 'retention', 'hasAddress', 'deleted', 'delete']]],
    ['nothing may be deleted', 3.6, [['not'], ['deleted', 'delete'], ['mailbox', 'hasMailbox', 'account', 'legal']], ['restore', 'lost', 'mistake', 'back', 'find']],
    ['nothing may be deleted, for the law', 2.4, [['not', 'preserve'], ['deleted', 'delete'], ['legal'], ['mailbox', 'hasMailbox', 'account', 'mail']], ['restore', 'lost', 'mistake', 'back', 'find', 'where']],
    ['nothing may vanish from a mailbox', 4.6, [['legal'], ['not'], ['lost'], ['mailbox', 'hasMailbox', 'hasAddress']], ['I', 'where', 'restore', 'back', 'find', 'mistake', 'how', 'can', 'deleted']],
    ['nothing may vanish', 4.6, [['legal'], ['not'], ['lost'], ['can']], ['I', 'where', 'restore', 'back', 'find', 'mistake', 'how']],
    ['nothing may be gone from a mailbox', 5.2, [['may'], ['not'], ['lost', 'deleted', 'delete'], ['mailbox', 'hasMailbox', 'hasAddress']], ['I', 'where', 'restore', 'back', 'find', 'mistake', 'how', 'foreign', 'question']],
    ['preserve mail for a while', 3.2, [['preserve'], ['mail'], ['until']], ['restore', 'deleted', 'lost', 'find', 'mailbox', 'hasMailbox', 'legal', 'foreign', 'upkeep', 'howLong']],
    ['nothing may be gone, for the law', 4.6, [['may'], ['not'], ['lost', 'deleted', 'delete'], ['legal'], ['mailbox', 'hasMailbox', 'hasAddress', 'mail']], ['restore', 'back', 'find', 'where', 'mistake', 'how', 'question']],
    ['preserve what somebody has', 2.4, [['preserve'], ['employee', 'hasAddress']], ['mailbox', 'account', 'legal', 'restore']],
    ['preserve a mailbox', 3.8, [['preserve'], ['mailbox', 'hasMailbox']], ['restore', 'retention', 'document', 'paper']],
    ['preserve an account of somebody', 3, [['preserve'], ['account']], ['my', 'mailbox', 'restore', 'retention', 'legal']],
    ['preserve all mail', 3.2, [['preserve'], ['all'], ['mail']], ['restore', 'deleted', 'lost', 'howLong', 'legal', 'backup']],
    ['suspend deletion', 2.6, [['preserve'], ['retention'], ['mailbox', 'account', 'legal']], ['howLong']],
    ['one’s own account', -5, [['hold', 'preserve'], ['account'], ['my']], ['mailbox', 'mail', 'legal']],
    ['an end of a hold is only spoken of', -12, [['speaksOfRelease']]],
    ['money', -6, [['hold', 'preserve'], ['money', 'currency']], ['mail', 'mailbox']],
    ['another thing is kept', -12, [['keepsOther']], ['releases', 'mail', 'mailbox', 'account', 'legal']],
    ['how a mailbox is run', -6, [['preserve'], ['upkeep']], ['hold', 'legal', 'deleted', 'delete', 'employee', 'hasAddress']],
    ['another trade', -5, [['hold', 'preserve'], ['foreign']], ['mail', 'mailbox', 'legal']],
    ['asked how long', -2, [['howLong']]],
  ],
  ),
  ...rulesFor(
    'export',
    // prettier-ignore
    [
    ['export things of the mailbox', 4.4, [['export'], [...MAILISH, 'mailbox', 'account', 'all']]],
    ['export by name', 2.6, [['export'], ['bare']], ['digital', 'document', 'paper', 'mail', 'folder', 'folderName', 'event', 'contact', 'task', 'note', 'mailbox', 'account', 'all', 'foreign', 'money', 'fileType']],
    ['an archive file', 2.8, [['exportFormat']]],
    ['an archive file of mail', 1.4, [['exportFormat'], ['mail', 'mailbox', 'discovery']]],
    ['discovery', 3, [['discovery']], ['hold']],
    ['discovery of mail', 2, [['discovery'], ['mail', 'all', 'export', 'exportFormat', 'mailbox']], ['hold']],
    ['a copy of all mail', 3.6, [['copy'], ['all', 'mailbox', 'my'], ['mail', 'mailbox']], ['deleted', 'lost', 'restore', 'mistake']],
    ['all mail handed to a lawyer', 5, [['delegate'], ['legal'], ['all'], ['mail']], ['deleted', 'lost', 'back', 'me', 'hasTopic']],
    ['taken from elsewhere', -12, [['liesElsewhere']], ['mail', 'mailbox', 'hasMailbox', 'folderName', 'discovery']],
    ['another thing is taken', -12, [['takesOther']], ['mail', 'mailbox', 'hasMailbox', 'discovery', 'mailFile']],
    ['another trade', -5, [['export'], ['foreign', 'money']], ['mail', 'mailbox', 'event', 'contact', 'folder', 'folderName', 'mailFile']],
    ['lost, not wanted', -2, [['lost'], ['export']], ['exportFormat']],
    ['an order to send', -3, [['opensCompose']], ['exportFormat', 'mailbox', 'discovery']],
  ],
  ),
  ...rulesFor(
    'purged',
    // prettier-ignore
    [
    ['purged', 2.8, [['purged']]],
    ['nothing may be purged', -6, [['not', 'preserve'], ['purged'], ['legal', 'preserve'], ['hasMailbox', 'mailbox', 'hasAddress']]],
    ['gone for good, and no more said', 3, [['permanent'], ['deleted']], ['recoverable', 'mail', 'folder', 'stuff', 'document', 'hasObject', 'howLong', 'can', 'I', 'hold', 'preserve', 'legal', 'retention', 'results', 'opensDelete', 'hasRequest', 'foreign', 'money']],
    ['purged and mail', 1, [['purged'], ['mail', 'folderName', 'stuff', 'restore']]],
    ['purged from Recoverable Items', 4.6, [['recoverable'], ['purged', 'permanent', 'expired']]],
    ['gone from Recoverable Items', 4.4, [['recoverable'], ['deleted', 'lost', 'not']], ['purged', 'permanent', 'expired', 'asksRecoverable']],
    ['gone from what Outlook calls so', 4.4, [['namesRecoverable'], ['deleted', 'lost', 'not']], ['recoverable', 'restore']],
    ['Recoverable Items emptied too', 2.4, [['recoverable'], ['deleted', 'purged'], ['folderName', 'mail']], ['restore', 'howLong', 'asksRecoverable', 'results', 'who']],
    ['gone and out of time', 3.6, [['expired'], ['lost', 'deleted', 'not'], ['hasTime', 'retention', 'permanent']], ['recoverable', 'howLong']],
    ['asked when', -2.5, [['howLong']]],
    ['who', -2, [['who']]],
  ],
  ),
  ...rulesFor(
    'departed',
    // prettier-ignore
    [
    ['somebody has left', 2.8, [['departed']]],
    ['somebody has left, and what he had is wanted', 2.8, [['hasLeft'], ['mail', 'mailbox', 'account', 'folderName', 'folder', 'restore', 'back', 'find', 'document', 'attachment']], ['departed']],
    ['somebody has left, and mail or a mailbox', 2.4, [['departed', 'hasLeft'], ['mail', 'mailbox', 'account', 'employee', 'folderName']]],
    ['somebody is no longer there', 4.4, [['lost'], ['theirs'], ['role', 'employee', 'manager'], ['how', 'can', 'need']], ['deleted', 'mistake', 'restore', 'back', 'departed', 'hasLeft']],
    ['discovery goes first', -3, [['discovery']]],
  ],
  ),
];
