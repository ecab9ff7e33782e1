import { activityLog } from '../../src/store/activities';
import { cardPlaces } from '../../src/store/cards';
import { conversationStore } from '../../src/store/conversations';
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
      expect(await store.read('anna', 'c1')).toEqual({ searchRef: 's1', page: 2, expiresAt: START + 1_000 });
      expect(await store.read('anna', 'c2')).toEqual({ batchRef: 'b1', expiresAt: START + 1_000 });
      expect(await store.read('ben', 'c1')).toEqual({ expiresAt: START + 1_000 });
      expect(await store.read('ben', 'c2')).toBeNull();
    });

    test('the last one written counts, whole', async () => {
      const store = pendingStore(database, clock);
      await store.write('carla', 'c1', { searchRef: 's1', page: 2, expiresAt: START + 1_000 });
      await store.write('carla', 'c1', { batchRef: 'b1', expiresAt: START + 2_000 });
      expect(await store.read('carla', 'c1')).toEqual({ batchRef: 'b1', expiresAt: START + 2_000 });
    });

    test('is gone when it expires', async () => {
      const store = pendingStore(database, clock);
      await store.write('dan', 'c1', { searchRef: 's1', expiresAt: START + 1_000 });
      now = START + 999;
      expect(await store.read('dan', 'c1')).not.toBeNull();
      now = START + 1_000;
      expect(await store.read('dan', 'c1')).toBeNull();
    });
  });

  describe('cards', () => {
    test('a card is found where it was placed last', async () => {
      const places = cardPlaces(database, clock);
      expect(await places.find('b1')).toBeNull();
      await places.placed('b1', { conversationId: 'c1', activityId: 'a1' });
      await places.placed('b1', { conversationId: 'c1', activityId: 'a2' });
      expect(await places.find('b1')).toEqual({ conversationId: 'c1', activityId: 'a2' });
    });
  });

  describe('conversations', () => {
    const reference = (serviceUrl: string) => ({ serviceUrl, user: { id: '29:x' }, channelId: 'msteams' });

    test('a conversation is found by its id, with the reference last seen', async () => {
      const store = conversationStore(database, clock);
      const place = { conversationId: 'channel-1', tenantId: 't1', kind: 'channel' } as const;
      await store.remember({ ...place, reference: reference('https://old.example') });
      await store.remember({ ...place, reference: reference('https://new.example') });
      expect(await store.find('channel-1')).toEqual(reference('https://new.example'));
      expect(await store.find('channel-2')).toBeNull();
    });

    test('a person’s own chat is found by tenant and person, the last used first, and never a group', async () => {
      const store = conversationStore(database, clock);
      const own = { tenantId: 't1', kind: 'personal', personId: 'eve' } as const;
      await store.remember({ ...own, conversationId: 'p1', reference: reference('https://1.example') });
      now += 1_000;
      await store.remember({ ...own, conversationId: 'p2', reference: reference('https://2.example') });
      await store.remember({
        ...own,
        tenantId: 't2',
        conversationId: 'p3',
        reference: reference('https://3.example'),
      });
      await store.remember({
        tenantId: 't1',
        kind: 'group',
        conversationId: 'g1',
        reference: reference('https://4.example'),
      });
      expect(await store.findPersonal('t1', 'eve')).toEqual(reference('https://2.example'));
      now += 1_000;
      await store.remember({ ...own, conversationId: 'p1', reference: reference('https://1b.example') });
      expect(await store.findPersonal('t1', 'eve')).toEqual(reference('https://1b.example'));
      expect(await store.findPersonal('t2', 'eve')).toEqual(reference('https://3.example'));
      expect(await store.findPersonal('t1', 'nobody')).toBeNull();
    });

    test('a conversation forgotten is gone both ways', async () => {
      const store = conversationStore(database, clock);
      const own = { conversationId: 'p9', tenantId: 't1', kind: 'personal', personId: 'fred' } as const;
      await store.remember({ ...own, reference: reference('https://9.example') });
      await store.forget('p9');
      expect(await store.find('p9')).toBeNull();
      expect(await store.findPersonal('t1', 'fred')).toBeNull();
    });
  });

  describe('people', () => {
    test('what an activity does not tell stays as it was', async () => {
      const store = peopleStore(database, clock);
      expect(await store.find('t1', 'anna')).toEqual({});
      await store.seen('t1', 'anna', { locale: 'de-DE' });
      expect(await store.find('t1', 'anna')).toEqual({ locale: 'de-DE' });
      await store.seen('t1', 'anna', { timezone: 'Europe/Berlin' });
      await store.seen('t1', 'anna', {});
      await store.seen('t1', 'anna', { locale: 'de-AT' });
      expect(await store.find('t1', 'anna')).toEqual({ locale: 'de-AT', timezone: 'Europe/Berlin' });
      expect(await store.find('t2', 'anna')).toEqual({});
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
