import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'Il suo archivio online',
  ask: 'Dov’è il mio archivio online?',
  text: [
    'L’archivio online è una seconda cassetta postale accanto alla sua. Le regole della sua organizzazione possono spostarvi la vecchia posta, e anche quella eliminata da più di {archiveDays} giorni circa.',
    'Io non posso vederlo. Lei sì:',
  ],
  points: [
    'In Outlook classico, cerchi «Archivio online» sotto le sue cartelle.',
    'In Outlook sul web, cerchi sotto le sue cartelle una voce con «archivio» e il suo nome.',
    'Faccia la ricerca lì dentro: quella nella sua cassetta può tralasciare l’archivio.',
  ],
  links: [{ to: 'archive', title: 'Cassette postali di archiviazione' }],
  step: { title: 'Chiedi all’assistenza', say: 'Chiedi all’assistenza tecnica', helpdesk: true },
};
