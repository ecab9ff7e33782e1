import { type SignInOutcome, type SignInRefusal, type TokenOwner } from '../../domain/sign-in';
import { type OutboundMessage } from '../../presentation/message';
import { type Frame, type KnownConversation } from '../ports';

/** A person as the channel knows them. */
export interface ChatAccount extends TokenOwner {
  /** The channel's own id of the person: the Bot Framework's token service keeps tokens under it. */
  readonly userId: string;
  readonly channelId: string;
}

/** What a client needs to sign a person in. */
export interface Invitation {
  /** Empty where the tokens are in no connection of the Bot Framework. */
  readonly connectionName: string;
  /** The page to sign in at; null where there is none. */
  readonly link: string | null;
  /** With it the client tries silently first. */
  readonly exchange?: { readonly id?: string; readonly uri?: string; readonly providerId?: string };
  readonly post?: { readonly sasUrl?: string };
}

/** Where people's tokens come from, as the sign-in sees it. No method hands out a token; none rejects but `invite`. */
export interface TokenSource {
  readonly connectionName: string;
  /** @throws where the token service does not answer */
  invite(account: ChatAccount, chat: KnownConversation): Promise<Invitation>;
  /** Silent sign-in: Teams' own token of the person for one for Graph. */
  exchange(account: ChatAccount, ssoToken: string): Promise<SignInOutcome>;
  /** Signing in at the page ends with a code. */
  redeem(account: ChatAccount, code: string): Promise<SignInOutcome>;
  /** Forgets the person's tokens. False where that failed. */
  signOut(account: ChatAccount): Promise<boolean>;
}

/** What the sign-in has to say; the words stand in presentation. */
export interface SignInVoice {
  /** Text and button of the card. */
  card(frame: Frame): { readonly text: string; readonly button: string; readonly summary: string };
  signedIn(frame: Frame): OutboundMessage;
  /** The same where nothing is left to be answered. */
  signedInAskAgain(frame: Frame): OutboundMessage;
  refused(frame: Frame, reason: SignInRefusal): OutboundMessage;
  signedOut(frame: Frame): OutboundMessage;
  notSignedOut(frame: Frame): OutboundMessage;
}
