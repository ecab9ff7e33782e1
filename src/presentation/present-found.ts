import { type RetentionTag } from '../domain/retention-tag';
import { type OutboundMessage } from './message';
import { presentAnswer } from './present-answer';
import { addressIn } from './text/address';
import { folderPath } from './text/folder-path';
import { type Viewer } from './viewer';
import { wordsFor } from './words';
import { type AnswerBook, answerBookFor } from './words/answer-books';

/** What the rules do with the folders of a name. @param name as the person wrote it */
export function presentFolderTags(
  folders: readonly { readonly path: string; readonly tag: RetentionTag | null }[],
  name: string,
  viewer: Viewer,
): OutboundMessage {
  const { found } = answerBookFor(viewer.language);
  const { quoted } = wordsFor(viewer.language);
  const remarks =
    folders.length === 0
      ? [found.noFolder(quoted(folderPath(name)))]
      : folders.flatMap(({ path, tag }) => remarksOn(quoted(folderPath(path)), tag, found));
  return presentAnswer('retention-tags', viewer, remarks, 'retention');
}

function remarksOn(folder: string, tag: RetentionTag | null, found: AnswerBook['found']): readonly string[] {
  if (tag === null) return [found.untagged(folder)];
  const { deletes, archives } = tag;
  return [
    ...(deletes === null
      ? []
      : [
          deletes.afterDays === null
            ? found.deletesNever(folder)
            : found.deletesAfter(folder, String(deletes.afterDays)),
        ]),
    ...(archives ? [found.archives(folder)] : []),
  ];
}

/** "Am I on hold?", as far as that may be told. @param numbers of the reader's own requests whose hold is in place */
export function presentHolds(numbers: readonly number[], viewer: Viewer): OutboundMessage {
  const { found } = answerBookFor(viewer.language);
  const shown = numbers.map((number) => `#${number}`);
  return presentAnswer('holds', viewer, [shown.length > 0 ? found.ownHolds(shown) : found.noOwnHold]);
}

/** The mailbox does not open for the reader; whether there is one is not told. @param mailbox an address as asked for */
export function presentClosedMailbox(mailbox: string, viewer: Viewer): OutboundMessage {
  const { found } = answerBookFor(viewer.language);
  return presentAnswer('shared-mailbox', viewer, [found.closedMailbox(addressIn(mailbox))]);
}
