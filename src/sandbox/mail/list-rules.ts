import { metadataRoot, param, type MailCall } from '../call';
import { accessDenied, badRequest } from '../errors';
import { ok, type Reply } from '../http/reply';

/** GET …/mailFolders/inbox/messageRules: rules are the Inbox's alone (messageRule, Microsoft Graph v1.0). */
export function listRules(call: MailCall): Reply {
  const { mailbox, owner } = call;
  if (mailbox.inboxRules.access === 'no-consent') throw accessDenied();
  const folder = mailbox.findFolder(param(call, 'folder'));
  if (folder !== mailbox.wellKnown('inbox')) throw badRequest('Rules are supported on the Inbox only.');
  return ok({
    '@odata.context': `${metadataRoot(call)}#users('${owner.id}')/mailFolders('inbox')/messageRules`,
    value: mailbox.inboxRules.list.map(({ conditions, exceptions, ...rule }) => ({
      ...rule,
      isReadOnly: false,
      ...(conditions && { conditions }),
      ...(exceptions && { exceptions }),
    })),
  });
}
