import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: 'Les messages qui partent d’eux-mêmes',
  ask: 'Qu’est-ce qu’une balise de rétention ?',
  text: [
    'Votre organisation peut attribuer une balise de rétention à des dossiers et à des messages. Elle dit au bout de combien de jours un message est supprimé, ou déplacé vers l’archive en ligne.',
    'Les anciens messages qui semblent avoir disparu d’un dossier sont souvent dans cette archive. Nommez un dossier, et je lis sa balise.',
  ],
  links: [{ to: 'retention-tags', title: 'Balises et stratégies de rétention' }],
  step: { title: 'Ma boîte de réception', say: 'Que deviennent les messages de ma boîte de réception ?' },
};
