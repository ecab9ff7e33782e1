import { type ERRORS as ENGLISH } from '../en/errors';

/** What went wrong, and what helps. */
export const ERRORS: typeof ENGLISH = {
  errors: {
    'sign-in-needed': 'Entre com a sua conta para que eu possa ver seus e\u2011mails.',
    'access-denied':
      'Não tenho permissão para abrir a sua caixa de correio. Antes, um administrador precisa aprovar o Mail Recovery para a sua organização.',
    'mailbox-not-in-exchange-online':
      'Sua caixa de correio não está no Exchange Online ou não tem licença, por isso não a alcanço. Seu suporte pode ajudar.',
    'item-gone':
      'Esse e\u2011mail não está mais onde estava. Pesquise de novo, e eu vejo onde ele está agora.',
    'folder-gone':
      'A pasta para onde ele deve ir não existe mais. Pesquise de novo, e eu ofereço a Caixa de Entrada no lugar dela.',
    'mailbox-full':
      'Sua caixa de correio está cheia, não cabe mais nada. Libere espaço e tente de novo. Enquanto isso, nada se perde.',
    throttled: 'Sua caixa de correio está muito ocupada agora. Espere alguns minutos e tente de novo.',
    'service-unavailable': 'O Exchange não está respondendo agora. Tente de novo em alguns minutos.',
    'timed-out':
      'Isso demorou demais, por isso parei. Tente de novo ou dê um remetente ou uma data para restringir a pesquisa.',
    'storage-unavailable':
      'Não estou alcançando as minhas anotações agora. Tente de novo em um minuto. Seus e\u2011mails estão intactos.',
    'query-refused': 'Não consegui fazer essa pergunta ao Exchange. Tente com menos palavras ou outra data.',
    unexpected: 'Algo deu errado do meu lado. Tente de novo; se acontecer outra vez, avise o seu suporte.',
  },

  errorReference: (reference) => `Referência: ${reference}`,
  errorSummary: 'Isso não deu certo.',
};
