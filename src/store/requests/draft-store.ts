import { DAY_MS, type EpochMs } from '../../domain/time';
import { type DraftStore, type RequestDraft } from '../../escalation/request-form';
import { type Database } from '../sql';

/** How long a form may lie open. */
export const DRAFT_KEPT_MS = DAY_MS;

/** @param now injected clock; a draft past its day is not found any more, purged or not. */
export function draftStore(database: Database, now: () => EpochMs): DraftStore {
  return {
    save: async (draft) => {
      await database.query(
        `INSERT INTO request_drafts AS present (ref, person_id, draft, saved_at) VALUES ($1, $2, $3::json, $4)
         ON CONFLICT (ref) DO UPDATE SET draft = excluded.draft, saved_at = excluded.saved_at
         WHERE present.person_id = excluded.person_id`,
        [draft.ref, draft.requester.id, JSON.stringify(draft), new Date(now())],
      );
    },
    find: async (ref, personId) => {
      const rows = await database.query<{ draft: RequestDraft }>(
        'SELECT draft FROM request_drafts WHERE ref = $1 AND person_id = $2 AND saved_at > $3',
        [ref, personId, new Date(now() - DRAFT_KEPT_MS)],
      );
      return rows[0]?.draft ?? null;
    },
  };
}
