import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'Votre archive en ligne',
  ask: 'Où est mon archive en ligne ?',
  text: [
    'L’archive en ligne est une seconde boîte aux lettres, à côté de la vôtre. Les règles de votre organisation peuvent y déplacer les anciens messages, et ceux supprimés depuis plus de {archiveDays} jours environ.',
    'Je ne peux pas la consulter. Vous, si :',
  ],
  points: [
    'Dans Outlook classique, cherchez « Archive en ligne » sous vos dossiers.',
    'Dans Outlook sur le web, cherchez sous vos dossiers une entrée avec « archive » et votre nom.',
    'Faites la recherche dans l’archive : celle de votre boîte peut l’oublier.',
  ],
  links: [{ to: 'archive', title: 'Boîtes aux lettres d’archivage' }],
  step: { title: 'Demander au support', say: 'Demander au support informatique', helpdesk: true },
};
