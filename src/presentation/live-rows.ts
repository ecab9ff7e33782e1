import { type LiveMail, type LiveMatch } from '../recovery/find-live-mail';
import { datesFor } from './dates';
import { folderPath } from './text/folder-path';
import { nameOf } from './text/person';
import { runs, type TextRun } from './text/runs';
import { subjectLine } from './text/subject';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** A line about mail that is not deleted, for the card and as text. */
export interface LiveRow {
  readonly runs: readonly TextRun[];
  /** Markdown of a link in our own words; empty where there is nothing to open. */
  readonly link: string;
  readonly lines: readonly string[];
}

/** The newest say where to look; the rest is in the same places mostly. */
const SHOWN = 3;
const SUBJECT_LENGTH = 80;

/** Where mail lies that somebody thought deleted; with a link that opens it. */
export function liveRows({ found }: Pick<LiveMail, 'found'>, viewer: Viewer): readonly LiveRow[] {
  const { nothing } = wordsFor(viewer.language);
  const rows = found.slice(0, SHOWN).map((match) => rowOf(match, viewer));
  if (found.length <= SHOWN) return rows;
  const more = nothing.liveMore(found.length - SHOWN);
  return [...rows, { runs: runs(more, { isSubtle: true }), link: '', lines: [more] }];
}

function rowOf({ message, folder, underOther }: LiveMatch, viewer: Viewer): LiveRow {
  const { nothing, row } = wordsFor(viewer.language);
  const subject = subjectLine(message.subject, SUBJECT_LENGTH, row.noSubject);
  const received = message.receivedAt === null ? '' : datesFor(viewer).moment(message.receivedAt);
  const path = folderPath(folder.path);
  const place = underOther ? nothing.underOther(path) : path;
  const facts = nothing.liveRow(nameOf(message.from) || row.unknownSender, received, place);
  const { webLink } = message;
  return {
    runs: [...runs(subject, { weight: 'bolder' }), ...runs(`  ${facts}`)],
    link: webLink === null ? '' : `[${nothing.open}](${markdownTarget(webLink)})`,
    lines: [`• ${subject}`, `   ${facts}`, ...(webLink === null ? [] : [`   ${webLink}`])],
  };
}

/** Graph's link to Outlook on the web; what would end a Markdown target early is encoded. */
function markdownTarget(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}
