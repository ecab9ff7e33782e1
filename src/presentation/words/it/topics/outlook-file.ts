import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'Una copia tutta sua della posta',
  ask: 'Come salvo la posta di Outlook in un file?',
  text: ['Outlook classico per Windows salva posta, contatti e calendario in un file .pst:'],
  points: [
    '«File», poi «Apri ed esporta», poi «Importa/Esporta».',
    '«Esporta in un file», poi «File di dati di Outlook (.pst)».',
    'Scelga la sua cassetta postale e «Includi sottocartelle».',
    'Scelga una posizione, poi «Fine». La password è facoltativa.',
    'Outlook sul web non può farlo: chieda un’esportazione all’assistenza tecnica.',
  ],
  links: [{ to: 'export-pst', title: 'Esportare in un file .pst' }],
  step: { title: 'Chiedi un’esportazione', say: 'Esporta la mia posta', helpdesk: true },
};
