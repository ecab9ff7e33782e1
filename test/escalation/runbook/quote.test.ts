import fc from 'fast-check';
import { dateLiteral, quote } from '../../../src/escalation/runbook/quote';
import { readPowerShell } from './powershell';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '‘',
        '’',
        '‚',
        '‛',
        '"',
        '$',
        '`',
        ';',
        '|',
        '\n',
        '\r',
        '\0',
        '\u2028',
        'a',
        ' ',
        '§',
      ),
    )
    .map((parts) => parts.join('')),
);
const plain = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/u.test(text));

describe('a PowerShell literal', () => {
  it.each([
    ["O'Brien", "'O''Brien'"],
    ['O’Brien', "'O’’Brien'"],
    ['$(Remove-Mailbox x); `whoami`', "'$(Remove-Mailbox x); `whoami`'"],
    ['two\r\nlines\0', "'two lines '"],
    ['\u202eevil\u2066', "' evil '"],
    ['', "''"],
  ])('of %j is %j', (value, literal) => {
    expect(quote(value)).toBe(literal);
  });

  it('reads back as the value', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(readPowerShell(quote(value))).toEqual({ literals: [value], code: '§' });
      }),
      { numRuns: 1000 },
    );
  });

  it('is one literal in one line, whatever the value', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { literals, code } = readPowerShell(quote(value));
        expect([literals.length, code]).toEqual([1, '§']);
        expect(quote(value)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a day does not depend on the computer’s settings', () => {
    expect(dateLiteral('2026-03-02')).toBe("([datetime]'2026-03-02')");
  });
});
