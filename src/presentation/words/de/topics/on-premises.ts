import { type TopicWords } from '../../topic-words';

export const ON_PREMISES: TopicWords = {
  title: 'Postfächer auf eigenen Servern',
  ask: 'Erreichst du Postfächer auf eigenen Servern?',
  text: [
    'Ich erreiche Postfächer in Exchange Online. Ein Postfach auf einem eigenen Exchange Server Ihrer Organisation oder eines ohne Lizenz erreiche ich nicht.',
    'In Outlook hilft Ihnen „Aus diesem Ordner gelöschte Elemente wiederherstellen“. Mehr kann, wer den Server betreibt und sichert.',
  ],
  links: [{ to: 'exchange-server-backup', title: 'Exchange Server sichern' }],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
