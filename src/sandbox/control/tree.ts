import { messageId } from '../mail/message-id';
import { descend, type Folder } from '../tenant/folder';
import { type Mailbox } from '../tenant/mailbox';
import { pathOf } from '../tenant/folder-path';

export interface TreeFolder {
  readonly path: string;
  readonly wellKnown?: string;
  readonly messages: readonly {
    readonly id: string;
    readonly internetMessageId: string;
    readonly subject: string;
  }[];
}

/** Every folder that can hold mail, Recoverable Items included, with what lies in it. Ids are immutable ones. */
export function treeOf(mailbox: Mailbox): readonly TreeFolder[] {
  return [...descend(mailbox.root)].flatMap((folder) => {
    const path = pathOf(mailbox, folder);
    return path === null || folder.search !== null ? [] : [treeFolder(mailbox, folder, path)];
  });
}

function treeFolder(mailbox: Mailbox, folder: Folder, path: string): TreeFolder {
  return {
    path,
    ...(folder.wellKnown === null ? {} : { wellKnown: folder.wellKnown }),
    messages: [...folder.messages.values()].map((message) => ({
      id: messageId(mailbox, message, true),
      internetMessageId: message.content.internetMessageId,
      subject: message.content.subject,
    })),
  };
}
