import { type OutboundMessage } from './message';
import { sentence } from './sentence';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** The first message: what this is for and how to start. In a group or channel it only says where to go on. */
export function presentWelcome(
  viewer: Viewer,
  place: 'personal' | 'group' | 'channel' = 'personal',
): OutboundMessage {
  const { welcome, suggestions } = wordsFor(viewer.language);
  return place === 'personal'
    ? sentence(welcome.text(viewer.retentionDays, viewer.helpdesk), suggestions.start)
    : sentence(welcome.elsewhere);
}
