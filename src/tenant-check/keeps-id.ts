import { stringLiteral } from '../graph/odata/literals';
import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { factOf, itemsOf } from './replies';
import { type Ask, type Seen } from './ports';

/** What the person sends to themselves before; nothing else is touched. */
export const TEST_SUBJECT = 'Mail Recovery check';

const DELETIONS = 'recoverableitemsdeletions';

/** graph-facts 2.4, 4: whether an immutable id survives the way into Recoverable Items and back is written nowhere. */
export const keepsId: Check = {
  assumption: 'A message keeps its immutable id into Recoverable Items and back',
  otherwise: 'A restore that was interrupted may show as gone; searching again shows where the mail lies',
  look: async (ask) => {
    const id = await testMail(ask);
    return id === null
      ? { kind: 'untried', why: `no mail “${TEST_SUBJECT}” in the Inbox` }
      : thereAndBack(ask, id);
  },
};

async function testMail(ask: Ask): Promise<string | null> {
  const found = await ask({
    as: 'person',
    path: pathTo(['me', 'mailFolders', 'inbox', 'messages'], {
      $select: 'id',
      $filter: `subject eq ${stringLiteral(TEST_SUBJECT)}`,
      $top: 1,
    }),
  });
  const id = found === null ? undefined : itemsOf(found)[0]?.['id'];
  return typeof id === 'string' ? id : null;
}

/** Deleted twice, as with Shift and Delete, and moved back; each step under the id it had in the Inbox. */
async function thereAndBack(ask: Ask, id: string): Promise<Seen> {
  const once = pathTo(['me', 'messages', id]);
  const back = pathTo(['me', 'mailFolders', DELETIONS, 'messages', id, 'move']);
  const steps = [
    { method: 'DELETE', path: once },
    { method: 'DELETE', path: once },
    { method: 'POST', path: back, body: { destinationId: 'inbox' } },
  ] as const;
  for (const [index, step] of steps.entries()) {
    const reply = await ask({ as: 'person', ...step });
    if (reply === null || reply.status >= 300) {
      const where = ['the Inbox', 'Deleted Items', 'Recoverable Items'][index] ?? '';
      return {
        kind: 'not-seen',
        fact: `${reply === null ? 'nobody' : factOf(reply)}; the test mail is still in ${where}`,
      };
    }
  }
  return (await testMail(ask)) === id
    ? { kind: 'seen' }
    : { kind: 'not-seen', fact: 'it came back with another id' };
}
