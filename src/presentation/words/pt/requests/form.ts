import { type FORM as ENGLISH } from '../../en/requests/form';
import { messages, number } from '../figures';

/** The form that a request is made with. */
export const FORM: typeof ENGLISH = {
  requestForm: {
    title: {
      hold: 'Pedir uma retenção',
      export: 'Pedir uma exportação',
      purged: 'Pedir e\u2011mails excluídos permanentemente',
      departed: 'Pedir e\u2011mails de quem saiu da empresa',
      release: (hold) => `Pedir o fim da retenção${hold}`,
      restore: 'Pedir a restauração de muitos e\u2011mails',
    },
    matters: {
      event: {
        title: 'Pedir itens de calendário excluídos',
        what: 'Eu não alcanço itens de calendário excluídos; alguém do suporte alcança. Os que correspondem aos dias e às palavras abaixo voltam ao calendário.',
        kind: 'Itens de calendário excluídos',
      },
      contact: {
        title: 'Pedir contatos excluídos',
        what: 'Eu não alcanço contatos excluídos; alguém do suporte alcança. Os que correspondem aos dias e às palavras abaixo voltam para onde estavam.',
        kind: 'Contatos excluídos',
      },
      task: {
        title: 'Pedir tarefas excluídas',
        what: 'Eu não alcanço tarefas excluídas; alguém do suporte alcança. As que correspondem aos dias e às palavras abaixo voltam para onde estavam.',
        kind: 'Tarefas excluídas',
      },
      note: {
        title: 'Pedir anotações excluídas',
        what: 'Eu não alcanço anotações excluídas; alguém do suporte alcança. As que correspondem aos dias e às palavras abaixo voltam para onde estavam.',
        kind: 'Anotações excluídas',
      },
      backup: {
        title: 'Pedir e\u2011mails do backup',
        what: 'O Microsoft 365 Backup recupera os e\u2011mails como estavam no último dia informado abaixo, em uma pasta nova; o que está agora na caixa de correio fica como está. As palavras são procuradas nos assuntos.',
        kind: 'E\u2011mails do backup',
      },
      attachment: {
        title: 'Pedir um anexo removido',
        what: 'Só há uma versão anterior de um e\u2011mail se uma retenção ou uma regra de retenção a guardou. Alguém do suporte verifica se há. Indique o e\u2011mail abaixo com palavras e dias.',
        kind: 'Anexo removido',
      },
      mail: {
        title: 'Pedir e\u2011mails excluídos de outra caixa de correio',
        what: 'Eu não posso abrir essa caixa de correio em seu nome; alguém do suporte pode. Os e\u2011mails excluídos que correspondem aos dias e às palavras abaixo voltam para onde estavam, nessa caixa.',
        kind: 'E\u2011mails de outra caixa de correio',
      },
      trace: {
        title: 'Perguntar quem ou o que excluiu e\u2011mails',
        what: 'Quem excluiu e\u2011mails consta no log de auditoria da sua organização, que eu não posso ler; alguém do suporte pode, e decide o que pode contar a você. Nada é alterado.',
        kind: 'Quem ou o que excluiu e\u2011mails',
      },
    },
    ofRequest: (n) => ` do pedido #${n}`,
    summary: 'Um formulário para um pedido ao seu suporte.',
    faulty: (n, field) =>
      n === 1 ? `Há um ponto a corrigir: ${field}.` : `Há ${n} pontos a corrigir; o primeiro: ${field}.`,
    what: {
      hold: 'Uma retenção evita que e\u2011mails se percam, mesmo que alguém os exclua. Uma retenção de eDiscovery guarda o que corresponde às datas e às palavras abaixo. Uma retenção de litígio guarda a caixa de correio inteira, sem datas nem palavras; alguém do suporte a ativa manualmente, e ela leva até 4 horas para valer.',
      export:
        'Uma exportação copia os e\u2011mails correspondentes para arquivos PST, que alguém com uma função de eDiscovery baixa do portal do Microsoft Purview. Ela não muda nada na caixa de correio. Antes, conto quanto seria.',
      purged: (days) =>
        `E\u2011mails excluídos permanentemente saíram também dos itens recuperáveis, onde você não os alcança mais. Eles são mantidos pelo que resta de uns ${days} dias desde a exclusão, a menos que sua organização tenha desativado isso. Com a aprovação, tento colocá-los de volta; o que o Exchange não me deixa alcançar, alguém do suporte faz manualmente.`,
      departed: (until) =>
        `Alguém do suporte verifica se a caixa de correio ainda existe e retira os e\u2011mails manualmente. Depois que uma conta é excluída, a caixa dela é mantida só por uns 30 dias, a menos que uma retenção a guarde: se for excluída hoje, até ${until}, aproximadamente.`,
      release:
        'A retenção termina, e vale de novo a retenção habitual da sua organização: o que foi excluído há muito tempo pode então se perder de vez.',
      restore:
        'Você escolheu mais e\u2011mails do que se pode restaurar de uma vez sem autorização. Com a aprovação, eu os coloco de volta onde estavam.',
    },
    guarded: {
      atOnce: (most) =>
        `Restaurar mais de ${messages(most)} de uma vez precisa do sim de outra pessoa, caso não seja você quem pede.`,
      old: (most) =>
        `Restaurar de uma vez mais de ${messages(most)} excluídos ou recebidos há muito tempo precisa do sim de outra pessoa, caso não seja você quem pede.`,
      day: (most, again) =>
        `Isso passaria dos ${messages(most)} por dia que sua organização deixa restaurar sem autorização. Você pode continuar por conta própria a partir de ${again} ou perguntar agora ao seu suporte.`,
      then: 'Com a aprovação, coloco os e\u2011mails de volta onde estavam.',
    },
    decides:
      'Quem decide é o seu suporte, e ninguém mais. Conto aqui cada passo, e você pode retirar o pedido a qualquer momento antes de ele ser executado.',
    kind: 'Do que você precisa',
    kinds: {
      hold: 'Guardar e\u2011mails (retenção)',
      export: 'Exportar e\u2011mails para PST',
      purged: 'E\u2011mails excluídos permanentemente',
      departed: 'E\u2011mails de quem saiu da empresa',
    },
    holdType: 'Qual retenção',
    holdTypes: {
      ediscovery: 'Retenção de eDiscovery: os e\u2011mails que correspondem às datas e palavras',
      litigation: 'Retenção de litígio: a caixa de correio inteira',
    },
    mailbox: 'Caixa de correio',
    mailboxes: 'Caixa de correio, ou várias separadas por vírgulas',
    mailboxHint: 'Vazio: a sua',
    leftHint: 'Endereço de quem saiu da empresa',
    from: 'E\u2011mails a partir de',
    to: 'E\u2011mails até',
    query: 'Palavras dos e\u2011mails',
    queryHint: 'Vazio: tudo',
    until: 'Reter até',
    reason: 'Para que você precisa',
    reasonHint: 'O suporte decide com base nisso',
    reasonNeeded: 'Por favor, diga para que você precisa.',
    own: 'a sua',
    unnamed: 'ainda não informada',
    filled: (label, value) => `${label}: ${value}`,
    say: 'Diga “enviar o pedido”, com o motivo em seguida, ou “cancelar” para descartá-lo.',
    sayAnew:
      'Para mudar algo, peça de novo em uma frase, por exemplo “exporte meus e\u2011mails de 2024 por causa da auditoria”.',
  },

  fault: (fault, value) => FAULTS[fault](value),
};

