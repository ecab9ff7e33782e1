import { type ErrorCode } from '../domain/errors';
import { type ExchangeTrouble } from '../domain/service-health';
import { type OutboundMessage } from './message';
import { troubleLines } from './present-service-health';
import { inert } from './text/inert';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/**
 * What went wrong and what helps. The reference is for the helpdesk: it finds the turn in the log.
 *
 * @param trouble what Microsoft reports, where that explains the failure
 */
export function presentError(
  code: ErrorCode,
  viewer: Viewer,
  reference: string,
  trouble: ExchangeTrouble | null = null,
): OutboundMessage {
  const { errors, errorReference, errorSummary } = wordsFor(viewer.language);
  const reported = trouble === null ? [] : [inert(troubleLines(trouble, viewer).join('\n'))];
  return { text: [errors[code], ...reported, errorReference(reference)].join('\n\n'), summary: errorSummary };
}
