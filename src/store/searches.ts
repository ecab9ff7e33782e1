import { type SearchStore } from '../recovery/ports';
import { type Match, type SearchSummary } from '../recovery/search-outcome';
import { DAY_MS, type EpochMs } from '../domain/time';
import { type Database, type SqlValue } from './sql';

/** How long a card of results stays usable. */
export const SEARCH_KEPT_MS = DAY_MS;

/** Matches that share a row: a page of a card reads one row, 20,000 matches write 80. */
const CHUNK = 250;

/** @param now injected clock; a search past its day is not found any more, purged or not. */
export function searchStore(database: Database, now: () => EpochMs): SearchStore {
  return {
    save: (search, matches) => save(database, search, matches),
    find: async (ref, personId) => {
      const rows = await database.query<{ summary: SearchSummary }>(
        'SELECT summary FROM searches WHERE ref = $1 AND person_id = $2 AND expires_at > $3',
        [ref, personId, new Date(now())],
      );
      return rows[0]?.summary ?? null;
    },
    keep: async (ref, personId, until) => {
      await database.query(
        `UPDATE searches SET expires_at = greatest(expires_at, $3)
         WHERE ref = $1 AND person_id = $2 AND expires_at > $4`,
        [ref, personId, new Date(until), new Date(now())],
      );
    },
    matches: async (ref, from, to) => {
      if (to <= from) return [];
      const first = Math.floor(from / CHUNK);
      const rows = await database.query<{ matches: readonly Match[] }>(
        `SELECT c.matches FROM search_chunks c JOIN searches s ON s.ref = c.search_ref
         WHERE s.ref = $1 AND s.expires_at > $2 AND c.chunk BETWEEN $3 AND $4 ORDER BY c.chunk`,
        [ref, new Date(now()), first, Math.floor((to - 1) / CHUNK)],
      );
      return rows.flatMap((row) => row.matches).slice(from - first * CHUNK, to - first * CHUNK);
    },
  };
}

/** Saving again replaces: a caller that got no answer may repeat. */
async function save(database: Database, search: SearchSummary, matches: readonly Match[]): Promise<void> {
  const [first = '[]', ...others] = inChunks(matches);
  if (others.length === 0 && (await saveNew(database, search, first))) return;
  await replace(database, search, [first, ...others]);
}

/**
 * A new search that fits one chunk, as nearly all do: one statement in place of a transaction of five, for the time of a
 * turn goes into statements rather than into what they carry (`npm run bench`).
 *
 * @returns false where the reference is taken; nothing is changed then
 */
async function saveNew(database: Database, search: SearchSummary, chunk: string): Promise<boolean> {
  const rows = await database.query(
    `WITH saved AS (
       INSERT INTO searches (ref, person_id, summary, expires_at) VALUES ($1, $2, $3::json, $4)
       ON CONFLICT (ref) DO NOTHING RETURNING ref
     )
     INSERT INTO search_chunks (search_ref, chunk, matches) SELECT ref, 0, $5::json FROM saved RETURNING chunk`,
    [...valuesOf(search), chunk],
  );
  return rows.length === 1;
}

async function replace(database: Database, search: SearchSummary, chunks: readonly string[]): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('DELETE FROM searches WHERE ref = $1 AND person_id = $2', [search.ref, search.personId]);
    await tx.query(
      'INSERT INTO searches (ref, person_id, summary, expires_at) VALUES ($1, $2, $3::json, $4)',
      valuesOf(search),
    );
    // One statement a chunk: escaping all of them into one array parameter takes three times as long.
    for (const [chunk, text] of chunks.entries()) {
      await tx.query('INSERT INTO search_chunks (search_ref, chunk, matches) VALUES ($1, $2, $3::json)', [
        search.ref,
        chunk,
        text,
      ]);
    }
  });
}

function valuesOf(search: SearchSummary): readonly SqlValue[] {
  return [search.ref, search.personId, JSON.stringify(search), new Date(search.at + SEARCH_KEPT_MS)];
}

function inChunks(matches: readonly Match[]): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < matches.length; start += CHUNK) {
    chunks.push(JSON.stringify(matches.slice(start, start + CHUNK)));
  }
  return chunks;
}
