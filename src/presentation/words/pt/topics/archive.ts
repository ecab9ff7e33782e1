import { type TopicWords } from '../../topic-words';

export const ARCHIVE: TopicWords = {
  title: 'Seu arquivo morto online',
  ask: 'Onde está meu arquivo morto online?',
  text: [
    'O arquivo morto online é uma segunda caixa de correio ao lado da sua. As regras da sua organização podem mover para lá os e\u2011mails antigos, e também os excluídos há mais de {archiveDays} dias, aproximadamente.',
    'Eu não consigo vê-lo. Você consegue:',
  ],
  points: [
    'No Outlook clássico, procure “Arquivo Morto Online” abaixo das suas pastas.',
    'No Outlook na Web, procure abaixo das suas pastas um item com “arquivo” e o seu nome.',
    'Pesquise lá dentro: uma pesquisa na sua caixa pode deixar o arquivo de fora.',
  ],
  links: [{ to: 'archive', title: 'Caixas de correio de arquivo morto' }],
  step: { title: 'Perguntar ao suporte', say: 'Perguntar ao suporte técnico', helpdesk: true },
};
