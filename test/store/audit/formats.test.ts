import fc from 'fast-check';
import { type AuditEvent } from '../../../src/domain/audit';
import { type AuditLine, chainLines, NO_HASH } from '../../../src/domain/audit-chain';
import { cellText, readCells } from '../../../src/cli/audit/format/csv-cells';
import { CSV } from '../../../src/cli/audit/format/csv';
import { JSONL } from '../../../src/cli/audit/format/jsonl';
import { event, ODD_TEXT } from '../request-samples';

/** Anything that a person may be called or may write, halves of characters included. */
const anyText = fc.string({ unit: 'binary' }).map((text) => `${text}\udc00`);

function lineOf(name: string, comment: string): AuditLine {
  const said: AuditEvent = {
    ...event({ tenantId: 't1', number: 1, state: 'submitted' }, { kind: 'rejected', comment }),
    actor: { id: 'ben', name },
  };
  return chainLines({ seq: 0, hash: NO_HASH }, [said])[0]!;
}

/** As a file keeps it: half a character becomes a sign of replacement. */
function throughFile(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

test.each([
  ['JSON Lines', JSONL],
  ['CSV', CSV],
])('%s: whatever was typed is one line, and read back as it was', (_, format) => {
  fc.assert(
    fc.property(anyText, anyText, (name, comment) => {
      const line = lineOf(name, comment);
      const written = throughFile(format.write(line));
      expect(written).not.toMatch(/[\n\r]/);
      expect(format.read(written)).toEqual(line);
    }),
  );
});

test.each([
  ['JSON Lines', JSONL],
  ['CSV', CSV],
])('%s: no character can be changed so that the line still reads as that line', (_, format) => {
  const line = lineOf('Ben', 'ok by legal');
  const written = format.write(line);
  for (let at = 0; at < written.length; at++) {
    const other = written[at] === '1' ? '2' : '1';
    const read = format.read(`${written.slice(0, at)}${other}${written.slice(at + 1)}`);
    expect(read === null || JSON.stringify(read) !== JSON.stringify(line)).toBe(true);
  }
});

test('a field given twice is refused: others would read the other one', () => {
  const written = JSONL.write(lineOf('Ben', 'no'));
  expect(JSONL.read(written.replace('{', '{"actor":"bot",'))).toBeNull();
  expect(JSONL.read('{"hash":1}')).toBeNull();
  expect(JSONL.read('nonsense')).toBeNull();
});

test('a cell of the table that says something else than the line is refused', () => {
  const written = CSV.write(lineOf('Ben', 'no'));
  expect(CSV.read(written.replace('"Ben"', '"Eve"'))).toBeNull();
  expect(CSV.read(written.replace('"rejected"', '"approved"'))).toBeNull();
  expect(CSV.read('nonsense')).toBeNull();
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\uff1d1', '\n@x'])(
  'no spreadsheet carries %j out',
  (text) => {
    expect(cellText(text)).toMatch(/^'/);
  },
);

test('a table has the same columns in every row, and says who did what in words of its own', () => {
  const cells = readCells(CSV.write(lineOf('=cmd|"/c calc"!A1', ODD_TEXT)));
  expect(cells).toHaveLength(readCells(CSV.heading!).length);
  expect(cells.slice(0, 9)).toEqual([
    '1',
    '2026-03-10T09:00:00.123Z',
    't1',
    '1',
    `'=cmd|"/c calc"!A1`,
    'ben',
    'rejected',
    'submitted',
    'submitted',
  ]);
});
