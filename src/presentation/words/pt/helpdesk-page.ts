import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'Suporte',
    skip: 'Ir para o conteúdo',
    windows: 'Período mostrado',
    signOut: 'Sair',
    asOf: (at) => `Situação em ${at}. Esta página só mostra: as decisões são tomadas no Teams.`,
    json: 'Os mesmos números em JSON',
    keyFigures: 'Em resumo',
    waitingNow: 'Pedidos aguardando',

    queue: {
      title: 'Fila',
      caption: 'Pedidos aguardando, do mais antigo ao mais recente',
      columns: {
        number: 'Pedido',
        kind: 'Tipo',
        age: 'Aguarda há',
        state: 'Situação',
        turn: 'De quem é a vez',
      },
      empty: 'Nenhum pedido aguarda o suporte.',
      hidden: 'Alguns tratam da sua própria caixa de correio e não são mostrados a você.',
      hint: 'Para ver ou decidir um pedido, escreva “status” e o número dele ao Mail Recovery no Teams.',
      pages: 'Páginas da fila',
      page: (page, pages) => `Página ${page} de ${pages}`,
      previous: 'Página anterior',
      next: 'Próxima página',
      turns: {
        requester: 'De quem pediu: há uma pergunta em aberto',
        anybody: 'De qualquer pessoa do suporte',
        assignee: 'De quem assumiu o pedido',
        hand: 'De alguém do suporte, manualmente',
      },
    },

    kinds: {
      title: 'Pedidos por tipo',
      caption: 'Pedidos deste período, por tipo e situação atual',
      chart: 'Gráfico de barras dos pedidos por tipo; a tabela abaixo tem os mesmos números.',
      columns: { kind: 'Tipo', total: 'Todos' },
      groups: {
        waiting: 'Aguardando',
        underWay: 'Em andamento',
        done: 'Concluídos',
        notDone: 'Não executados',
      },
      empty: 'Nada foi pedido neste período.',
    },
    reasons: {
      title: 'Por que nada foi feito',
      caption: 'Como terminaram os pedidos deste período em que nada foi feito',
      columns: { reason: 'Motivo', count: 'Pedidos' },
      empty: 'Nenhum pedido terminou assim neste período.',
      note: 'O que os aprovadores escrevem não é contado.',
    },
    searches: {
      title: 'Pesquisas por dia',
      caption: 'Pesquisas e e\u2011mails restaurados, por dia em UTC',
      chart: (total, without) =>
        `Gráfico de colunas: ${total === 1 ? '1 pesquisa' : `${number(total)} pesquisas`}, ${number(without)} sem nenhum e\u2011mail excluído. A tabela abaixo tem os números de cada dia.`,
      table: 'Números de cada dia',
      columns: {
        day: 'Dia',
        searches: 'Pesquisas',
        withoutResult: 'Sem resultado',
        restored: 'E\u2011mails restaurados',
      },
      groups: { found: 'Com resultado', withoutResult: 'Sem nenhum e\u2011mail excluído' },
      empty: 'Ninguém pesquisou neste período.',
    },

    open: {
      title: 'Abrir a página do suporte',
      lead: 'Este link é pessoal e funciona uma única vez. Depois, você permanece conectado neste navegador por 8 horas.',
      button: 'Abrir a página',
    },
    signedOut: {
      title: 'Você saiu',
      lead: 'Para voltar, escreva “painel” ao Mail Recovery no Teams.',
    },
    signIn: {
      title: 'Entre pelo Teams',
      lead: 'Escreva “painel” ao Mail Recovery no Teams. Aos membros do suporte, ele responde com um link para esta página.',
    },
    stale: {
      title: 'Este link não funciona mais',
      lead: 'Ele já foi usado ou tem mais de dez minutos. Escreva “painel” ao Mail Recovery no Teams para receber outro.',
    },
    notForYou: {
      title: 'Página reservada',
      lead: 'Só os membros do suporte podem ver esta página, e no momento você não é um deles.',
    },
    unknown: {
      title: 'Tente de novo em um minuto',
      lead: 'O diretório não diz agora se você faz parte do suporte.',
    },
    thisMachineOnly: {
      title: 'Só nesta máquina',
      lead: 'No ambiente de testes ninguém entra com uma conta, por isso a página só aparece na máquina em que ele funciona, e não através de um proxy.',
    },
  },
};
