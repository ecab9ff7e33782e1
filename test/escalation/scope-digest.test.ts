import fc from 'fast-check';
import { canonicalJson } from '../../src/domain/canonical-json';
import { type RequestScope } from '../../src/domain/request';
import { cleanLine, cleanText, cutText } from '../../src/escalation/clean-text';
import { scopeDigest } from '../../src/escalation/scope-digest';
import { sampleScope } from './support/sample-request';

const ZOE = { address: 'zoe@contoso.example', name: 'Zoë', personId: 'zoe' };
const [ALEX] = sampleScope().mailboxes as [RequestScope['mailboxes'][number]];

describe('the digest of a scope', () => {
  it('is the same for the same scope, in whatever order it is written down', () => {
    const scope = sampleScope({ query: 'tender', mailboxes: [ALEX, ZOE] });
    const other = Object.fromEntries(Object.entries(scope).reverse()) as unknown as RequestScope;
    expect(scopeDigest({ ...other, mailboxes: [ZOE, ALEX] })).toBe(scopeDigest(scope));
    expect(scopeDigest(scope)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<Partial<RequestScope>>([
    { kind: 'export' },
    { mailboxes: [ZOE] },
    { mailboxes: [ALEX, ZOE] },
    { mailboxes: [{ ...ALEX, personId: null }] },
    { from: '2026-01-01' },
    { to: '2026-01-01' },
    { query: 'tender' },
    { until: '2026-01-01' },
    { holdType: 'litigation' },
    { releases: 1 },
    { searchRef: 'search-1' },
  ])('is another one for %j', (parts) => {
    expect(scopeDigest(sampleScope(parts))).not.toBe(scopeDigest(sampleScope()));
  });
});

describe('canonical JSON', () => {
  it('sorts the keys at every depth, and leaves lists as they are', () => {
    expect(canonicalJson({ b: [{ d: 1, c: [3, 2] }], a: null, u: undefined, '10': 1, '9': 2 })).toBe(
      '{"9":2,"10":1,"a":null,"b":[{"c":[3,2],"d":1}]}',
    );
  });

  it('is JSON of the same value, the same for every order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(text)).toEqual(plain);
        expect(canonicalJson(reversed(plain))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(entries.reverse());
}

describe('typed text', () => {
  it('keeps its lines and loses what nobody sees', () => {
    expect(cleanText('\ufeff one \r\n\r\n\r\n\r\ntwo\u202e\0\u2066 \u0085three\ud800 ')).toBe(
      'one\n\ntwo\nthree',
    );
    expect(cleanLine(' one\r\n two\t three ')).toBe('one two three');
    expect(cleanText('Zoë 😀 日本語 עברית')).toBe('Zoë 😀 日本語 עברית');
  });

  it('is never longer than allowed, and well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (typed, longest) => {
        const text = cutText(cleanText(typed), longest);
        expect(text.length).toBeLessThanOrEqual(longest);
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
        expect(/[^\P{Cc}\n]/u.test(text)).toBe(false);
      }),
    );
  });
});
