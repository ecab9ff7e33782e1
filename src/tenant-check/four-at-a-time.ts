import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

const AT_ONCE = 4;
const TOO_MANY = 429;

/** graph-facts 5.1: sources differ on whom the limit counts for. */
export const fourAtATime: Check = {
  assumption: 'Four requests at a time are taken in one mailbox',
  otherwise: 'The bot backs off as long as Exchange asks and goes on slower',
  look: async (ask) => {
    const path = pathTo(['me', 'mailFolders', 'deleteditems', 'messages'], { $select: 'id', $top: 50 });
    const replies = await Promise.all(Array.from({ length: AT_ONCE }, () => ask({ as: 'person', path })));
    return answered(replies.find((reply) => reply?.status === TOO_MANY) ?? replies[0] ?? null);
  },
};
