import { viewerOf, type ViewerSettings } from './conversation/viewer-of';
import { errorCodeOf } from './domain/errors';
import {
  presentError,
  presentNotServed,
  presentOpenPersonalChat,
  presentStillWorking,
  presentUnreadableCard,
} from './presentation';
import { type EdgeVoice, type Frame } from './teams/ports';

/** Where nothing is known of the reader. */
const ANYBODY = { locale: 'en', timezone: 'UTC' };

/** What the edge itself says, in the reader's words. */
export function edgeVoice(settings: ViewerSettings): EdgeVoice {
  const of = (frame: Frame | null): ReturnType<typeof viewerOf> => viewerOf(settings, frame ?? ANYBODY);
  return {
    failure: (frame, error) => presentError(errorCodeOf(error), of(frame), frame?.correlationId ?? ''),
    openPersonalChat: (frame) => presentOpenPersonalChat(of(frame)),
    stillWorking: (frame) => presentStillWorking(of(frame)),
    notServed: (frame) => presentNotServed(of(frame)),
    unreadable: (frame) => presentUnreadableCard(of(frame)),
  };
}
