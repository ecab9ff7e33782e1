import { cardMessage } from './card-message';
import { type OutboundMessage } from './message';
import { type Viewer } from './viewer';
import { wordsFor } from './words';

/** What the bot can do, what it cannot, and sentences to try. */
export function presentHelp(viewer: Viewer): OutboundMessage {
  const words = wordsFor(viewer.language);
  const { help } = words;
  const shown = [
    ...help.sections,
    ...(viewer.policy.features.watch ? [words.watch.help] : []),
    ...(viewer.helpdesk ? [help.requests] : []),
  ];
  const sections = shown.map((section) => ({
    ...section,
    examples: section.examples.map(words.quoted),
  }));
  const limits = help.limits(viewer.retentionDays, viewer.helpdesk);
  const text = [
    help.title,
    ...sections.map(({ title, text: about, examples }) =>
      [words.labelled(title, about), ...examples.map((example) => `• ${example}`)].join('\n'),
    ),
    [help.limitsTitle, ...limits.map((limit) => `• ${limit}`)].join('\n'),
  ].join('\n\n');
  const data = { title: help.title, sections, limitsTitle: help.limitsTitle, limits };
  return cardMessage({ template: 'help', data, text, summary: help.summary }, words);
}
