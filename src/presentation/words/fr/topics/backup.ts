import { type TopicWords } from '../../topic-words';

export const BACKUP: TopicWords = {
  title: 'La sauvegarde de vos messages',
  ask: 'Mes messages sont-ils sauvegardés ?',
  text: [
    'Exchange Online garde plusieurs copies de chaque boîte aux lettres dans différents centres de données : une panne n’y fait rien perdre. Ce n’est pas une sauvegarde de ce que vous supprimez : chaque copie le supprime aussi.',
    'Mais les messages supprimés sont gardés un certain temps : après « Éléments supprimés », encore {days} jours environ. Pendant ce temps, je peux récupérer les vôtres.',
  ],
  links: [{ to: 'back-up-email', title: 'Sauvegarde des messages dans Exchange Online' }],
  step: { title: 'Voir ce que j’ai supprimé', say: 'Qu’ai-je supprimé ces deux dernières semaines ?' },
};
