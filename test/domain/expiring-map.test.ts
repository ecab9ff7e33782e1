import { ExpiringMap } from '../../src/domain/expiring-map';

function map(most = 2): { readonly cache: ExpiringMap<object>; advance: (ms: number) => void } {
  let now = 0;
  return {
    cache: new ExpiringMap<object>({ most, lifeMs: 100, now: () => now }),
    advance: (ms) => (now += ms),
  };
}

test('gives back what it made until it is too old, used or not', () => {
  const { cache, advance } = map();
  const first = cache.getOrMake('a', () => ({}));
  advance(99);
  expect(cache.getOrMake('a', () => ({}))).toBe(first);
  advance(1);
  expect(cache.getOrMake('a', () => ({}))).not.toBe(first);
});

test('never grows beyond its size; the one not used for longest goes first', () => {
  const { cache } = map(2);
  const a = cache.getOrMake('a', () => ({}));
  const b = cache.getOrMake('b', () => ({}));
  cache.getOrMake('a', () => ({}));
  cache.getOrMake('c', () => ({}));
  expect(cache.size).toBe(2);
  expect(cache.getOrMake('a', () => ({}))).toBe(a);
  expect(cache.getOrMake('b', () => ({}))).not.toBe(b);
});

test('forgets, and forgets only what is meant', () => {
  const { cache } = map();
  const a = cache.getOrMake('a', () => ({}));
  cache.delete('a', {});
  expect(cache.getOrMake('a', () => ({}))).toBe(a);
  cache.delete('a', a);
  expect(cache.size).toBe(0);
});

test('keeps what is set, each as long as is said', () => {
  const { cache, advance } = map();
  const [usual, short] = [{}, {}];
  cache.set('usual', usual);
  cache.set('short', short, 50);
  advance(49);
  expect(cache.get('short')).toBe(short);
  advance(1);
  expect(cache.get('short')).toBeUndefined();
  advance(49);
  expect(cache.get('usual')).toBe(usual);
  advance(1);
  expect(cache.get('usual')).toBeUndefined();
});

test('what is set never makes it grow beyond its size', () => {
  const { cache } = map(2);
  for (const key of ['a', 'b', 'c', 'b']) cache.set(key, {});
  cache.set('d', {});
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key) !== undefined)).toEqual(['b', 'd']);
});
