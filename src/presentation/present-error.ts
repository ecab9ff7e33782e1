import { type ErrorCode } from '../domain/errors';
import { type OutboundMessage } from './message';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** What went wrong and what helps. The reference is for the helpdesk: it finds the turn in the log. */
export function presentError(code: ErrorCode, viewer: Viewer, reference: string): OutboundMessage {
  const { errors, errorReference, errorSummary } = wordsFor(viewer.language);
  return { text: `${errors[code]}\n\n${errorReference(reference)}`, summary: errorSummary };
}
