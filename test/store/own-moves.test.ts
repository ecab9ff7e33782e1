import { type MoveOutcome } from '../../src/recovery/move-batch';
import { type Database } from '../../src/store/database';
import { moveStore } from '../../src/store/moves/move-store';
import { ownMoves } from '../../src/store/moves/own-moves';
import { describeOnEachEngine } from '../support/database';
import { batch, item, START } from './samples';

describeOnEachEngine('what the bot moved itself', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const MOVED: MoveOutcome = { kind: 'moved' };
  const keep = (ref: string, parts: object, id: string, outcome: MoveOutcome | null, title = 'Plan') =>
    moveStore(
      database,
      () => Promise.resolve(),
      () => START,
    ).create(batch(ref, parts), [{ ...item(0, title), id, outcome }]);

  it('is the last move of a message that came about', async () => {
    await keep('o1', { at: START, state: 'done' }, 'AAMk_a-1=', MOVED);
    await keep('o2', { at: START + 1000, kind: 'undo', undoes: 'o1' }, 'AAMk_a-1=', {
      kind: 'moved-elsewhere',
      folderId: 'f',
      path: 'p',
    });
    await keep('o3', { at: START + 2000 }, 'AAMk_a-1=', { kind: 'failed', code: 'throttled' });
    await keep('o4', { at: START + 3000 }, 'AAMk_a-1=', null);
    expect(await ownMoves(database).latest('anna', 'AAMk_a-1=')).toEqual({ kind: 'undo', at: START + 1000 });
  });

  it('is nobody else’s, and no other message’s', async () => {
    await keep('o5', {}, 'AAMk_b', MOVED);
    expect(await ownMoves(database).latest('mallory', 'AAMk_b')).toBeNull();
    expect(await ownMoves(database).latest('anna', 'AAMk')).toBeNull();
    expect(await ownMoves(database).latest('anna', 'aamk_b')).toBeNull();
    expect(await ownMoves(database).latest('anna', 'AAMk%')).toBeNull();
  });

  it('is found whatever a subject holds, and not by what it says', async () => {
    await keep('o6', {}, 'AAMk_c', MOVED, 'NUL \u0000, half a pair \udc00, "id":"AAMk_d"');
    expect(await ownMoves(database).latest('anna', 'AAMk_c')).toEqual({ kind: 'restore', at: START });
    expect(await ownMoves(database).latest('anna', 'AAMk_d')).toBeNull();
  });
});
