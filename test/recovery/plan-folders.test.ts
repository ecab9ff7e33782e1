import { type MailFolder } from '../../src/domain/mail';
import { planFolders } from '../../src/recovery/plan-folders';
import { type Folders } from '../../src/recovery/ports';
import { type DeletedFolder } from '../../src/recovery/search-outcome';
import { twoFolders } from './fake-moves';

const MAILBOX = { personId: 'alex' };

function folder(id: string, parentId: string, parts: Partial<MailFolder> = {}): MailFolder {
  return { id, name: id, path: id, parentId, wellKnown: null, entryKey: null, isDeleted: false, ...parts };
}

/** Folders of which those below Deleted Items and those at the top are these. */
function withFolders(deleted: readonly MailFolder[], top: readonly MailFolder[] = []): Folders {
  return { ...twoFolders(), deleted: () => Promise.resolve(deleted), top: () => Promise.resolve(top) };
}

const whole = (folderId: string, name = folderId): DeletedFolder => ({ folderId, name, messages: 3 });

describe('planning the return of deleted folders', () => {
  it('asks nothing where there is none', async () => {
    expect(await planFolders(twoFolders(), MAILBOX, [])).toMatchObject({ items: [] });
  });

  it('moves each beside the Inbox', async () => {
    const folders = withFolders([folder('A', 'deleteditems'), folder('B', 'deleteditems')]);
    const plan = await planFolders(folders, MAILBOX, [whole('A'), whole('B')]);
    expect(plan.items.map(({ what, id, to }) => [what, id, to.folderId, to.path])).toEqual([
      ['folder', 'A', 'root', 'A'],
      ['folder', 'B', 'root', 'B'],
    ]);
    expect([...plan.whole]).toEqual(['A', 'B']);
  });

  it('leaves those below where they are, for they come along', async () => {
    const deleted = [folder('deep', 'middle'), folder('middle', 'upper'), folder('upper', 'deleteditems')];
    const plan = await planFolders(withFolders(deleted), MAILBOX, [whole('deep'), whole('upper')]);
    expect(plan.items.map(({ id }) => id)).toEqual(['upper']);
    expect([...plan.whole].sort()).toEqual(['deep', 'middle', 'upper']);
  });

  it('lets the mail join a folder of that name that is there, whatever its letter case', async () => {
    const there = folder('there', 'root', { name: 'PROJECTS', path: 'PROJECTS' });
    const folders = withFolders([folder('old', 'deleteditems')], [there]);
    const plan = await planFolders(folders, MAILBOX, [whole('old', 'Projects')]);
    expect(plan.items).toEqual([]);
    expect(plan.whole.size).toBe(0);
    expect(plan.into.get('old')).toMatchObject({ folderId: 'there', path: 'PROJECTS', reason: 'original' });
  });

  it('still moves what lies below such a one', async () => {
    const deleted = [folder('old', 'deleteditems', { name: 'Projects' }), folder('Alpha', 'old')];
    const folders = withFolders(deleted, [folder('there', 'root', { name: 'Projects' })]);
    const plan = await planFolders(folders, MAILBOX, [whole('old', 'Projects'), whole('Alpha')]);
    expect(plan.items.map(({ id }) => id)).toEqual(['Alpha']);
    expect([...plan.into.keys()]).toEqual(['old']);
  });

  it('joins two of one name', async () => {
    const deleted = [folder('one', 'x', { name: 'Projects' }), folder('two', 'y', { name: 'projects' })];
    const plan = await planFolders(withFolders(deleted), MAILBOX, [
      whole('one', 'Projects'),
      whole('two', 'projects'),
    ]);
    expect(plan.items.map(({ id }) => id)).toEqual(['one']);
    expect(plan.into.get('two')).toMatchObject({ folderId: 'one', path: 'Projects' });
  });

  it('restores nothing into Deleted Items, whatever a folder is called', async () => {
    const bin = folder('bin', 'root', { name: 'Deleted Items', isDeleted: true });
    const plan = await planFolders(withFolders([folder('odd', 'bin')], [bin]), MAILBOX, [
      whole('odd', 'Deleted Items'),
    ]);
    expect(plan.items).toEqual([]);
    expect(plan.whole.size + plan.into.size).toBe(0);
  });
});
