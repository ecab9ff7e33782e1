import { type LISTS as ENGLISH } from '../../en/requests/lists';
import { number } from '../figures';

const requests = (n: number): string => (n === 1 ? '1 pedido' : `${number(n)} pedidos`);
const wait = (n: number): string => (n === 1 ? 'aguarda' : 'aguardam');

/** Lists of requests. */
export const LISTS: typeof ENGLISH = {
  queue: {
    title: (n) => `${requests(n)} ${wait(n)} o suporte`,
    empty: 'Nenhum pedido aguarda o suporte.',
    noneForYou: 'Você não pode decidir nenhum deles: tratam da sua própria caixa de correio.',
    hint: (n) =>
      n === 1
        ? 'Toque nele para ver e decidir.'
        : 'Toque em um pedido para ver e decidir. O mais antigo vem primeiro.',
    sayFirst: (n) => `Diga “status ${n}” para ver um, “aprovar ${n}” ou “rejeitar ${n}” para decidir.`,
    sayBrief: (n) => `Diga “status ${n}” no nosso chat pessoal para ver um.`,
    page: (page, pages) => `Página ${page} de ${pages}`,
  },
  mine: {
    title: (n) => (n === 1 ? 'Seu pedido' : `Seus ${requests(n)}`),
    shown: (shown, total) => `Os ${shown} mais recentes de ${number(total)}`,
    hint: 'Toque em um pedido para ver.',
    empty:
      'Você ainda não enviou nenhum pedido. Diga, por exemplo, “coloque minha caixa de correio em retenção” ou “exporte meus e\u2011mails de 2024”.',
    say: (n) => `Diga “status ${n}” para ver um.`,
  },
  digest: {
    title: (n) => `Bom dia: ${requests(n)} aguardando`,
    none: 'Bom dia! Nenhum pedido aguarda o suporte.',
    oldest: (age) => `O mais antigo aguarda há ${age}.`,
    more: (n) => `E mais ${number(n)}`,
    hint: 'Diga “fila” no nosso chat pessoal para ver quem precisa do quê.',
  },
  row: {
    waiting: (age) => `aguarda há ${age}`,
    asked: (at) => `enviado em ${at}`,
    needsHand: 'a fazer manualmente',
    by: (name) => `de ${name}`,
    assignee: (name) => `com ${name}`,
  },
};