type Fault = Parameters<(typeof ENGLISH)['fault']>[0];

const FAULTS: Readonly<Record<Fault, (value: string) => string>> = {
  'reason-missing': () => 'Por favor, diga para que você precisa: o suporte decide com base nisso.',
  'reason-too-long': () => `É longo demais. Diga em até ${number(2000)} caracteres.`,
  'query-too-long': () => 'É longo demais. Use até 500 caracteres.',
  'not-a-date': (value) =>
    value === ''
      ? 'Não consigo ler isso como data. Escreva assim: 2026-11-17.'
      : `Não consigo ler ${value} como data. Escreva assim: 2026-11-17.`,
  'date-in-future': () =>
    'Esse dia ainda está por vir, e os e\u2011mails dele também. Escolha hoje ou um dia anterior.',
  'date-in-past': () => 'Esse dia já passou. Escolha um dia a partir de hoje ou deixe o campo vazio.',
  'ends-before-it-begins': () => 'O último dia é anterior ao primeiro.',
  'mailbox-unknown': (value) => `O diretório da sua organização não conhece ${value || 'esse endereço'}.`,
  'mailbox-external': (value) =>
    `${value || 'Esse endereço'} pertence a outra organização, cujos e\u2011mails não alcanço daqui.`,
  'mailbox-not-an-address': (value) =>
    `${value || 'Isso'} não é um endereço de e\u2011mail. Escreva assim: anna@contoso.com.`,
  'too-many-mailboxes': () => 'Cabem no máximo 10 caixas de correio em um pedido.',
  'mailbox-missing': () => 'Indique a caixa de correio: o endereço de quem saiu da empresa.',
  'kind-unknown': () => 'Escolha do que você precisa.',
  'kind-fixed': () => 'Um pedido enviado continua sendo o que é. Para outra coisa, retire-o e envie um novo.',
  'reason-fixed': () =>
    'O motivo fica como foi enviado: os aprovadores já o leram. Para outro, retire o pedido e envie um novo.',
  'not-with-litigation-hold': () =>
    'Uma retenção de litígio guarda sempre a caixa de correio inteira. Deixe datas e palavras vazias ou escolha a retenção de eDiscovery.',
  'directory-silent': () =>
    'Não consigo perguntar ao diretório agora, por isso não pude verificar. Nada se perde: tente de novo em um minuto.',
};
