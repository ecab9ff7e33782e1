import { type HELPDESK as ENGLISH } from '../en/helpdesk';
import { number } from './figures';

const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** States behind a number of requests, which are masculine. */
const MANY: (typeof ENGLISH)['helpdesk']['states'] = {
  draft: 'não enviados',
  submitted: 'aguardando',
  approved: 'aprovados',
  executing: 'em andamento',
  done: 'concluídos',
  released: 'encerrados',
  rejected: 'rejeitados',
  withdrawn: 'retirados',
  expired: 'expirados',
  failed: 'com falha',
};

const ONE: ReadonlyMap<string, string> = new Map(
  Object.values(MANY).map((state) => [state, state.replace(/os$/, 'o')]),
);

/** The helpdesk's figures: on the card that "estatísticas" gives, and on its page. */
export const HELPDESK: typeof ENGLISH = {
  helpdesk: {
    title: (days) => `Suporte: os últimos ${days} dias`,
    from: (day) => `De ${day}, até agora; os dias são contados em UTC.`,
    sections: {
      waiting: 'Aguardando agora',
      asked: 'Pedidos feitos',
      decisions: 'Decisões',
      mail: 'E\u2011mails excluídos',
      reasons: 'Por que nada foi feito',
    },
    kinds: {
      hold: 'Retenções',
      export: 'Exportações para PST',
      purged: 'E\u2011mails excluídos permanentemente',
      departed: 'E\u2011mails de quem saiu da empresa',
      release: 'Fins de retenção',
      restore: 'Restaurações de muitos e\u2011mails',
    },
    states: MANY,
    reasons: {
      rejected: 'Rejeitado pelo suporte',
      withdrawn: 'Retirado por quem pediu',
      expired: 'Ninguém decidiu a tempo',
      'licence-missing': 'Falha: falta a licença',
      'role-missing': 'Falha: falta a função no Purview',
      'consent-missing': 'Falha: falta o consentimento',
      'not-configured': 'Falha: eDiscovery não conectado',
      'mailbox-not-found': 'Falha: caixa de correio não encontrada',
      'hold-failed': 'Falha: retenção não aplicada',
      'export-failed': 'Falha: exportação interrompida',
      'nothing-to-export': 'Falha: nada para exportar',
      'list-gone': 'Falha: lista de e\u2011mails não existe mais',
      'gave-up': 'Falha: não terminou em um dia',
      'case-gone': 'Falha: caso de eDiscovery não existe mais',
      'by-hand-failed': 'Falha: não deu certo manualmente',
      'backup-refused': 'Falha: backup fechado para o bot',
      'not-backed-up': 'Falha: caixa de correio sem backup',
      'nothing-in-backup': 'Falha: nada no backup',
      'backup-failed': 'Falha: restauração do backup interrompida',
      unexpected: 'Falha: inesperada',
    },
    waitingRow: (n, oldest) =>
      n === 1 ? `1 pedido, há ${oldest}` : `${number(n)} pedidos, o mais antigo há ${oldest}`,
    askedRow: (n, parts) => `${counted(n, 'pedido', 'pedidos')} (${parts})`,
    part: (n, state) => `${number(n)} ${n === 1 ? (ONE.get(state) ?? state) : state}`,
    count: number,
    names: {
      decided: 'Decididos',
      median: 'Tempo mediano até a decisão',
      p90: 'Nove de dez em até',
      searches: 'Pesquisas',
      withoutResult: 'Sem nenhum e\u2011mail excluído',
      restored: 'E\u2011mails restaurados',
      requests: 'Pedidos',
    },
    none: 'nenhum',
    took: {
      moments: 'menos de um minuto',
      minutes: (n) => counted(n, 'minuto', 'minutos'),
      hours: (n) => counted(n, 'hora', 'horas'),
      days: (n) => counted(n, 'dia', 'dias'),
    },
    timeNote: 'Os tempos são de relógio, com noites e fins de semana.',
    days: (n) => `${n} dias`,
    sayWindow:
      'Diga “estatísticas 7 dias”, “estatísticas 30 dias” ou “estatísticas 90 dias” para ver outro período.',
    sayPage: 'Diga “painel” para receber um link para tudo isso, com gráficos.',
    summary: (days) => `Os números do suporte dos últimos ${days} dias.`,

    link: (url) =>
      `Seu link para a página do suporte. É só para você e funciona uma vez, por dez minutos:\n${url}`,
    linkSummary: 'Seu link para a página do suporte.',
    noPage:
      'A página do suporte não está configurada aqui. Um administrador precisa informar o endereço em que sou encontrado (a configuração PUBLIC_URL). “estatísticas” mostra os números aqui.',
  },
};
