import { chats } from '../../../src/store/chats';
import { conversationStore, type KnownConversation } from '../../../src/store/conversations';
import { type Database } from '../../../src/store/database';
import { helpdeskPlaces } from '../../../src/store/helpdesk/helpdesk-places';
import { describeOnEachEngine } from '../../support/database';
import { START } from '../samples';

describeOnEachEngine('where people are met', (open) => {
  let database: Database;
  let now = START;
  const clock = () => now;
  const meet = (personId: string, parts: Partial<KnownConversation> = {}) =>
    conversationStore(database, clock).remember({
      conversationId: `chat-${personId}`,
      kind: 'personal',
      personId,
      tenantId: 't1',
      reference: { user: { id: `29:${personId}`, name: '' } },
      ...parts,
    });

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    now = START;
  });
  afterAll(() => database.close());

  describe('the helpdesk', () => {
    const places = () => helpdeskPlaces(database, clock);

    test('is where it was bound last, in each tenant', async () => {
      expect(await places().channel('t1')).toBeNull();
      await places().bind('t1', 'channel-1', 'ben');
      await places().bind('t2', 'channel-2', 'ben');
      await places().bind('t1', 'channel-3', 'cleo');
      expect(await places().channel('t1')).toBe('channel-3');
      expect(await places().channel('t2')).toBe('channel-2');
    });

    test('knows those whose last check said yes', async () => {
      await places().noteApprover('t1', 'ben', true);
      await places().noteApprover('t1', 'cleo', true);
      await places().noteApprover('t1', 'dan', false);
      await places().noteApprover('t2', 'eve', true);
      expect(await places().approvers('t1')).toEqual(['ben', 'cleo']);
      await places().noteApprover('t1', 'ben', false);
      expect(await places().approvers('t1')).toEqual(['cleo']);
    });

    test('asks next about those with a chat who were not looked at since, last seen first', async () => {
      for (const personId of ['fay', 'gus', 'hal']) {
        await meet(personId, { tenantId: 't3' });
        now += 1_000;
      }
      await meet('ivy', { tenantId: 't3', kind: 'group' });
      await meet('gus', { tenantId: 't3', conversationId: 'second' });
      expect(await places().unchecked('t3', now, 9)).toEqual(['gus', 'hal', 'fay']);
      expect(await places().unchecked('t3', now, 1)).toEqual(['gus']);
      await places().noteApprover('t3', 'gus', false);
      expect(await places().unchecked('t3', now, 9)).toEqual(['hal', 'fay']);
      expect(await places().unchecked('t3', now + 1, 9)).toEqual(['gus', 'hal', 'fay']);
    });
  });

  describe('chats', () => {
    test('a person’s own is the one last used', async () => {
      await meet('jon', { conversationId: 'old' });
      now += 1;
      await meet('jon', { conversationId: 'new' });
      await meet('jon', { conversationId: 'group', kind: 'group' });
      await meet('jon', { conversationId: 'elsewhere', tenantId: 't2' });
      expect(await chats(database).personalChat('jon', 't1')).toBe('new');
      expect(await chats(database).personalChat('nobody', 't1')).toBeNull();
    });

    test('channel ids are those last seen, in the order asked for, of those who are known', async () => {
      await meet('kim');
      now += 1;
      await meet('kim', {
        conversationId: 'channel',
        kind: 'channel',
        reference: { user: { id: '29:new' } },
      });
      await meet('lea');
      now += 1;
      await meet('lea', { conversationId: 'bare', reference: { user: null } });
      await meet('max', { reference: { user: { id: 7 } } });
      const ids = await chats(database).channelUserIds(['max', 'lea', 'nobody', 'kim'], 't1');
      expect(ids).toEqual(['29:lea', '29:new']);
      expect(await chats(database).channelUserIds(['kim'], 't2')).toEqual([]);
      expect(await chats(database).channelUserIds([], 't1')).toEqual([]);
    });
  });
});
