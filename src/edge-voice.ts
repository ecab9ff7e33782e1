import { viewerOf, type ViewerSettings } from './conversation/viewer-of';
import { errorCodeOf } from './domain/errors';
import {
  presentError,
  presentNotServed,
  presentOpenPersonalChat,
  presentSignIn,
  presentSignInCard,
  presentSignInRefused,
  presentStillWorking,
  presentUnreadableCard,
} from './presentation';
import { type EdgeVoice, type Frame } from './teams/ports';
import { type SignInVoice } from './teams/sign-in/ports';

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

/** The same about signing in and out. */
export function signInVoice(settings: ViewerSettings): SignInVoice {
  const of = (frame: Frame): ReturnType<typeof viewerOf> => viewerOf(settings, frame);
  return {
    card: (frame) => presentSignInCard(of(frame)),
    signedIn: (frame) => presentSignIn('signed-in', of(frame)),
    signedInAskAgain: (frame) => presentSignIn('ask-again', of(frame)),
    refused: (frame, reason) => presentSignInRefused(reason, of(frame)),
    signedOut: (frame) => presentSignIn('signed-out', of(frame)),
    notSignedOut: (frame) => presentSignIn('not-signed-out', of(frame)),
  };
}
