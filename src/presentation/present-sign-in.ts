import { type SignInRefusal } from '../domain/sign-in';
import { type OutboundMessage } from './message';
import { sentence } from './sentence';
import { type Viewer } from './viewer';
import { type Words, wordsFor } from './words';

type Remark = Exclude<keyof Words['signIn'], 'refused' | 'card' | 'button' | 'summary'>;

/** The words of the card that signs a person in; the channel has a form of its own for it. */
export function presentSignInCard(viewer: Viewer): {
  readonly text: string;
  readonly button: string;
  readonly summary: string;
} {
  const { card, button, summary } = wordsFor(viewer.language).signIn;
  return { text: card, button, summary };
}

/** What came of signing in or out. */
export function presentSignIn(remark: Remark, viewer: Viewer): OutboundMessage {
  return sentence(wordsFor(viewer.language).signIn[remark]);
}

export function presentSignInRefused(reason: SignInRefusal, viewer: Viewer): OutboundMessage {
  return sentence(wordsFor(viewer.language).signIn.refused[reason]);
}
