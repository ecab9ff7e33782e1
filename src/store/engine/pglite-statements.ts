import { type PGlite, type PGliteInterface } from '@electric-sql/pglite';
import { type SqlValue } from '../sql';

/** A PGlite, as far as it is needed. */
export type EmbeddedPostgres = PGliteInterface & Pick<PGlite, 'parsers'>;

const loadWire = () => import('@electric-sql/pglite');
type Wire = Awaited<ReturnType<typeof loadWire>>;

/** More different statements than the product has; what comes after them is parsed each time. */
const MOST_KNOWN = 500;

/**
 * Statements on a PGlite, each in one exchange. Its own `query` needs six, one for every message of the protocol, since it
 * asks for the types of the values first; and what is run again is kept prepared. Together that takes a statement from
 * 0.25 to 0.08 ms of processor time, and a turn has a dozen of them.
 */
export class Statements {
  private readonly wire: Promise<Wire>;
  /** What was run, under the name it is prepared by; without one until it is run a second time. */
  private readonly known = new Map<string, { readonly name: string; prepared: boolean } | null>();
  private readonly outdated: string[] = [];
  private named = 0;

  constructor(private readonly pglite: EmbeddedPostgres) {
    this.wire = loadWire();
  }

  /** Rows of one statement. Waits for other statements, not for other transactions. */
  async run(sql: string, values: readonly SqlValue[]): Promise<readonly object[]> {
    const { protocol, parse } = await this.wire;
    if (this.pglite.closed) throw new Error('the database is closed');
    return this.pglite.runExclusive(async () => {
      const statement = this.lookUp(sql);
      const request = this.request(protocol.serialize, sql, values, statement);
      try {
        const { messages } = await this.pglite.execProtocol(request);
        if (statement) statement.prepared = true;
        return parse.parseResults(messages, this.pglite.parsers)[0]?.rows ?? [];
      } catch (error) {
        this.forget(sql);
        throw error;
      }
    });
  }

  private lookUp(sql: string): { readonly name: string; prepared: boolean } | null {
    let statement = this.known.get(sql);
    if (statement === null) this.known.set(sql, (statement = { name: `s${++this.named}`, prepared: false }));
    if (statement === undefined && this.known.size < MOST_KNOWN) this.known.set(sql, null);
    return statement ?? null;
  }

  /** A statement that failed may have been prepared for tables that have changed since. */
  private forget(sql: string): void {
    const statement = this.known.get(sql);
    if (statement) this.outdated.push(statement.name);
    this.known.delete(sql);
  }

  private request(
    serialize: Wire['protocol']['serialize'],
    sql: string,
    values: readonly SqlValue[],
    statement: { readonly name: string; readonly prepared: boolean } | null,
  ): Uint8Array {
    const name = statement?.name ?? '';
    return joined([
      ...this.outdated.splice(0).map((old) => serialize.close({ type: 'S', name: old })),
      ...(statement?.prepared === true ? [] : [serialize.parse({ name, text: sql })]),
      serialize.bind({ statement: name, values: values.map(asText) }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
      serialize.sync(),
    ]);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/** A value as PostgreSQL reads it, whatever the type; as node-postgres writes it too. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(asElement).join(',')}}`;
  // Numbers and truth values read alike in both; pg-boss hands over a job's data as it is, for a column of JSON.
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function asElement(value: unknown): string {
  const text = asText(value);
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
