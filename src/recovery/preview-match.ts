import { mailboxOf } from '../domain/mail';
import { type MessagePreview, type MessageReader } from './ports';
import { type PagePorts, PAGE_SIZE, showPage } from './show-page';
import { type ResultPage, type Row, type SearchSummary } from './search-outcome';

export type PreviewOutcome =
  | { readonly kind: 'shown'; readonly preview: MessagePreview; readonly row: Row; readonly page: ResultPage }
  | { readonly kind: 'gone' }
  | { readonly kind: 'no-such-pick' };

/** The first lines of one match, with the page it stands on. */
export async function previewMatch(
  ports: PagePorts & { readonly messages: MessageReader },
  search: SearchSummary,
  pick: number,
): Promise<PreviewOutcome> {
  if (pick < 1 || pick > search.total) return { kind: 'no-such-pick' };
  const page = await showPage(ports, search, Math.ceil(pick / PAGE_SIZE));
  const row = page.rows.find((candidate) => candidate.pick === pick);
  if (row === undefined) return { kind: 'no-such-pick' };
  const { id, folderId } = row.match.message;
  const preview = await ports.messages.preview(mailboxOf(search), id, folderId);
  return preview === null ? { kind: 'gone' } : { kind: 'shown', preview, row, page };
}
