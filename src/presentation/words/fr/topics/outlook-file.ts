import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'Votre propre copie de vos messages',
  ask: 'Comment enregistrer mes messages Outlook dans un fichier ?',
  text: [
    'Outlook classique pour Windows enregistre les messages, les contacts et le calendrier dans un fichier .pst :',
  ],
  points: [
    '« Fichier », puis « Ouvrir et exporter », puis « Importer/Exporter ».',
    '« Exporter vers un fichier », puis « Fichier de données Outlook (.pst) ».',
    'Choisissez votre boîte aux lettres et « Inclure les sous-dossiers ».',
    'Choisissez un emplacement, puis « Terminer ». Le mot de passe est facultatif.',
    'Outlook sur le web ne le permet pas : demandez une exportation au support.',
  ],
  links: [{ to: 'export-pst', title: 'Exporter vers un fichier .pst' }],
  step: { title: 'Demander une exportation', say: 'Exportez ma boîte aux lettres', helpdesk: true },
};
