import { generateMessages } from '../content/generated';
import { wholeSecond } from '../tenant/clock';
import { type Mailbox } from '../tenant/mailbox';
import { type User } from '../tenant/user';
import { makePath } from './folder-path';
import { type BulkInput } from './input';
import { stageFolder } from './stage';

/** Many generated messages that were deleted at `at` (without a stage: that lie in `folder`, none newer than `at`). */
export function addBulk(owner: User, mailbox: Mailbox, input: BulkInput, now: number): number {
  const { count, seed, stage } = input;
  const at = wholeSecond(input.at ?? now);
  const home = makePath(mailbox, input.folder);
  const self = { name: owner.displayName, address: owner.mail ?? owner.userPrincipalName };
  const inits = generateMessages(count, seed, self).map(({ content, age, isRead }) => {
    const received = wholeSecond(at - age);
    return {
      content,
      createdAt: received,
      modifiedAt: stage === undefined ? received : at,
      receivedAt: received,
      sentAt: received,
      isRead,
      isDraft: false,
      importance: content.importance,
      flag: 'notFlagged' as const,
      categories: [],
      lastParent: stage === undefined ? null : home.counter,
      deletedOn: stage === undefined || stage === 'deleteditems' ? null : at,
    };
  });
  mailbox.addAll(inits, stage === undefined ? home : stageFolder(mailbox, stage));
  return count;
}
