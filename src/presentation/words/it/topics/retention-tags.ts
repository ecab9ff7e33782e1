import { type TopicWords } from '../../topic-words';

export const RETENTION_TAGS: TopicWords = {
  title: 'La posta che sparisce da sola',
  ask: 'Che cos’è un tag di conservazione?',
  text: [
    'La sua organizzazione può assegnare un tag di conservazione a cartelle e messaggi. Il tag dice dopo quanti giorni un messaggio viene eliminato o spostato nell’archivio online.',
    'I vecchi messaggi che sembrano spariti da una cartella sono spesso in quell’archivio. Mi dica una cartella e ne leggo il tag.',
  ],
  links: [{ to: 'retention-tags', title: 'Tag e criteri di conservazione' }],
  step: { title: 'Guarda la Posta in arrivo', say: 'Cosa succede ai messaggi nella Posta in arrivo?' },
};
