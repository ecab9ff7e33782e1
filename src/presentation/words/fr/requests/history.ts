import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { messages, number, ofName } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'ouvrir le cas eDiscovery',
  'add-sources': 'ajouter les boîtes aux lettres au cas',
  'place-hold': 'mettre la conservation en place',
  'await-hold': 'attendre que la conservation soit appliquée',
  'create-search': 'créer la recherche',
  'start-estimate': 'lancer le comptage',
  'await-estimate': 'attendre le comptage',
  'await-approval': 'attendre l’approbation',
  'start-export': 'lancer l’exportation',
  'await-export': 'attendre l’exportation',
  'remove-hold': 'retirer la conservation',
  'close-case': 'fermer le cas',
  'await-hand': 'attendre l’intervention du support',
  'restore-mail': 'remettre les messages à leur place',
  'restore-purged': 'essayer de récupérer les messages supprimés définitivement',
  'find-restore-point': 'chercher la sauvegarde de ce jour',
  'create-restore': 'préparer la restauration depuis la sauvegarde',
  'activate-restore': 'lancer la restauration depuis la sauvegarde',
  'await-restore': 'attendre la restauration depuis la sauvegarde',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'elle n’avait pas encore été envoyée',
  'already-submitted': 'elle avait déjà été envoyée',
  'already-approved': 'elle était déjà approuvée',
  'already-rejected': 'elle était déjà refusée',
  'already-withdrawn': 'elle était retirée',
  'already-expired': 'elle avait expiré',
  'being-executed': 'elle était en cours d’exécution',
  'already-done': 'elle était déjà terminée',
  'already-failed': 'elle avait échoué',
  'already-released': 'la conservation était déjà levée',
  'not-approved': 'elle n’était pas approuvée',
  'not-in-place': 'la conservation n’était pas en place',
  'not-an-approver': 'il faut pour cela faire partie du support',
  'membership-unknown': 'l’annuaire ne disait pas qui fait partie du support',
  'own-request': 'c’était sa propre demande',
  'own-mailbox': 'il s’agissait de sa propre boîte aux lettres',
  'already-voted': 'son vote était déjà donné',
  'scope-changed': 'le contenu avait changé entre-temps',
  'somebody-was-quicker': 'quelqu’un d’autre a été plus rapide',
  'not-the-requester': 'seule la personne qui a fait la demande le peut',
  'not-yours-to-do': 'ce n’était pas à cette personne de le faire',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: 'l’approuver',
  reject: 'la refuser',
  withdraw: 'la retirer',
  task: 'la terminer',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: 'phrases et boutons par minute',
  searches: 'recherches par jour',
  restored: 'messages restaurés par jour',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: 'chaque semaine, et peu avant',
  weekly: 'chaque semaine',
  before: 'peu avant',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'sa connexion a expiré',
  refused: 'sa boîte aux lettres ne s’est pas ouverte',
  unreachable: 'il n’y avait pas de conversation où la joindre',
  forgotten: 'ses données ont été supprimées',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `Historique de la demande #${n}`,
    summary: (n) => `L’historique de la demande #${n}.`,
    empty: (n) => `La demande #${n} n’a pas d’historique.`,
    page: (page, pages) => `Page ${page} sur ${pages}, du plus ancien au plus récent`,
    chained: 'Chaque ligne est scellée avec la précédente\u00a0: une lacune ou une modification se verrait.',
    submitted: (who) => `${who} a envoyé la demande.`,
    scopeChanged: (who, voided) =>
      voided === 0
        ? `${who} a modifié ce qui est demandé.`
        : `${who} a modifié ce qui est demandé\u00a0; ${voided === 1 ? '1 approbation ne comptait' : `${number(voided)} approbations ne comptaient`} plus.`,
    was: (scope) => `Avant\u00a0: ${scope}`,
    now: (scope) => `Depuis\u00a0: ${scope}`,
    scope: (scope) => `Demandé\u00a0: ${scope}`,
    reason: (reason) => `Motif\u00a0: ${reason}`,
    endorsed: (who, needed) => `${who} a dit oui, une des ${needed} approbations nécessaires.`,
    approved: (who) => `${who} l’a approuvée.`,
    votedAgainst: (who) => `${who} a dit non. D’autres pouvaient encore dire oui.`,
    rejected: (who) => `${who} l’a refusée.`,
    comment: (comment) => `Commentaire\u00a0: ${comment}`,
    withdrawn: (who) => `${who} l’a retirée.`,
    expired: 'Elle a expiré sans décision.',
    reminded: 'Un rappel a été envoyé.',
    handedOver: (from) =>
      `Elle est revenue ${ofName(from)} à tous les approbateurs, car rien ne s’était passé.`,
    takenOver: (who) => `${who} l’a prise en charge.`,
    takenOverFrom: (who, from) => `${who} l’a prise en charge à la place ${ofName(from)}.`,
    delegated: (who, to) => `${who} l’a confiée à ${to}.`,
    asked: (who) => `${who} a posé une question.`,
    answered: (who) => `${who} a répondu.`,
    text: (text) => `Texte\u00a0: ${text}`,
    refused: (who, wish, why) =>
      `${who} a voulu ${WISHES[wish]}. Cela n’a pas compté\u00a0: ${REFUSED[why]}.`,
    estimated: (figures) => `eDiscovery a compté\u00a0: ${figures}.`,
    stepBegun: (step) => `Étape commencée\u00a0: ${step}.`,
    stepEnded: (step) => `Étape terminée\u00a0: ${step}.`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `Référence\u00a0: ${reference}`,
    started: 'Son exécution a commencé.',
    retried: (who) => `${who} a fait réessayer.`,
    completed: 'Elle a été exécutée.',
    failed: (what) => `Elle a échoué. ${what}`,
    detail: (detail) => `Détail\u00a0: ${detail}`,
    released: (by) => `La conservation a été levée par la demande #${by}.`,
    bound: (who) => `${who} a fait d’un canal celui du support.`,
    limitReached: (who, limit, most) =>
      `${who} a atteint une limite\u00a0: ${number(most)} ${LIMITED[limit]}.`,
    restoreGuarded: (who, count) =>
      `${who} voulait restaurer ${messages(count)}, ce qui demande une approbation.`,
    foreignCard: (who) =>
      `${who} a appuyé sur un bouton de la carte de quelqu’un d’autre. Rien n’a été montré.`,
    foreignTenant: (who) => `${who}, d’une organisation que je ne sers pas, n’a pas été servi.`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} a cherché dans la boîte aux lettres ${mailbox}, qu’Exchange lui laisse ouvrir.`
        : `${who} a demandé la boîte aux lettres ${mailbox}, qui ne s’ouvre pas avec ses droits. Rien n’a été montré.`,
    sharedRestored: (who, mailbox, count) =>
      `${who} a restauré ${messages(count)} dans la boîte aux lettres ${mailbox}.`,
    remindersWanted: (who, choice) =>
      `${who} veut être prévenu avant que des messages soient perdus\u00a0: ${REMINDED[choice]}.`,
    remindersEnded: (who) => `${who} ne veut plus être prévenu avant que des messages soient perdus.`,
    remindersStopped: (reason) =>
      `Une personne n’est plus prévenue avant que des messages soient perdus\u00a0: ${STOPPED[reason]}.`,
    at: (at, sentence) => `${at}\u00a0: ${sentence}`,
  },
};
