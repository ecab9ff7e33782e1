import { type TopicWords } from '../../topic-words';

export const REMOVED_ATTACHMENT: TopicWords = {
  title: 'Un allegato rimosso da una mail',
  ask: 'Ho rimosso l’allegato da una mail',
  text: [
    'Chi rimuove un allegato salva la mail senza di esso. Exchange non conserva una versione precedente che lei o io possiamo aprire. Che cosa può servire:',
  ],
  points: [
    'Chieda a chi l’ha inviata: si trova nella sua «Posta inviata».',
    'Se l’ha inviata o inoltrata lei, guardi nella propria.',
    'Se è stata eliminata l’intera mail, mi dica di chi era: quella la trovo.',
    'Se la sua organizzazione conserva la sua posta, forse esiste una versione precedente. L’assistenza tecnica può guardare.',
  ],
  links: [
    { to: 'recover-in-outlook', title: 'In Outlook' },
    { to: 'recover-on-the-web', title: 'In Outlook sul web' },
  ],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
