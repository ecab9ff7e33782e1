import fc from 'fast-check';
import { GraphError } from '../../src/sandbox/errors';
import { parseExpand, expandedPropertyIds } from '../../src/sandbox/odata/expand';
import { compileFilter } from '../../src/sandbox/odata/filter';
import { orderOf, parseOrderBy } from '../../src/sandbox/odata/order';
import { parseFilter } from '../../src/sandbox/odata/parser';
import { parsePropertyId } from '../../src/sandbox/odata/property-id';
import { schemaOf } from '../../src/sandbox/odata/schema';
import { SortedIndex } from '../../src/sandbox/tenant/sorted-index';
import { parseKql } from '../../src/sandbox/search/kql';

interface Row {
  readonly id: number;
  readonly text: string;
  readonly size: number;
  readonly on: boolean;
}

const SCHEMA = schemaOf<Row>('row', [
  { name: 'text', type: 'string', get: (row) => row.text },
  { name: 'size', type: 'number', get: (row) => row.size },
  { name: 'on', type: 'boolean', get: (row) => row.on },
]);

const row = fc.record({
  id: fc.nat(),
  text: fc.string({ maxLength: 6 }),
  size: fc.integer(),
  on: fc.boolean(),
});

/** A filter as text beside what it means. */
interface Meaning {
  readonly text: string;
  readonly holds: (row: Row) => boolean;
}

const leaf: fc.Arbitrary<Meaning> = fc.oneof(
  fc.integer().map((n): Meaning => ({ text: `size gt ${n}`, holds: ({ size }) => size > n })),
  fc.integer().map((n): Meaning => ({ text: `${n} ge size`, holds: ({ size }) => n >= size })),
  fc.boolean().map((value): Meaning => ({ text: `on eq ${value}`, holds: ({ on }) => on === value })),
  fc.string({ maxLength: 4 }).map((part): Meaning => ({
    text: `contains(text,'${part.replaceAll("'", "''")}')`,
    holds: ({ text }) => text.toLowerCase().includes(part.toLowerCase()),
  })),
);

const meaning = fc.letrec<{ tree: Meaning }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]): Meaning => ({
      text: `(${a.text}) and ${b.text.includes(' or ') ? `(${b.text})` : b.text}`,
      holds: (one) => a.holds(one) && b.holds(one),
    })),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]): Meaning => ({
      text: `${a.text} or ${b.text}`,
      holds: (one) => a.holds(one) || b.holds(one),
    })),
    tie('tree').map((a): Meaning => ({ text: `not (${a.text})`, holds: (one) => !a.holds(one) })),
  ),
})).tree;

describe('OData expressions', () => {
  it('filters mean what they say, however nested', () => {
    fc.assert(
      fc.property(meaning, fc.array(row, { maxLength: 20 }), ({ text, holds }, rows) => {
        const test = compileFilter(parseFilter(text), SCHEMA);
        expect(rows.filter(test)).toEqual(rows.filter(holds));
      }),
    );
  });

  it('any text is a filter or a 400, never anything else', () => {
    const pieces = fc.constantFrom(
      'and',
      'or',
      'not',
      '(',
      ')',
      'size',
      'text',
      'eq',
      'gt',
      '5',
      "'x'",
      'contains',
      ',',
      '/',
      ':',
      'any',
      'cast',
      'true',
      '2026-01-01',
    );
    const soup = fc.oneof(
      fc.string(),
      fc.array(pieces).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(soup, (text) => {
        try {
          compileFilter(parseFilter(text), SCHEMA);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphError);
          expect((error as GraphError).status).toBe(400);
        }
      }),
    );
  });

  it('any text is a keyword query or a 400', () => {
    const pieces = fc.constantFrom(
      'AND',
      'OR',
      'NOT',
      '(',
      ')',
      'a',
      '"b c"',
      'from:',
      'x',
      ':',
      '-',
      '>=',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((words) => words.join(' ')),
        ),
        (text) => {
          try {
            parseKql(text);
          } catch (error) {
            expect(error).toBeInstanceOf(GraphError);
          }
        },
      ),
    );
  });

  it('an index stays sorted whatever goes in and out', () => {
    const order = orderOf(parseOrderBy('text desc,size', SCHEMA), (one) => one.id);
    const steps = fc.array(fc.tuple(fc.boolean(), row), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 }),
        steps,
        (start, changes) => {
          const index = new SortedIndex(start, order.compare);
          const kept = new Map(start.map((one) => [one.id, one]));
          for (const [insert, one] of changes) {
            if (insert && !kept.has(one.id)) {
              kept.set(one.id, one);
              index.insert(one);
            } else {
              const [victim] = kept.values();
              if (victim === undefined) continue;
              kept.delete(victim.id);
              index.remove(victim);
            }
          }
          expect(index.items).toEqual([...kept.values()].sort(order.compare));
        },
      ),
    );
  });

  it('reads expansions with options, commas and quotes inside', () => {
    const text =
      "attachments($select=id,name),singleValueExtendedProperties($filter=id eq 'Binary 0x348A' or id eq 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name A,B''(c)')";
    const [attachments, extended] = parseExpand(text);
    expect(attachments?.options.get('select')).toBe('id,name');
    expect(expandedPropertyIds(extended!)).toEqual([
      'Binary 0x348A',
      "String {66f5a359-4659-4830-9070-00047ec6ac6e} Name A,B'(c)",
    ]);
    expect(parseExpand(undefined)).toEqual([]);
    expect(() => parseExpand('attachments(')).toThrow(GraphError);
    expect(() => expandedPropertyIds(parseExpand('singleValueExtendedProperties')[0]!)).toThrow(GraphError);
  });

  it.each([
    ['Binary 0x348A', 'Binary 0x348a'],
    ['Binary 0x0FFF', 'Binary 0xfff'],
    ['binary 0X0fff', 'Binary 0xfff'],
    ['SystemTime 0x668F', 'SystemTime 0x668f'],
  ])('echoes the property id %s as %s', (asked, echoed) => {
    expect(parsePropertyId(asked).echo).toBe(echoed);
  });

  it.each(['Binary', '0x348A', 'Blob 0x348A', 'Binary 348A', 'Binary 0x348AB', ''])(
    'refuses the property id "%s"',
    (id) => {
      expect(() => parsePropertyId(id)).toThrow(GraphError);
    },
  );
});
