import { parseArgs } from 'node:util';
import { faultMessage } from '../demo/fault';

export type ExportFormat = 'csv' | 'jsonl';

export interface ExportOptions {
  /** ISO dates, UTC, both included; null is open to that side. */
  readonly from: string | null;
  readonly to: string | null;
  readonly format: ExportFormat;
  /** Null: all tenants. */
  readonly tenant: string | null;
  /** Null: standard output. */
  readonly out: string | null;
}

export interface VerifyOptions {
  /** An exported file; null: the database. */
  readonly file: string | null;
  /** A hash that the record has to hold, noted at an earlier time. */
  readonly expect: string | null;
  readonly tenant: string | null;
}

export type OptionsReading =
  | { readonly kind: 'export'; readonly options: ExportOptions }
  | { readonly kind: 'verify'; readonly options: VerifyOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `npm run --silent audit -- export [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--format csv|jsonl] [--tenant ID] [--out FILE]
npm run --silent audit -- verify [--file FILE] [--expect HASH] [--tenant ID]

  export   writes the record of these days (UTC, both included) to a file or to standard output, jsonl by default
  verify   looks for missing and changed lines, in the database or in an exported file; with --expect the line with this
           hash, noted at an earlier time, must still be there: so a record cut off at its end shows, too

DATA_DIR or DATABASE_URL name the database, as for the bot. Exit code 0: done, nothing missing or changed; 1: a line is
missing or changed; 2: could not be read.`;

/** Reads the arguments after `npm run audit --`. */
export function readOptions(argv: readonly string[]): OptionsReading {
  const [command, ...rest] = argv;
  try {
    if (command === undefined || argv.includes('--help') || argv.includes('-h')) return { kind: 'help' };
    if (command === 'export') return readExport(rest);
    if (command === 'verify') return readVerify(rest);
    return wrong(`${command} is not a command; there are export and verify`);
  } catch (error) {
    return wrong(faultMessage(error));
  }
}

function readExport(args: string[]): OptionsReading {
  const text = { type: 'string' } as const;
  const options = { from: text, to: text, format: text, tenant: text, out: text };
  const { values } = parseArgs({ args, options });
  const { from = null, to = null, format = 'jsonl', tenant = null, out = null } = values;
  if (format !== 'csv' && format !== 'jsonl') return wrong('--format must be csv or jsonl');
  if (from !== null && !isDay(from)) return wrong('--from must be a date such as 2026-01-31');
  if (to !== null && !isDay(to)) return wrong('--to must be a date such as 2026-01-31');
  if (from !== null && to !== null && from > to) return wrong('--from must not be later than --to');
  if (tenant === '' || out === '') return wrong('--tenant and --out need a name');
  return { kind: 'export', options: { from, to, format, tenant, out } };
}

function readVerify(args: string[]): OptionsReading {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { file: text, expect: text, tenant: text } });
  const { file = null, expect = null, tenant = null } = values;
  if (file === '' || tenant === '') return wrong('--file and --tenant need a name');
  if (expect !== null && !/^[0-9a-f]{64}$/i.test(expect))
    return wrong('--expect must be 64 hexadecimal digits');
  return { kind: 'verify', options: { file, expect: expect?.toLowerCase() ?? null, tenant } };
}

/** True for a date of the calendar; 30 February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function wrong(message: string): OptionsReading {
  return { kind: 'wrong', message };
}
