/** Who has an archive, by user principal name in small letters. */
export type ArchiveFlags = ReadonlyMap<string, boolean>;

/** A larger organisation is told nothing rather than half. */
const MOST_ROWS = 500_000;

/**
 * The columns "User Principal Name" and "Has Archive" of the report getMailboxUsageDetail (Microsoft Graph v1.0). Null where
 * it has no such columns, or too many rows. Where the tenant hides names in reports, the names are not those of people.
 */
export function readArchiveFlags(csv: string): ArchiveFlags | null {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = cellsOf(lines[0] ?? '');
  const name = header.indexOf('User Principal Name');
  const archive = header.indexOf('Has Archive');
  if (name < 0 || archive < 0 || lines.length > MOST_ROWS) return null;
  const flags = new Map<string, boolean>();
  for (const line of lines.slice(1)) {
    const cells = cellsOf(line);
    const person = cells[name]?.toLowerCase() ?? '';
    const has = cells[archive]?.toLowerCase();
    if (person !== '' && (has === 'true' || has === 'false')) flags.set(person, has === 'true');
  }
  return flags;
}

/** Cells of a line of CSV; in quotation marks a comma is text, and a doubled mark is one (RFC 4180). */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'),
  );
}
