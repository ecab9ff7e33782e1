import { mail, type MailCall, type Route } from '../call';
import { type Reply } from '../http/reply';
import { getAttachment, getAttachmentBytes, listAttachments } from './attachments';
import { permanentDelete, remove } from './delete-message';
import { deltaFolders, deltaMessages } from './delta';
import {
  createFolder,
  getFolder,
  moveFolder,
  permanentDeleteFolder,
  removeFolder,
  renameFolder,
} from './folders';
import { getMessage, getMime } from './get-message';
import { countFolders, listChildFolders, listFolders } from './list-folders';
import { countFolderMessages, listAllMessages, listFolderMessages } from './list-messages';
import { listRules } from './list-rules';
import { copy, move } from './move-message';
import { translateExchangeIds } from './translate-ids';
import { updateMessage } from './update-message';

type Entry = readonly [method: string, pattern: string, run: (call: MailCall) => Reply];

const FOLDERS: readonly Entry[] = [
  ['GET', 'mailFolders', listFolders],
  ['POST', 'mailFolders', createFolder],
  ['GET', 'mailFolders/$count', countFolders],
  ['GET', 'mailFolders/delta', deltaFolders],
  ['GET', 'mailFolders/:folder', getFolder],
  ['PATCH', 'mailFolders/:folder', renameFolder],
  ['DELETE', 'mailFolders/:folder', removeFolder],
  ['POST', 'mailFolders/:folder/move', moveFolder],
  ['POST', 'mailFolders/:folder/permanentDelete', permanentDeleteFolder],
  ['GET', 'mailFolders/:folder/childFolders', listChildFolders],
  ['POST', 'mailFolders/:folder/childFolders', createFolder],
  ['GET', 'mailFolders/:folder/childFolders/$count', countFolders],
  ['GET', 'mailFolders/:folder/messageRules', listRules],
  ['GET', 'mailFolders/:folder/messages', listFolderMessages],
  ['GET', 'mailFolders/:folder/messages/$count', countFolderMessages],
  ['GET', 'mailFolders/:folder/messages/delta', deltaMessages],
  ['GET', 'messages', listAllMessages],
  ['POST', 'translateExchangeIds', translateExchangeIds],
];

/** Reached as `messages/{id}` and as `mailFolders/{id}/messages/{id}`. */
const MESSAGE: readonly Entry[] = [
  ['GET', '', getMessage],
  ['PATCH', '', updateMessage],
  ['DELETE', '', remove],
  ['GET', '/$value', getMime],
  ['POST', '/move', move],
  ['POST', '/copy', copy],
  ['POST', '/permanentDelete', permanentDelete],
  ['GET', '/attachments', listAttachments],
  ['GET', '/attachments/:attachment', getAttachment],
  ['GET', '/attachments/:attachment/$value', getAttachmentBytes],
];

/** Everything below a user that touches the mailbox. */
export const MAIL_ROUTES: readonly Route[] = [
  ...FOLDERS.map(([method, pattern, run]): Route => [method, `users/:user/${pattern}`, mail(run)]),
  ...MESSAGE.flatMap(([method, rest, run]): Route[] => [
    [method, `users/:user/messages/:message${rest}`, mail(run)],
    [method, `users/:user/mailFolders/:folder/messages/:message${rest}`, mail(run)],
  ]),
];
