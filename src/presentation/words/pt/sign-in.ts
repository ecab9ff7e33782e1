import { type SIGN_IN as ENGLISH } from '../en/sign-in';

/** Signing in and out. */
export const SIGN_IN: typeof ENGLISH = {
  signIn: {
    card: 'Entre uma vez com a sua conta, para que eu possa procurar seus e\u2011mails com as suas próprias permissões. Não vejo mais do que você, e você pode dizer “encerrar sessão” a qualquer momento.',
    button: 'Entrar',
    summary: 'Entre com a sua conta',
    'signed-in': 'Você entrou. Aqui está o que você pediu.',
    'ask-again': 'Você entrou. Agora diga qual e\u2011mail está faltando.',
    'signed-out': 'Você saiu. Na próxima vez que precisar de mim, vou pedir que entre de novo.',
    'not-signed-out':
      'Não consegui encerrar a sua sessão agora. Diga “encerrar sessão” de novo em um minuto; até lá ainda alcanço a sua caixa de correio.',
    refused: {
      consent: 'Ainda falta a sua permissão. Toque em “Entrar” acima e aceite o que é pedido.',
      'admin-consent':
        'Um administrador da sua organização precisa aprovar o Mail Recovery antes que você possa entrar. Peça isso ao seu suporte.',
      proof:
        'Sua organização quer mais uma prova de que é você. Toque em “Entrar” acima; lá você pode dá-la.',
      blocked:
        'As regras de acesso da sua organização não deixam você entrar daqui. Tente com um dispositivo ou uma rede da sua organização; se não ajudar, pergunte ao seu suporte.',
      'somebody-else':
        'Essa era outra conta, não a que você usa neste chat, por isso não a utilizei. Peça de novo e entre com a conta que você usa aqui.',
      'wrong-code':
        'Esse código não funcionou: está errado ou é antigo demais. Toque em “Entrar” acima para receber outro.',
      unavailable: 'O login não está respondendo agora. Tente de novo em alguns minutos.',
      refused:
        'O login não funcionou. Toque em “Entrar” acima para tentar de novo; se acontecer outra vez, avise o seu suporte.',
    },
  },
};
