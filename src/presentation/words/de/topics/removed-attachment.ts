import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'Ein Anhang, den Sie entfernt haben',
  ask: 'Ich habe den Anhang aus einer Mail entfernt',
  text: [
    'Wer einen Anhang entfernt, speichert die Mail ohne ihn. Eine frühere Fassung, die Sie oder ich öffnen könnten, behält Exchange nicht. Was helfen kann:',
  ],
  points: [
    'Fragen Sie den Absender: Bei ihm liegt die Mail unter „Gesendete Elemente“.',
    'Haben Sie sie selbst gesendet oder weitergeleitet, sehen Sie dort bei sich nach.',
    'War es die ganze Mail, die gelöscht wurde, sagen Sie mir, von wem: Die finde ich.',
    'Wo Ihre Organisation Ihre Mails aufbewahrt, gibt es vielleicht eine frühere Fassung. Ihr Helpdesk kann nachsehen.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook im Web' },
  ],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
