import { type Database } from '../../../src/store/database';

/** What statements of a program rely on in a schema: of each table its columns, keys and rules, by name. */
export interface Catalogue {
  readonly columns: ReadonlyMap<string, Column>;
  /** Primary keys and unique indexes, as `table (columns)`; `ON CONFLICT` names them by their columns. */
  readonly unique: ReadonlySet<string>;
  /** What rows have to satisfy: checks and references, as `table: rule`. */
  readonly rules: ReadonlySet<string>;
  readonly triggers: ReadonlySet<string>;
}

interface Column {
  readonly table: string;
  readonly type: string;
  /** An INSERT that does not name it is refused. */
  readonly mustBeGiven: boolean;
}

/** The schema as the database itself describes it, pg-boss's own left out. */
export async function catalogueOf(database: Database): Promise<Catalogue> {
  const columns = await database.query<Column & { name: string }>(
    `SELECT table_name AS "table", table_name || '.' || column_name AS name, data_type AS type,
       is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO' AS "mustBeGiven"
     FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const unique = await database.query<{ key: string }>(
    `SELECT c.relname || ' (' || string_agg(a.attname, ', ' ORDER BY k.place) || ')' AS key
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
     WHERE n.nspname = 'public' AND i.indisunique GROUP BY i.indexrelid, c.relname`,
  );
  const rules = await database.query<{ rule: string }>(
    `SELECT conrelid::regclass || ': ' || pg_get_constraintdef(oid) AS rule FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f')`,
  );
  const triggers = await database.query<{ name: string }>(
    `SELECT DISTINCT event_object_table || ': ' || trigger_name AS name FROM information_schema.triggers
     WHERE trigger_schema = 'public'`,
  );
  return {
    columns: new Map(columns.map(({ name, ...column }) => [name, column])),
    unique: new Set(unique.map(({ key }) => key)),
    rules: new Set(rules.map(({ rule }) => rule)),
    triggers: new Set(triggers.map(({ name }) => name)),
  };
}

/** What a program that knows the schema as it was stumbles over in the schema as it is; empty where nothing. */
export function breaksBetween(before: Catalogue, after: Catalogue): readonly string[] {
  const tables = new Set([...before.columns.values()].map(({ table }) => table));
  const known = (line: string): boolean => tables.has(/^\w+/.exec(line)?.[0] ?? '');
  const added = (from: ReadonlySet<string>, to: ReadonlySet<string>): readonly string[] =>
    [...to].filter((line) => !from.has(line) && known(line));
  return [
    ...[...before.columns].flatMap(([name, { type }]) => {
      const now = after.columns.get(name);
      if (now === undefined) return [`${name} is gone`];
      return now.type === type ? [] : [`${name} was ${type} and is ${now.type}`];
    }),
    ...[...after.columns].flatMap(([name, { table, mustBeGiven }]) =>
      tables.has(table) && mustBeGiven && before.columns.get(name)?.mustBeGiven !== true
        ? [`${name} must be given now`]
        : [],
    ),
    ...[...before.unique].filter((key) => !after.unique.has(key)).map((key) => `${key} is unique no more`),
    ...added(before.unique, after.unique).map((key) => `${key} is unique now`),
    ...added(before.rules, after.rules).map((rule) => `new rule on ${rule}`),
    ...added(before.triggers, after.triggers).map((name) => `new trigger on ${name}`),
  ];
}
