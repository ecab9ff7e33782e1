import { anyViewer, viewerOf, type ViewerSettings } from '../conversation/viewer-of';
import { errorCodeOf } from '../domain/errors';
import {
  presentError,
  presentNotServed,
  presentOpenPersonalChat,
  presentSignIn,
  presentSignInCard,
  presentSignInRefused,
  presentStillWorking,
  presentUnreadableCard,
} from '../presentation';
import { type Viewer } from '../presentation/viewer';
import { type EdgeVoice, type Frame } from '../teams/ports';
import { type SignInVoice } from '../teams/sign-in/ports';

/** What the edge itself says, in the reader's words. */
export function edgeVoice(settings: ViewerSettings): EdgeVoice {
  const of = (frame: Frame | null): Viewer =>
    frame === null ? anyViewer(settings) : viewerOf(settings, frame);
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
  const of = (frame: Frame): Viewer => viewerOf(settings, frame);
  return {
    card: (frame) => presentSignInCard(of(frame)),
    signedIn: (frame) => presentSignIn('signed-in', of(frame)),
    signedInAskAgain: (frame) => presentSignIn('ask-again', of(frame)),
    refused: (frame, reason) => presentSignInRefused(reason, of(frame)),
    signedOut: (frame) => presentSignIn('signed-out', of(frame)),
    notSignedOut: (frame) => presentSignIn('not-signed-out', of(frame)),
  };
}
