import { REMINDED_DAYS, WATCHED_DAYS } from '../../domain/retention';
import { DAY_MS } from '../../domain/time';
import { type ReminderState } from '../../watch/ask-for-reminders';
import { type ReminderChoice } from '../../domain/reminder';
import { type Button, buttonAction } from '../button';
import { cardMessage } from '../card-message';
import { datesFor } from '../dates';
import { type OutboundMessage } from '../message';
import { type Viewer } from '../viewer';
import { type Words, wordsFor } from '../words';

/** Reminders are on: what is looked at, when something is said, what vanishes as things are, and how to change it. */
export function presentReminders(
  { choice, vanishing, lookAt }: ReminderState,
  viewer: Viewer,
): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { on } = words.watch;
  const messages = vanishing.keptUntil.filter((until) => until <= viewer.now + WATCHED_DAYS * DAY_MS).length;
  const now =
    messages === 0 ? on.nothingNow(WATCHED_DAYS) : on.now(messages, WATCHED_DAYS, !vanishing.complete);
  const points = [
    ...(choice === 'weekly' ? [] : [on.before(REMINDED_DAYS)]),
    ...(choice === 'before' ? [] : [on.weekly(WATCHED_DAYS)]),
    on.silent,
  ];
  const paragraphs = [on.counts, on.next(datesFor(viewer).day(lookAt))];
  const data = {
    title: on.title,
    now,
    points: points.map((text) => ({ mark: '•', text })),
    paragraphs,
    actions: [...showButton(messages, words), ...choiceButtons(choice, words)].map(buttonAction),
  };
  const text = [
    words.ended(on.title),
    now,
    ...points.map((point) => `• ${point}`),
    ...paragraphs,
    on.say[choice],
  ].join('\n');
  return cardMessage({ template: 'reminders', data, text, summary: on.summary }, words);
}

function showButton(messages: number, { watch: { buttons } }: Words): readonly Button[] {
  return messages === 0
    ? []
    : [
        {
          title: buttons.show(messages),
          data: { verb: 'show-vanishing', days: WATCHED_DAYS },
          style: 'positive',
        },
      ];
}

function choiceButtons(choice: ReminderChoice, { watch: { buttons } }: Words): readonly Button[] {
  const others = (['both', 'before', 'weekly'] as const).filter((other) => other !== choice);
  return [
    ...others.map((other): Button => ({ title: buttons[other], data: { verb: 'remind', choice: other } })),
    { title: buttons.stop, data: { verb: 'stop-reminders' } },
  ];
}
