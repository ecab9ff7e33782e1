import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'Ihr Onlinearchiv',
  ask: 'Wo ist mein Onlinearchiv?',
  text: [
    'Das Onlinearchiv ist ein zweites Postfach neben Ihrem. Regeln Ihrer Organisation können alte Mails dorthin verschieben, auch Gelöschtes, das älter als etwa {archiveDays} Tage ist.',
    'Ich kann nicht hineinsehen. Sie können es:',
  ],
  points: [
    'Im klassischen Outlook steht es unter Ihren Ordnern als „Onlinearchiv“.',
    'In Outlook im Web heißt es „In-Situ-Archiv“.',
    'Suchen Sie dort eigens: Eine Suche im Postfach kann das Archiv auslassen.',
  ],
  links: [{ to: 'archive', title: 'Archivpostfächer' }],
  step: { title: 'Helpdesk fragen', say: 'Frag den Helpdesk', helpdesk: true },
};
