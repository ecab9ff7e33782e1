import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'Il backup della sua posta',
  ask: 'Esiste un backup della mia posta?',
  text: [
    'Exchange Online tiene più copie di ogni cassetta postale in data center diversi: un guasto in uno di essi non fa perdere nulla. Non sono un backup di ciò che lei elimina: ogni copia lo elimina a sua volta.',
    'La posta eliminata però si conserva per un po’: dopo «Posta eliminata», altri {days} giorni circa. Nel frattempo posso recuperare la sua.',
  ],
  links: [{ to: 'back-up-email', title: 'Backup della posta in Exchange Online' }],
  step: { title: 'Mostra cosa ho eliminato', say: 'Cosa ho eliminato nelle ultime due settimane?' },
};
