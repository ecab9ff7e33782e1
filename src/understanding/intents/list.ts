import { type Rule, rulesFor } from './rule';

/** What is said to a list of results: choose, narrow, turn the page, take back. */
export const LIST: readonly Rule[] = [
  ...rulesFor(
    'select',
    // prettier-ignore
    [
    ['positions in the list shown', 4.4, [['results'], ['hasPicks']], ['hasTopic', 'undo']],
    ['positions and restore', 1, [['results'], ['hasPicks'], ['restore', 'get', 'show', 'back', 'please', 'need', 'plainPicks']]],
    ['positions, plainly', 3.9, [['plainPicks'], ['restore', 'back', 'show', 'short', 'get', 'need', 'find']], ['results', 'deleted', 'foreign', 'money', 'hasRequest', 'hasSender', 'hasTopic', 'read', 'hasTime', 'opensDelete', 'opensCompose', 'opensOrganise']],
    ['restore positions', 0.7, [['plainPicks'], ['restore']], ['results', 'hasRequest', 'hasSender', 'hasTime']],
    ['all of the list', 4, [['results'], ['all'], ['bare']], ['hasSender', 'hasTopic', 'hasTime', 'hasFolder', 'only', 'instead', 'meant', 'find', 'deleted', 'lost', 'hasAttachment']],
    ['all of what lies somewhere', -3, [['results'], ['all'], ['inWord'], ['document', 'paper', 'venture']], ['hasFolder', 'hasSender', 'hasTopic', 'hasPicks']],
    ['what is left of the list', 6, [['results'], ['remainder', 'otherOne']], ['show', 'find', 'read', 'hasSender', 'hasTopic', 'hasTime', 'hasFolder', 'hasPicks', 'question', 'page', 'next', 'deleted']],
    ['all but some', 4.8, [['results'], ['hasExcept']]],
    ['all but some, no list', 2.2, [['all'], ['hasExcept'], ['short', 'bare']], ['results', 'mail']],
    ['restore what is shown', 3.2, [['results'], ['restore', 'back'], ['pronoun', 'one', 'article', 'tiny']], ['hasTime', 'only', 'instead', 'meant', 'deleted', 'find', 'all', 'hasPicks', 'lost', 'hasTopic', 'undo']],
    ['a document of the list, restored', 3.6, [['results'], ['restore', 'back'], ['hasObject']], ['only', 'find', 'deleted', 'lost']],
    ['all by detail, restored', 3, [['results'], ['restore', 'back'], ['all'], ['hasSender', 'hasTopic', 'hasTime', 'hasAttachment']], ['one', 'only', 'find', 'mail', 'deleted', 'lost', 'hasExcept', 'hasPicks', 'folder', 'folderName', 'hasMailbox']],
    ['the one by detail, restored', 1.6, [['results'], ['restore', 'back'], ['one'], ['hasSender', 'hasTopic', 'hasTime']], ['only', 'find']],
    ['the one by detail, and no mail', 1.4, [['results'], ['restore', 'back'], ['one'], ['hasSender', 'hasTopic']], ['only', 'find', 'mail']],
  ],
  ),
  ...rulesFor(
    'refine',
    // prettier-ignore
    [
    ['turn the page', 3.4, [['results'], ['next', 'previous', 'more', 'older', 'newer', 'page']], ['restore']],
    ['turn the page, no list', 2.6, [['next', 'previous', 'more', 'older', 'newer'], ['tiny', 'short'], ['bare']], ['results', 'mail', 'read', 'help', 'restore', 'deleted', 'lost', 'foreign', 'money', 'thanks']],
    ['a correction', 3.8, [['results'], ['instead', 'meant', 'same', 'only', 'no', 'not', 'newer', 'older'], ['hasSender', 'hasTopic', 'hasTime', 'hasFolder', 'hasAttachment', 'hasRecipient', 'unread', 'flagged', 'important', 'large', 'event', 'contact']], ['hasExcept', 'restore']],
    ['a detail', 3, [['results'], ['hasSender', 'hasTopic', 'hasTime', 'hasFolder', 'hasAttachment', 'hasRecipient', 'unread', 'flagged', 'important']], ['restore', 'deleted', 'lost', 'find', 'back', 'mail']],
    ['one with something', 2.2, [['results'], ['withWord'], ['short', 'one', 'relative', 'article']], ['restore', 'deleted', 'lost', 'back', 'mail', 'hasPicks', 'hasTopic', 'hasSender', 'hasTime', 'hasAttachment', 'undo', 'thanks', 'how', 'question']],
    ['a detail, with a verb', 1.9, [['results'], ['hasSender', 'hasTopic', 'hasTime', 'hasFolder', 'hasAttachment'], ['show', 'only', 'one', 'find', 'deleted']]],
    ['a detail of a mail, in a few words', 2.4, [['results'], ['mail'], ['hasSender', 'hasTopic', 'hasTime'], ['short']], ['restore', 'deleted', 'lost', 'find', 'back', 'plainPicks']],
    ['what the subject line says', 2.4, [['results'], ['subjectWord']], ['hasTopic', 'restore', 'deleted', 'lost', 'back', 'undo', 'compose', 'question', 'mail']],
    ['a mail of the list, told of', 2.4, [['results'], ['mail'], ['auxiliary'], ['hasSender', 'hasTopic', 'hasTime', 'hasRecipient']], ['restore', 'deleted', 'lost', 'find', 'back', 'where', 'I', 'question', 'short', 'get', 'need', 'plainPicks']],
    ['a detail to be dropped', 4.2, [['results'], ['criterion'], ['withdraw', 'delete', 'cancel', 'release', 'withoutWord', 'except'], ['short']], ['mail', 'all', 'restore', 'hasPicks', 'hasSender', 'hasTopic']],
    ['set back, and no page back', -3, [['results'], ['get'], ['back'], ['previous']], ['page', 'more', 'next', 'older']],
    ['back to the list', 4.6, [['results'], ['listWord']], ['hasPicks', 'hasSender', 'hasTopic', 'hasTime', 'restore', 'undo']],
    ['leave some out', 5.2, [['results'], ['hasExcept'], ['withoutWord']], ['all', 'restore', 'hasPicks']],
    ['not this, something else', 2.4, [['results'], ['no', 'not'], ['meant', 'older', 'newer', 'same']], ['restore', 'undo', 'hasPicks', 'hasExcept', 'cancel', 'bare', 'short']],
    ['only those', 2, [['results'], ['only'], ['show', 'one']]],
    ['the wrong ones, and what was meant', 3, [['results'], ['meant'], ['mistake']], ['bare', 'short', 'hasPicks', 'hasExcept', 'restore', 'back', 'deleted', 'lost', 'find', 'hasSender', 'hasTime', 'hasTopic', 'undo']],
    ['none of these', 2.8, [['results'], ['meant', 'not', 'instead'], ['bare', 'short']], ['hasPicks', 'hasExcept', 'restore', 'hasSender', 'hasTime', 'hasTopic', 'cancel', 'undo']],
  ],
  ),
  ...rulesFor(
    'undo',
    // prettier-ignore
    [
    ['undo', 4.6, [['undo'], ['short', 'bare', 'mail', 'restore', 'results']], ['hasRequest', 'foreign', 'money', 'deleted', 'read', 'compose']],
    ['all of it as it was before', 5.8, [['results'], ['asItWas', 'likeBefore']], ['hasTime', 'mailbox', 'folder', 'folderName', 'lost', 'deleted']],
    ['another thing is undone', -4, [['undoesOther']], ['results']],
    ['back into the bin', 9, [['results'], ['toBin'], ['restore', 'back', 'mistake']], ['hasPicks', 'hasSender', 'hasTime', 'deleted', 'lost', 'find']],
    ['the wrong one, back to where it was', 7, [['results'], ['oldPlace'], ['mistake', 'meant', 'instead', 'not', 'no']], ['hasPicks', 'hasSender', 'hasTopic', 'hasTime', 'deleted', 'lost', 'find']],
    ['sent back into the bin', 4.6, [['results'], ['undo'], ['compose']], ['hasRequest', 'foreign', 'money', 'deleted', 'read', 'hasSender', 'hasTopic', 'hasRecipient']],
    ['undo, though deleted', 2.6, [['undo'], ['deleted']], ['foreign', 'money']],
    ['a restore is regretted', 5.6, [['regretsRestore']], ['undo', 'hasRequest', 'find']],
    ['put back as it was', 6.4, [['isAsBefore']], ['undo', 'regretsRestore', 'hasSender', 'hasTopic', 'hasPicks', 'deleted', 'lost', 'mailbox', 'account', 'find', 'show']],
    ['a step is taken back', 6, [['results'], ['withdraw', 'cancel'], ['step']], ['undo', 'regretsRestore', 'isAsBefore', 'hasRequest', 'request', 'deleted', 'lost', 'find', 'show']],
    ['undo a restore', 0.8, [['undo'], ['restore']]],
  ],
  ),
];
