import { type TopicWords } from '../../topic-words';

export const OUTLOOK_RECOVERY: TopicWords = {
  title: 'Mails in Outlook selbst zurückholen',
  ask: 'Wie stelle ich in Outlook selbst gelöschte Mails wieder her?',
  text: ['Ich mache es gern für Sie. Selbst geht es so, im klassischen Outlook oder im Web:'],
  points: [
    '„Gelöschte Elemente“ öffnen; was dort liegt, verschieben Sie zurück.',
    'Sonst „Aus diesem Ordner gelöschte Elemente wiederherstellen“ wählen.',
    'Ankreuzen, was fehlt, dann „Wiederherstellen“. Es liegt danach im alten Ordner oder in „Gelöschte Elemente“.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook im Web' },
  ],
  step: { title: 'Mach es für mich', say: 'Was habe ich in den letzten zwei Wochen gelöscht?' },
};
