import { type STATES as ENGLISH } from '../../en/requests/states';
import { messages, number } from '../figures';

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: 'Ainda não enviado',
    submitted: 'Aguardando o suporte',
    approved: 'Aprovado',
    rejected: 'Rejeitado',
    withdrawn: 'Retirado',
    expired: 'Expirado',
    executing: 'Em andamento',
    done: 'Concluído',
    failed: 'Não pôde ser executado',
    released: 'Retenção encerrada',
  },
  doneAs: {
    hold: 'Retenção ativa',
    export: 'Exportação pronta',
    released: 'Retenção encerrada',
    restored: 'Os e\u2011mails voltaram',
  },
  halfApproved: (given, needed) => `${given} de ${needed} ${needed === 1 ? 'aprovação' : 'aprovações'}`,
  inHand: 'Nas mãos do suporte',
  awaitsAnswer: 'Aguarda uma resposta',
  percent: (n) => `${n}% concluído`,

  next: {
    submitted: 'Quem decide é o seu suporte. Aviso aqui assim que ele decidir.',
    secondApprover: 'Um aprovador disse sim. Outro precisa concordar antes que eu comece.',
    assigned: (name) => `${name} está cuidando dele.`,
    expires: (at) => `Se ninguém decidir até ${at}, o pedido termina e nada é feito.`,
    answer: 'O suporte fez uma pergunta a você. Ele decide quando você tiver respondido.',
    approved: 'Começo em um instante.',
    executing: {
      'ediscovery-hold':
        'Estou ativando a retenção. Pode levar um dia até o Microsoft 365 aplicá-la. Aviso aqui.',
      'litigation-hold':
        'Alguém do suporte ativa a retenção de litígio manualmente. Ela passa a valer em até 4 horas depois disso.',
      export: 'Estou exportando. Dependendo da quantidade, leva de meia hora a muitas horas. Aviso aqui.',
      purged: 'Alguém do suporte recupera os e\u2011mails manualmente. Aviso aqui quando estiver pronto.',
      departed: 'Alguém do suporte executa o pedido manualmente. Aviso aqui quando estiver pronto.',
      'ediscovery-release': 'Estou encerrando a retenção. Aviso aqui quando ela tiver terminado.',
      'litigation-release': 'Alguém do suporte encerra a retenção de litígio manualmente.',
      backup:
        'O Microsoft 365 Backup está colocando os e\u2011mails em uma pasta nova. Aviso aqui quando estiver pronto.',
      restore: 'Estou colocando os seus e\u2011mails de volta. Aviso aqui quando estiver pronto.',
      event: 'Alguém do suporte coloca os itens de volta manualmente. Aviso aqui quando estiver pronto.',
      contact: 'Alguém do suporte coloca os contatos de volta manualmente. Aviso aqui quando estiver pronto.',
      task: 'Alguém do suporte coloca as tarefas de volta manualmente. Aviso aqui quando estiver pronto.',
      note: 'Alguém do suporte coloca as anotações de volta manualmente. Aviso aqui quando estiver pronto.',
      mail: 'Alguém do suporte coloca os e\u2011mails de volta manualmente. Aviso aqui quando estiver pronto.',
      trace: 'Alguém do suporte verifica. Conto aqui a resposta.',
      attachment: 'Alguém do suporte procura o e\u2011mail como era antes. Conto aqui o resultado.',
    },
    rejected: 'Nada foi feito. Se algo mudou, você pode pedir de novo e dizer o quê.',
    withdrawn: 'Nada foi feito.',
    expired: 'Ninguém decidiu a tempo, por isso nada foi feito. Você pode pedir de novo.',
    download:
      'Se você não tem nenhuma função de eDiscovery, o seu suporte pode baixar os arquivos para você.',
    helpdeskKnows: 'O seu suporte já sabe e pode tentar de novo.',
    released: 'A retenção terminou. Vale de novo a retenção habitual da sua organização.',
    wishedEnd: (day) => `Você a pediu até ${day}. Ela não termina sozinha: peça então que eu a encerre.`,
  },

  todo: {
    decide: 'Aprove ou rejeite.',
    secondVote: 'Um aprovador disse sim. Falta mais um.',
    approved: 'Começo em um instante.',
    working: 'Estou executando o pedido e aviso os dois lados quando terminar.',
    byHand: 'Este é feito manualmente: execute no PowerShell as linhas abaixo e depois diga se deu certo.',
    rejected: 'Nada é feito.',
    withdrawn: 'Quem pediu retirou o pedido. Nada é feito.',
    expired: 'Ninguém decidiu a tempo. Nada é feito.',
    wishedEnd: (day) => `Pedida até ${day}. Ela não termina sozinha: encerre-a então.`,
  },

  result: {
    hold: (caseName) =>
      `Os e\u2011mails abrangidos são mantidos, mesmo que alguém os exclua, até a retenção ser encerrada. No portal do Microsoft Purview ela está no caso de eDiscovery ${caseName}.`,
    released: 'A retenção terminou. Vale de novo a retenção habitual da sua organização.',
    exportPlace: (caseName) =>
      `O PST está dentro dos arquivos abaixo. Eles estão no portal do Microsoft Purview: eDiscovery, caso ${caseName}, Exportações. Para baixá-los lá, é preciso uma função de eDiscovery.`,
    filesTitle: (n) => (n === 1 ? '1 arquivo' : `${number(n)} arquivos`),
    file: (name, size) => `${name}, ${size}`,
    moreFiles: (n) => `e mais ${number(n)}`,
    noFiles: 'O Microsoft 365 ainda não listou os arquivos. Eles aparecem no portal.',
    until: (day) => `Eles ficam lá até ${day}, aproximadamente. Depois disso, o serviço os exclui.`,
    partial: 'Alguns itens não puderam ser exportados. O relatório que vem com os arquivos diz quais.',
    byHand: (name) => `Executado por ${name}.`,
    note: (text) => `Observação: “${text}”`,
    fromBackup: (items, asOf, folders, count) =>
      [
        `${items === 1 ? 'Voltou' : 'Voltaram'} ${messages(items)}`,
        `como ${items === 1 ? 'estava' : 'estavam'} em ${asOf}`,
        ...(count === 0 ? [] : [count === 1 ? `na pasta nova ${folders}` : `nas pastas novas ${folders}`]),
      ].join(', ') + '.',
    backupPartial: 'Alguns não puderam ser restaurados.',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)} ${moved === 1 ? 'voltou' : 'voltaram'}`,
        ...(failed === 0
          ? []
          : [
              failed === 1
                ? '1 não pôde ser movido e está onde estava'
                : `${number(failed)} não puderam ser movidos e estão onde estavam`,
            ]),
        ...(left === undefined || left === 0
          ? []
          : [
              left === 1
                ? '1 está onde estava, porque a restauração foi parada'
                : `${number(left)} estão onde estavam, porque a restauração foi parada`,
            ]),
      ].join('; ') + '.',
  },
};
