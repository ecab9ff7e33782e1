import { ARCHIVE } from './archive';
import { BACKUP } from './backup';
import { DELETED_CONTACT } from './deleted-contact';
import { DELETED_EVENT } from './deleted-event';
import { DELETED_NOTE } from './deleted-note';
import { DELETED_TASK } from './deleted-task';
import { DEPARTED } from './departed';
import { HOLDS } from './holds';
import { IN_PLACE_HOLD } from './in-place-hold';
import { ON_PREMISES } from './on-premises';
import { OUTLOOK_FILE } from './outlook-file';
import { OUTLOOK_RECOVERY } from './outlook-recovery';
import { POINT_IN_TIME } from './point-in-time';
import { REMOVED_ATTACHMENT } from './removed-attachment';
import { RETENTION } from './retention';
import { RETENTION_TAGS } from './retention-tags';
import { SHARED_MAILBOX } from './shared-mailbox';
import { SINGLE_ITEM_RECOVERY } from './single-item-recovery';
import { WHY_GONE } from './why-gone';
import { type AnswerBook } from '../../topic-words';

/** Answers in Portuguese. */
export const PORTUGUESE_ANSWERS: AnswerBook = {
  tag: 'pt',
  topics: {
    retention: RETENTION,
    'retention-tags': RETENTION_TAGS,
    'single-item-recovery': SINGLE_ITEM_RECOVERY,
    archive: ARCHIVE,
    holds: HOLDS,
    'in-place-hold': IN_PLACE_HOLD,
    departed: DEPARTED,
    backup: BACKUP,
    'point-in-time': POINT_IN_TIME,
    'outlook-file': OUTLOOK_FILE,
    'outlook-recovery': OUTLOOK_RECOVERY,
    'on-premises': ON_PREMISES,
    'deleted-event': DELETED_EVENT,
    'deleted-contact': DELETED_CONTACT,
    'deleted-task': DELETED_TASK,
    'deleted-note': DELETED_NOTE,
    'removed-attachment': REMOVED_ATTACHMENT,
    'shared-mailbox': SHARED_MAILBOX,
    'why-gone': WHY_GONE,
  },
  usualStep: { title: 'Ver o que excluí', say: 'O que eu excluí nas últimas duas semanas?' },
  heading: (title) => `${title}.`,
  backupStep: { title: 'Pedir do backup', say: 'Perguntar ao suporte técnico', helpdesk: true },
  next: (say) => `Para continuar, diga: “${say}”.`,
  helpful: {
    yes: 'Isso ajudou',
    no: 'Isso não ajudou',
    thanks: 'Obrigado, é bom saber.',
    sorry: 'Sinto muito. Diga com outras palavras do que você precisa.',
  },
  ownPage: 'A página da sua organização',
  policy: {
    noSingleItemRecovery:
      'Sua organização desativou a recuperação de item único: o que foi excluído permanentemente está perdido.',
    emptiesDeletedItems: (days) =>
      `Sua organização tira os e\u2011mails de “Itens Excluídos” depois de ${days} dias.`,
    backedUp:
      'Sua organização tem o Microsoft 365 Backup: se o suporte aprovar, recupero os e\u2011mails como estavam em um dia, em uma pasta nova.',
    archivesAfter: (days) => `Sua organização move os e\u2011mails para lá depois de ${days} dias.`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `Os e\u2011mails de ${folder} são excluídos ${days} dias depois de chegarem; é uma regra da sua organização.`,
    deletesNever: (folder) => `A regra de ${folder} não exclui nada por idade.`,
    archives: (folder) =>
      `Uma regra move os e\u2011mails antigos de ${folder} para o arquivo morto online. Depois de quantos dias, não vejo.`,
    untagged: (folder) =>
      `${folder} não tem uma regra própria. Mesmo assim, pode valer uma para a caixa inteira.`,
    noFolder: (name) => `Não encontrei nenhuma pasta chamada ${name}.`,
    closedMailbox: (mailbox) =>
      `${mailbox} não abre com as suas permissões, ou essa caixa não existe. Não olhei nada.`,
    ownHolds: (numbers) =>
      numbers.length === 1
        ? `Você pediu aqui uma retenção que está ativa: pedido ${numbers.join('')}.`
        : `Você pediu aqui retenções que estão ativas: pedidos ${numbers.join(', ')}.`,
    hasArchive: 'Você tem um arquivo morto online.',
    noArchive:
      'Você não tem arquivo morto online, segundo o relatório de uso da Microsoft, que está alguns dias atrasado.',
    noOwnHold: 'Você não pediu aqui nenhuma retenção que esteja ativa.',
  },
  loss: {
    inDeletedItems: (subject, day) =>
      `${subject} está em “Itens Excluídos” desde ${day}, mais ou menos, ou desde antes.`,
    leftDeletedItems: (subject, day) =>
      `${subject} saiu de “Itens Excluídos”, ou foi excluído sem passar por lá, por volta de ${day}.`,
    restoredBefore: (day) => `Eu já o tinha recuperado em ${day}; depois ele foi excluído de novo.`,
    undone: (day) =>
      `Você desfez aqui uma restauração em ${day}, por isso eu o coloquei de novo onde estava.`,
    restored: (day) =>
      `Eu o recuperei em ${day}, depois desta lista. Se ele sumiu de novo, procure outra vez.`,
    policy: (days) =>
      days === null
        ? 'A regra da sua organização diz quando este e\u2011mail é excluído, e esse dia tinha chegado.'
        : `A regra da sua organização exclui este e\u2011mail ${days} dias depois de chegar, e esse dia tinha chegado.`,
    rule: (name) =>
      `Sua regra da Caixa de Entrada ${name} exclui e\u2011mails assim, e este sumiu sem ser lido em poucos minutos.`,
    unknown: 'Nada do que posso ler diz quem ou o que o excluiu. As suas regras eu não vejo.',
    unknownNoRule: 'Nenhuma regra que eu vejo explica isso, e quem o excluiu não fica registrado.',
    sure: {
      certain: 'Certeza: certo, está nas minhas próprias anotações.',
      likely: 'Certeza: provável, porque o momento coincide. Nada prova isso.',
      unknowable: 'Certeza: pela caixa de correio não dá para saber.',
    },
    others: 'Há outros que também correspondem: diga “por que o 2 desapareceu?”, e assim por diante.',
    which: 'Qual você quer dizer? Diga, por exemplo, “por que o 2 desapareceu?”.',
    whichMail:
      'Qual e\u2011mail você quer dizer? Diga, por exemplo, “por que o e\u2011mail da Ana desapareceu?”.',
  },
  unknown: (asks, helpdesk) =>
    [
      'Desculpe, não entendi. Fale do e\u2011mail que está faltando, por exemplo “recupere o e\u2011mail da Ana que excluí na terça-feira”. Ou você quer saber algo disto?',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'Se não, diga “perguntar ao suporte”; “ajuda” mostra o que mais posso fazer.'
        : 'Diga “ajuda” para ver o que mais posso fazer.',
    ].join('\n'),
};
