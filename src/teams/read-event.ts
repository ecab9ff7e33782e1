import { type TurnEvent } from '../conversation/turn';
import { CARD_ACTION, eventOfInvoke } from './event-of-invoke';
import { eventOfSubmit } from './event-of-submit';
import { type IncomingActivity } from './incoming';
import { spokenText } from './mentions';
import { isSignInInvoke, type SignInStep, stepOfInvoke } from './sign-in/step';

/** What an activity asks of the bot. */
export type EventReading =
  | { readonly kind: 'event'; readonly event: TurnEvent }
  | { readonly kind: 'sign-in'; readonly step: SignInStep }
  /** A button that cannot be read. */
  | { readonly kind: 'unreadable' }
  /** Nothing to answer: reactions, typing, members coming and going, kinds we do not know. */
  | { readonly kind: 'ignored' };

const IGNORED: EventReading = { kind: 'ignored' };
const UNREADABLE: EventReading = { kind: 'unreadable' };

function event(of: TurnEvent | null): EventReading {
  return of === null ? UNREADABLE : { kind: 'event', event: of };
}

/** Text wins over a value: a suggestion with hidden data still says something. A bare mention or file says nothing in words. */
function readMessage(incoming: IncomingActivity): EventReading {
  const text = spokenText(incoming);
  if (text !== '') return event({ kind: 'said', text });
  if (incoming.value !== undefined && incoming.value !== null) return event(eventOfSubmit(incoming.value));
  return event({ kind: 'said', text });
}

function readInvoke({ name, value }: IncomingActivity): EventReading {
  if (name === CARD_ACTION) return event(eventOfInvoke(value));
  if (!isSignInInvoke(name)) return IGNORED;
  const step = stepOfInvoke(name, value);
  return step === null ? UNREADABLE : { kind: 'sign-in', step };
}

/** Teams says twice that the app came: once as an installation, once as a new member of the conversation. */
function isArrival(incoming: IncomingActivity): boolean {
  if (incoming.type === 'installationUpdate') return incoming.action === 'add';
  return incoming.membersAdded?.some((member) => member.id === incoming.recipient.id) ?? false;
}

/** The app was taken away: nothing to answer, and no way to speak there. */
export function isRemoval(incoming: IncomingActivity): boolean {
  return incoming.type === 'installationUpdate' && (incoming.action?.startsWith('remove') ?? false);
}

/** Reads the kind of an activity; pure. */
export function readEvent(incoming: IncomingActivity): EventReading {
  switch (incoming.type) {
    case 'message':
      return readMessage(incoming);
    case 'invoke':
      return readInvoke(incoming);
    case 'installationUpdate':
    case 'conversationUpdate':
      return isArrival(incoming) ? event({ kind: 'installed' }) : IGNORED;
    default:
      return IGNORED;
  }
}
