import { type ReminderNotice } from '../../watch/what-is-due';
import { buttonAction } from '../button';
import { cardMessage } from '../card-message';
import { type OutboundMessage } from '../message';
import { type Viewer } from '../viewer';
import { wordsFor } from '../words';

/** Said unasked: how many messages vanish, and nothing of what they are. */
export function presentReminderNotice(notice: ReminderNotice, viewer: Viewer): OutboundMessage {
  const { kind, messages, withinDays, atLeast } = notice;
  const words = wordsFor(viewer.language);
  const { notice: says, buttons } = words.watch;
  const title = says.title(messages, withinDays, atLeast);
  const about = kind === 'weekly' ? says.weekly : says.before(messages);
  const data = {
    title,
    now: '',
    points: [],
    paragraphs: [about],
    actions: [
      buttonAction({
        title: buttons.show(messages),
        data: { verb: 'show-vanishing', days: withinDays },
        style: 'positive',
      }),
      buttonAction({ title: buttons.change, data: { verb: 'reminders' } }),
      buttonAction({ title: buttons.stop, data: { verb: 'stop-reminders' } }),
    ],
  };
  const text = [words.ended(title), about, says.say(withinDays)].join('\n');
  return cardMessage({ template: 'reminders', data, text, summary: words.ended(title) }, words);
}
