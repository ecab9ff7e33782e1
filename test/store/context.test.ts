import { activityLog } from '../../src/store/activities';
import { cardPlaces } from '../../src/store/cards';
import { conversationStore, type KnownConversation } from '../../src/store/conversations';
import { type Database } from '../../src/store/database';
import { peopleStore } from '../../src/store/people';
import { pendingStore } from '../../src/store/pending';
import { describeOnEachEngine } from '../support/database';
import { START } from './samples';

describeOnEachEngine('what a conversation needs to remember', (open) => {
  let database: Database;
  let now = START;
  const clock = () => now;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    now = START;
  });
  afterAll(() => database.close());

  describe('pending', () => {
    test('is kept apart by person and by conversation', async () => {
      const store = pendingStore(database, clock);
      await store.write('anna', 'c1', { searchRef: 's1', page: 2, expiresAt: START + 1_000 });
      await store.write('anna', 'c2', { batchRef: 'b1', expiresAt: START + 1_000 });
      await store.write('ben', 'c1', { expiresAt: START + 1_000 });
      expect(await store.latest('anna', ['c1'])).toEqual({
        searchRef: 's1',
        page: 2,
        expiresAt: START + 1_000,
      });
      expect(await store.latest('anna', ['c2'])).toEqual({ batchRef: 'b1', expiresAt: START + 1_000 });
      expect(await store.latest('ben', ['c1'])).toEqual({ expiresAt: START + 1_000 });
      expect(await store.latest('ben', ['c2'])).toBeNull();
    });

    test('the last one written counts, whole', async () => {
      const store = pendingStore(database, clock);
      await store.write('carla', 'c1', { searchRef: 's1', page: 2, expiresAt: START + 1_000 });
      await store.write('carla', 'c1', { batchRef: 'b1', expiresAt: START + 2_000 });
      expect(await store.latest('carla', ['c1'])).toEqual({ batchRef: 'b1', expiresAt: START + 2_000 });
    });

    test('of several conversations the one that lives longest counts', async () => {
      const store = pendingStore(database, clock);
      await store.write('emil', 'c1', { searchRef: 'older', expiresAt: START + 1_000 });
      await store.write('emil', 'c2', { searchRef: 'newer', expiresAt: START + 2_000 });
      await store.write('emil', 'c3', { searchRef: 'not asked for', expiresAt: START + 3_000 });
      expect(await store.latest('emil', ['c1', 'c2'])).toMatchObject({ searchRef: 'newer' });
      expect(await store.latest('emil', ['c1', 'unknown'])).toMatchObject({ searchRef: 'older' });
      expect(await store.latest('emil', [])).toBeNull();
    });

    test('is gone when it expires', async () => {
      const store = pendingStore(database, clock);
      await store.write('dan', 'c1', { searchRef: 's1', expiresAt: START + 1_000 });
      now = START + 999;
      expect(await store.latest('dan', ['c1'])).not.toBeNull();
      now = START + 1_000;
      expect(await store.latest('dan', ['c1'])).toBeNull();
    });
  });

  describe('cards', () => {
    const card = (activityId: string) => ({ conversationId: 'c1', activityId });

    test('are found by what they track, the newest first', async () => {
      const places = cardPlaces(database, clock);
      expect(await places.newest('b1')).toEqual([]);
      await places.placed('b1', card('a1'));
      now += 1;
      await places.placed('b1', card('a2'));
      await places.placed('b10', card('a3'));
      expect(await places.newest('b1')).toEqual([card('a2'), card('a1')]);
    });

    test('a card placed where it stands already is one card', async () => {
      const places = cardPlaces(database, clock);
      await places.placed('b2', card('a1'));
      now += 1;
      await places.placed('b2', card('a2'));
      now += 1;
      await places.placed('b2', card('a1'));
      expect(await places.newest('b2')).toEqual([card('a1'), card('a2')]);
    });

    test('the oldest of many are left as they are', async () => {
      const places = cardPlaces(database, clock);
      for (let n = 1; n <= 7; n++) {
        now += 1;
        await places.placed('b3', card(`a${n}`));
      }
      expect((await places.newest('b3')).map(({ activityId }) => activityId)).toEqual([
        'a7',
        'a6',
        'a5',
        'a4',
        'a3',
      ]);
    });
  });

  describe('conversations', () => {
    const reference = (serviceUrl: string) => ({ serviceUrl, user: { id: '29:x' }, channelId: 'msteams' });

    const conversation = (parts: Partial<KnownConversation>): KnownConversation => ({
      conversationId: 'p1',
      kind: 'personal',
      personId: 'eve',
      tenantId: 't1',
      reference: reference('https://1.example'),
      ...parts,
    });

    test('a conversation is found by its id, with the reference last seen', async () => {
      const store = conversationStore(database, clock);
      const before = conversation({ conversationId: 'channel-1', kind: 'channel' });
      const after = { ...before, personId: 'fred', reference: reference('https://new.example') };
      await store.remember(before);
      await store.remember(after);
      expect(await store.find('channel-1')).toEqual(after);
      expect(await store.find('channel-2')).toBeNull();
    });

    test('a person’s own chat is found by tenant and person, the last used first, and never a group', async () => {
      const store = conversationStore(database, clock);
      const [first, second, other, group] = [
        conversation({ conversationId: 'p1' }),
        conversation({ conversationId: 'p2' }),
        conversation({ conversationId: 'p3', tenantId: 't2' }),
        conversation({ conversationId: 'g1', kind: 'group' }),
      ];
      await store.remember(first);
      now += 1_000;
      for (const later of [second, other, group]) await store.remember(later);
      expect(await store.personal('eve', 't1')).toEqual(second);
      now += 1_000;
      await store.remember(first);
      expect(await store.personal('eve', 't1')).toEqual(first);
      expect(await store.personal('eve', 't2')).toEqual(other);
      expect(await store.personal('nobody', 't1')).toBeNull();
    });

    test('a conversation forgotten is gone both ways', async () => {
      const store = conversationStore(database, clock);
      const own = conversation({ conversationId: 'p9', personId: 'fred' });
      await store.remember(own);
      await store.forget('p9');
      expect(await store.find('p9')).toBeNull();
      expect(await store.personal('fred', 't1')).toBeNull();
    });
  });

  describe('people', () => {
    test('are known by what was seen last', async () => {
      const store = peopleStore(database, clock);
      expect(await store.lastSeen('anna')).toBeNull();
      await store.see('anna', { locale: 'de-DE', timezone: 'Europe/Berlin' }, 't1');
      await store.see('anna', { locale: 'de-AT', timezone: 'Europe/Vienna' }, 't1');
      expect(await store.lastSeen('anna')).toEqual({ locale: 'de-AT', timezone: 'Europe/Vienna' });
    });
  });

  describe('activities', () => {
    test('only the first of many at once is the first time', async () => {
      const log = activityLog(database, clock);
      const first = await Promise.all(Array.from({ length: 10 }, () => log.firstTime('c1/a1')));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await log.firstTime('c1/a1')).toBe(false);
      expect(await log.firstTime('c1/a2')).toBe(true);
    });
  });
});
