import { parseArgs } from 'node:util';

/** What the person wants of the benchmark. */
export interface BenchOptions {
  /** Few turns, few starts: whether it works, not how fast it is. */
  readonly quick: boolean;
  /** One of the two halves alone: turns of a conversation, or requests for the helpdesk. */
  readonly only: BenchHalf | null;
  /** File that gets all figures. */
  readonly json: string | null;
  /** Folder that gets a CPU profile of every measured process; the figures of such a run do not count. */
  readonly profile: string | null;
}

export type BenchHalf = 'turns' | 'requests';

export type OptionsReading =
  | { readonly kind: 'run'; readonly options: BenchOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `npm run bench -- [--quick] [--only turns|requests] [--json FILE] [--profile DIR]

  --quick        a short run: shows that everything is measured; its figures are rough
  --only HALF    measures turns of a conversation alone, or requests for the helpdesk alone
  --json FILE    writes all figures to a file as well
  --profile DIR  writes a V8 CPU profile of each measured process; do not quote the figures of such a run

TEST_DATABASE_URL names the PostgreSQL to measure with (default postgres://postgres@127.0.0.1:5432/postgres); a database
of its own is created there and dropped.`;

/** Reads the arguments after `npm run bench --`. */
export function readOptions(argv: readonly string[]): OptionsReading {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        json: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const { quick, only = null, json = null, profile = null } = values;
    if (only !== null && only !== 'turns' && only !== 'requests')
      return { kind: 'wrong', message: '--only must be turns or requests' };
    if (json === '' || profile === '') return { kind: 'wrong', message: '--json and --profile need a name' };
    return { kind: 'run', options: { quick, only, json, profile } };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}
