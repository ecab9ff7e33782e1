import { type RequestResult } from '../../domain/request';
import { type Dates } from '../dates';
import { fileSize } from '../text/file-size';
import { isolated, plainLine } from '../text/plain';
import { shorten } from '../text/shorten';
import { type Words } from '../words';
import { personName } from './written';

const FILES_SHOWN = 8;
const NAME_LENGTH = 80;
const NOTE_LENGTH = 500;

/** What came of it, one sentence a line, files among them. */
export function resultLines(result: RequestResult, dates: Dates, words: Words): readonly string[] {
  const says = words.requests.result;
  const quotedName = (name: string): string => words.quoted(isolated(shorten(plainLine(name), NAME_LENGTH)));
  switch (result.kind) {
    case 'hold':
      return [says.hold(quotedName(result.caseName))];
    case 'released':
      return [says.released];
    case 'by-hand': {
      const note = isolated(shorten(plainLine(result.note), NOTE_LENGTH));
      return [says.byHand(personName(result.by, words)), ...(note === '' ? [] : [says.note(note)])];
    }
    case 'from-backup': {
      const { items, asOf, folders, partial } = result;
      const names = words.list(folders.map(quotedName));
      return [
        says.fromBackup(items, dates.moment(asOf), names, folders.length),
        ...(partial ? [says.backupPartial] : []),
      ];
    }
    case 'restored':
      return [says.restored(result.moved, result.failed, result.left)];
    case 'export':
      return [
        says.exportPlace(quotedName(result.caseName)),
        ...fileLines(result.files, dates.locale, words),
        says.until(dates.day(result.availableUntil)),
        ...(result.partial ? [says.partial] : []),
      ];
  }
}

type Files = Extract<RequestResult, { kind: 'export' }>['files'];

function fileLines(files: Files, locale: string, words: Words): readonly string[] {
  const says = words.requests.result;
  if (files.length === 0) return [says.noFiles];
  const shown = files
    .slice(0, FILES_SHOWN)
    .map(
      ({ name, size }) =>
        `• ${says.file(isolated(shorten(plainLine(name), NAME_LENGTH)), fileSize(size, locale))}`,
    );
  const more = files.length - shown.length;
  return [
    words.heading(says.filesTitle(files.length)),
    ...shown,
    ...(more > 0 ? [says.moreFiles(more)] : []),
  ];
}
