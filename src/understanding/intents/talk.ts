import { type Cue, type Rule, rulesFor } from './rule';

/** What is wanted beside a greeting or a cry for help. */
const WANTED: readonly Cue[] = [
  ...([
    'request',
    'hasRequest',
    'status',
    'approve',
    'reject',
    'withdraw',
    'undo',
    'where',
    'hasSender',
  ] as const),
  ...([
    'hasTopic',
    'hasObject',
    'hold',
    'preserve',
    'export',
    'exportFormat',
    'discovery',
    'purged',
  ] as const),
  ...(['recoverable', 'departed', 'retention', 'howLong', 'backup', 'health', 'down'] as const),
];

/** Small talk, help, and what is none of the bot's business. */
export const TALK: readonly Rule[] = [
  ...rulesFor(
    'help',
    // prettier-ignore
    [
    ['help, alone', 3.4, [['help'], ['short']], ['foreign', 'money', 'deleted', 'lost', 'restore']],
    ['help', 1.8, [['help']], ['thanks', 'short', 'foreign', 'money', 'restore', 'deleted', ...WANTED]],
    ['what the bot can do', 4, [['capability']], ['foreign', 'money', 'deleted', 'restore', 'lost', 'mail', ...WANTED]],
    ['what the bot can do, and mail', 1.8, [['capability'], ['mail', 'restore', 'deleted']], ['foreign', 'money']],
  ],
  ),
  ...rulesFor(
    'greeting',
    // prettier-ignore
    [
    ['greeting, alone', 2.8, [['greeting'], ['short']], ['mistake', 'mail', 'folderName', 'folder', 'foreign', 'money', 'restore', ...WANTED]],
    ['greeting', 0.6, [['greeting']], ['short']],
  ],
  ),
  ...rulesFor(
    'thanks',
    // prettier-ignore
    [
    ['thanks, alone', 3, [['thanks'], ['short', 'bare']], ['no', 'money', 'foreign', 'lost', 'thanksAside']],
    ['thanks', 0.8, [['thanks']], ['short']],
    ['thanks for help', 2.4, [['thanks'], ['help']], ['thanksAside', 'question', 'can', 'how', 'need', 'please', 'lost', 'deleted', 'restore', 'no', 'not', 'hasRequest', 'request']],
    ['thanks, and nothing wanted', 1.4, [['thanks']], ['short', 'bare', 'no', 'not', 'mail', 'folder', 'folderName', 'deleted', 'lost', 'restore', 'back', 'find', 'show', 'get', 'need', 'where', 'help', 'question', 'can', 'how', 'money', 'foreign', 'hold', 'preserve', 'export', 'exportFormat', 'hasRequest', 'request', 'approve', 'reject', 'withdraw', 'undo', 'hasTime', 'hasSender', 'hasTopic', 'hasPicks', 'compose', 'organise', 'document']],
  ],
  ),
  ...rulesFor(
    'other',
    // prettier-ignore
    [
    ['an order of the helpdesk', 9, [['hasOrder']]],
    ['goodbye', 2.6, [['bye'], ['short', 'bare']], ['thanks']],
    ['yes', 2.6, [['yes', 'goAhead'], ['short', 'bare']], ['restore', 'thanks', 'mail', 'hasRequest']],
    ['no', 2.4, [['no'], ['short', 'bare']], ['thanks', 'mail', 'notApproved', 'help', 'hasRequest']],
    ['no, of a list', 0.8, [['no'], ['results'], ['tiny'], ['bare']], ['meant', 'instead', 'only', 'all', 'older', 'newer', 'more', 'next', 'previous', 'hasPicks', 'hasTime', 'hasSender', 'hasTopic', 'thanks']],
    ['leave it', 4.2, [['cancel'], ['short']], ['preserve', 'hasRequest', 'request', 'hold', 'export', 'restore', 'lost', 'deleted', 'folderName']],
    ['who deleted it', 2.6, [['who'], ['deleted', 'delete']], ['hasSender']],
  ],
  ),
];
