import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { messages, number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'abrir o caso de eDiscovery',
  'add-sources': 'adicionar as caixas de correio ao caso',
  'place-hold': 'ativar a retenção',
  'await-hold': 'esperar a retenção ser aplicada',
  'create-search': 'criar a pesquisa',
  'start-estimate': 'começar a contagem',
  'await-estimate': 'esperar a contagem',
  'await-approval': 'esperar a aprovação',
  'start-export': 'começar a exportação',
  'await-export': 'esperar a exportação',
  'remove-hold': 'remover a retenção',
  'close-case': 'fechar o caso',
  'await-hand': 'esperar o suporte',
  'restore-mail': 'colocar os e\u2011mails de volta',
  'restore-purged': 'tentar recuperar e\u2011mails excluídos permanentemente',
  'find-restore-point': 'procurar o backup desse dia',
  'create-restore': 'preparar a restauração do backup',
  'activate-restore': 'iniciar a restauração do backup',
  'await-restore': 'esperar a restauração do backup',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'ele ainda não tinha sido enviado',
  'already-submitted': 'ele já tinha sido enviado',
  'already-approved': 'ele já estava aprovado',
  'already-rejected': 'ele já estava rejeitado',
  'already-withdrawn': 'ele estava retirado',
  'already-expired': 'ele tinha expirado',
  'being-executed': 'ele estava sendo executado',
  'already-done': 'ele já estava concluído',
  'already-failed': 'ele tinha falhado',
  'already-released': 'a retenção já estava encerrada',
  'not-approved': 'ele não estava aprovado',
  'not-in-place': 'a retenção não estava ativa',
  'not-an-approver': 'para isso é preciso fazer parte do suporte',
  'membership-unknown': 'o diretório não disse quem faz parte do suporte',
  'own-request': 'era o próprio pedido',
  'own-mailbox': 'tratava-se da própria caixa de correio',
  'already-voted': 'o voto já tinha sido dado',
  'scope-changed': 'o conteúdo tinha mudado nesse meio-tempo',
  'somebody-was-quicker': 'outra pessoa foi mais rápida',
  'not-the-requester': 'só quem fez o pedido pode fazer isso',
  'not-yours-to-do': 'isso cabia a outra pessoa',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: 'aprová-lo',
  reject: 'rejeitá-lo',
  withdraw: 'retirá-lo',
  task: 'concluí-lo',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: 'frases e botões por minuto',
  searches: 'pesquisas por dia',
  restored: 'e\u2011mails restaurados por dia',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: 'toda semana, e pouco antes',
  weekly: 'toda semana',
  before: 'pouco antes',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'a sessão dela expirou',
  refused: 'a caixa de correio dela não abriu',
  unreachable: 'não havia nenhum chat em que falar com ela',
  forgotten: 'os dados dela foram removidos',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `Histórico do pedido #${n}`,
    summary: (n) => `O histórico do pedido #${n}.`,
    empty: (n) => `Não há histórico do pedido #${n}.`,
    page: (page, pages) => `Página ${page} de ${pages}, do mais antigo ao mais recente`,
    chained: 'Cada linha está selada com a anterior: uma falta ou alteração seria notada.',
    submitted: (who) => `${who} enviou o pedido.`,
    scopeChanged: (who, voided) =>
      voided === 0
        ? `${who} alterou o que é pedido.`
        : `${who} alterou o que é pedido; ${voided === 1 ? '1 aprovação deixou' : `${number(voided)} aprovações deixaram`} de contar.`,
    was: (scope) => `Antes: ${scope}`,
    now: (scope) => `Desde então: ${scope}`,
    scope: (scope) => `Pedido: ${scope}`,
    reason: (reason) => `Motivo: ${reason}`,
    endorsed: (who, needed) => `${who} disse sim, uma de ${needed} aprovações necessárias.`,
    approved: (who) => `${who} aprovou.`,
    votedAgainst: (who) => `${who} disse não. Outros ainda podiam dizer sim.`,
    rejected: (who) => `${who} rejeitou.`,
    comment: (comment) => `Comentário: ${comment}`,
    withdrawn: (who) => `${who} retirou o pedido.`,
    expired: 'Expirou sem decisão.',
    reminded: 'Foi enviado um lembrete.',
    handedOver: (from) => `Voltou de ${from} para todos os aprovadores, porque nada tinha acontecido.`,
    takenOver: (who) => `${who} assumiu o pedido.`,
    takenOverFrom: (who, from) => `${who} assumiu o pedido no lugar de ${from}.`,
    delegated: (who, to) => `${who} passou o pedido a ${to}.`,
    asked: (who) => `${who} fez uma pergunta.`,
    answered: (who) => `${who} respondeu.`,
    text: (text) => `Texto: ${text}`,
    refused: (who, wish, why) => `${who} quis ${WISHES[wish]}. Não contou: ${REFUSED[why]}.`,
    estimated: (figures) => `O eDiscovery contou: ${figures}.`,
    stepBegun: (step) => `Passo iniciado: ${step}.`,
    stepEnded: (step) => `Passo concluído: ${step}.`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `Referência: ${reference}`,
    started: 'A execução começou.',
    retried: (who) => `${who} mandou tentar de novo.`,
    completed: 'Foi executado.',
    failed: (what) => `Falhou. ${what}`,
    detail: (detail) => `Detalhe: ${detail}`,
    released: (by) => `A retenção foi encerrada pelo pedido #${by}.`,
    bound: (who) => `${who} fez de um canal o do suporte.`,
    limitReached: (who, limit, most) => `${who} atingiu um limite: ${number(most)} ${LIMITED[limit]}.`,
    restoreGuarded: (who, count) =>
      `${who} queria restaurar ${messages(count)}, o que precisa de uma aprovação.`,
    foreignCard: (who) => `${who} tocou em um botão do cartão de outra pessoa. Nada foi mostrado.`,
    foreignTenant: (who) => `${who}, de uma organização que não é atendida, foi recusado.`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} pesquisou na caixa de correio ${mailbox}, que o Exchange lhe deixa abrir.`
        : `${who} perguntou pela caixa de correio ${mailbox}, que não abre com as suas permissões. Nada foi mostrado.`,
    sharedRestored: (who, mailbox, count) =>
      `${who} restaurou ${messages(count)} na caixa de correio ${mailbox}.`,
    remindersWanted: (who, choice) =>
      `${who} quer um aviso antes que e\u2011mails se percam: ${REMINDED[choice]}.`,
    remindersEnded: (who) => `${who} não quer mais avisos antes que e\u2011mails se percam.`,
    remindersStopped: (reason) =>
      `Uma pessoa não recebe mais avisos antes que e\u2011mails se percam: ${STOPPED[reason]}.`,
    at: (at, sentence) => `${at}: ${sentence}`,
  },
};
