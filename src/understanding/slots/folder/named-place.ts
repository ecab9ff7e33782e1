import { is, isMark, type Word } from '../../text/word';
import { capitalisedRun } from './folder-name';

/** A folder that no noun calls one: the end of a path, what others lie in, where mail was filed, and a quoted place. */
export function namedPlace(words: readonly Word[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const name = pathEnd(words, i) ?? parentOf(words, i) ?? filedUnder(words, i) ?? quotedPlace(words, i);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** "Inbox\\Rentals", "the folder Work/Invoices 2021": the last of a path is where the mail lay. */
function pathEnd(words: readonly Word[], i: number): string | undefined {
  const mark = words[i];
  if (!isMark(mark, '\\', '/', '>') || mark === undefined) return undefined;
  const touching = words[i - 1]?.to === mark.from && words[i + 1]?.from === mark.to;
  if (!touching && mark.key !== '>') return undefined;
  const known = is(words[i - 1], 'folderName') || isMark(words[i - 2], '\\', '/', '>');
  const named = known || is(words[i - 2], 'folder') || is(words[i - 3], 'folder');
  return named && !isMark(words[i + 2], '\\', '/', '>') ? wholeRun(words, i + 1) : undefined;
}

/** With the year behind it, also where it was read as a time. */
const wholeRun = (words: readonly Word[], at: number): string | undefined => {
  const name = capitalisedRun(words, at);
  const year = words[at + 1];
  return name === words[at]?.text && year?.kind === 'number' && /^(?:19|20)\d\d$/.test(year.key)
    ? `${name} ${year.text}`
    : name;
};

const SUBFOLDER =
  /^(?:sub-?folders?|unter-?ordnern?|sous-?dossiers?|sub-?carpetas?|sub-?pastas?|sotto-?cartell[ae]|sub-?mapp?(?:en)?)$/;

/** "subfolders of 'Clients'", "Unterordner in Kunden Nord fehlen": which they lie in. */
function parentOf(words: readonly Word[], i: number): string | undefined {
  if (!SUBFOLDER.test(words[i]?.key ?? '')) return undefined;
  let at = i + 1;
  while (is(words[at], 'lost', 'deleted', 'auxiliary') && !is(words[at], 'inWord') && at - i < 3) at++;
  if (!is(words[at], 'inWord', 'ofWord', 'fromWord')) return undefined;
  const name = words[at + 1];
  return name?.kind === 'quoted' ? name.text : wholeRun(words, at + 1);
}

/** What one does with mail to keep it. */
const FILED: ReadonlySet<string> = new Set(
  (
    'filed kept stored sorted abgelegt einsortiert ablegte classe classes rangé range ranges archivado guardado guardei arquivei ' +
    'archiviato archiviate archiviati salvato opgeslagen bewaard gearchiveerd'
  ).split(' '),
);

/** "emails that I filed under Taxes", "die ich unter Steuer abgelegt habe". */
function filedUnder(words: readonly Word[], i: number): string | undefined {
  if (!is(words[i], 'inWord')) return undefined;
  const name = words[i + 1]?.kind === 'quoted' ? words[i + 1]?.text : wholeRun(words, i + 1);
  if (name === undefined) return undefined;
  const behind = i + 1 + name.split(' ').length;
  return FILED.has(words[i - 1]?.key ?? '') || FILED.has(words[behind]?.key ?? '') ? name : undefined;
}

/** "the mails that were in 'Saved Mail'": behind the verb of being, and the end of its clause. */
function quotedPlace(words: readonly Word[], i: number): string | undefined {
  const quoted = words[i];
  if (quoted?.kind !== 'quoted' || !is(words[i - 1], 'inWord') || is(words[i - 1], 'aboutWeak', 'withWord'))
    return undefined;
  const lay = is(words[i - 2], 'auxiliary', 'mail', 'one') || LAY.has(words[i - 2]?.key ?? '');
  return lay &&
    (words[i + 1] === undefined || isMark(words[i + 1]) || is(words[i + 1], 'auxiliary', 'lost', 'deleted'))
    ? quoted.text
    : undefined;
}

const LAY: ReadonlySet<string> = new Set(
  'lay sat lag lagen waren etaient estaban estavam erano stonden stond zaten'.split(' '),
);
