import { type ANSWERS as ENGLISH } from '../en/answers';

/** Answers in a sentence or two. */
export const ANSWERS: typeof ENGLISH = {
  answers: {
    'private-notice': 'Seus e\u2011mails só dizem respeito a você, por isso respondi no nosso chat pessoal.',
    greeting:
      'Olá! Qual e\u2011mail está faltando? Diga quando você o excluiu, de quem era ou do que tratava.',
    thanks: 'De nada!',
    dropped: 'Tudo bem. Diga o que mais está faltando.',
    'nothing-asked':
      'Tudo bem, mas não tenho nenhuma pergunta em aberto. Diga qual e\u2011mail está faltando ou diga “ajuda” para ver o que posso fazer.',
    'which-mailbox':
      'De qual caixa de correio você está falando? Diga o endereço dela, por exemplo “recupere o e\u2011mail excluído na caixa info@contoso.com”.',
    'no-list-open':
      'Não há nenhuma lista aberta a que isso possa se referir. Diga qual e\u2011mail está faltando, e eu faço uma nova.',
    'open-personal-chat':
      'Seus e\u2011mails só dizem respeito a você, por isso não respondo aqui. Abra um chat comigo e pergunte de novo lá.',
    'still-working': 'Isso demora um pouco mais. Respondo assim que terminar.',
    'not-served': 'Não atendo a sua organização. Por favor, pergunte ao seu próprio suporte.',
    'unreadable-card': 'Não consegui ler o que esse botão enviou. Diga com palavras do que você precisa.',
    'stale-card':
      'Este cartão não vale mais: é antigo demais ou não era para você. Diga de novo qual e\u2011mail está faltando.',
    'unknown-verb':
      'Não conheço esse botão; talvez o cartão seja de outra versão minha. Diga com palavras do que você precisa.',
    'nothing-to-undo': 'Não há nada para desfazer: não restaurei nada para você ultimamente.',
    'already-undone': 'Isso já foi desfeito. Os e\u2011mails estão de novo onde estavam antes.',
    'still-running':
      'Ainda estou movendo esses e\u2011mails. Diga “parar” ou espere eu terminar; depois você pode desfazer.',
    'nothing-restored': 'Não restaurei nada para você ultimamente.',
    'nothing-to-stop':
      'Não há nada para parar: não estou movendo nenhum e\u2011mail seu. Para voltar atrás no que restaurei, diga “desfazer”.',
    'nothing-to-go-on-with': 'Não há nada para retomar: nenhuma restauração sua está parada.',
  },
};
