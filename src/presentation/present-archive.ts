import { type ArchiveStanding } from '../domain/archive-standing';
import { type OutboundMessage } from './message';
import { presentAnswer } from './present-answer';
import { type Viewer } from './viewer';
import { answerBookFor } from './words/answer-books';

/** The answer about the online archive, headed by whether the person has one, where that is known. */
export function presentArchive({ kind }: ArchiveStanding, viewer: Viewer): OutboundMessage {
  const { found } = answerBookFor(viewer.language);
  const remarks = { unknown: [], none: [found.noArchive], 'not-reachable': [found.hasArchive] };
  return presentAnswer('archive', viewer, remarks[kind]);
}
