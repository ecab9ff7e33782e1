import { parseArgs } from 'node:util';
import { type BenchPart, isPart, PARTS } from './parts';

/** What the person wants of the benchmark. */
export interface BenchOptions {
  /** Few turns, few starts: whether it works, not how fast it is. */
  readonly quick: boolean;
  /** One part alone. */
  readonly only: BenchPart | null;
  /** Whether the figures are written into the README. */
  readonly write: boolean;
  /** File that gets all figures. */
  readonly json: string | null;
  /** Folder that gets a CPU profile of every measured process; the figures of such a run do not count. */
  readonly profile: string | null;
}

export type OptionsReading =
  | { readonly kind: 'run'; readonly options: BenchOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `npm run bench -- [--quick] [--only PART] [--write] [--json FILE] [--profile DIR]

  --quick        a short run: shows that everything is measured; its figures are rough
  --only PART    measures one part alone:
                   turns      turns of a conversation beside an echo bot
                   requests   requests for the helpdesk beside the bare database
                   restore    restores beside Microsoft's client: one by one, Promise.all, $batch
                   faults     restores through throttling, outages and cut connections
                   sizes      first card and restore against the number of deleted messages
                   crowd      200 people at once beside an echo bot
                   processes  three processes on one PostgreSQL beside one, and whether a big restore starves small ones
                   memory     memory after 10,000 and after 100,000 turns; long, and only when named
  --write        writes what is measured into the README, and docs/restore-sizes.svg
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
        write: { type: 'boolean', default: false },
        json: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const { quick, only = null, write, json = null, profile = null } = values;
    if (only !== null && !isPart(only))
      return { kind: 'wrong', message: `--only must be one of ${PARTS.join(', ')}` };
    if (write && quick) return { kind: 'wrong', message: '--write wants figures that are not rough' };
    if (json === '' || profile === '') return { kind: 'wrong', message: '--json and --profile need a name' };
    return { kind: 'run', options: { quick, only, write, json, profile } };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}
