import { type HELPDESK as ENGLISH } from '../en/helpdesk';
import { isOne, number } from './figures';

const counted = (n: number, one: string, many: string): string => `${number(n)} ${isOne(n) ? one : many}`;

/** States behind a number of requests, which are feminine. */
const MANY: (typeof ENGLISH)['helpdesk']['states'] = {
  draft: 'non envoyées',
  submitted: 'en attente',
  approved: 'approuvées',
  executing: 'en cours',
  done: 'terminées',
  released: 'levées',
  rejected: 'refusées',
  withdrawn: 'retirées',
  expired: 'expirées',
  failed: 'en échec',
};

const ONE: ReadonlyMap<string, string> = new Map(
  Object.values(MANY).map((state) => [state, state.replace(/ées$/, 'ée')]),
);

/** The helpdesk's figures: on the card that "statistiques" gives, and on its page. */
export const HELPDESK: typeof ENGLISH = {
  helpdesk: {
    title: (days) => `Support\u00a0: les ${days} derniers jours`,
    from: (day) => `Du ${day} à maintenant\u00a0; les jours sont comptés en UTC.`,
    sections: {
      waiting: 'En attente',
      asked: 'Demandé',
      decisions: 'Décisions',
      mail: 'Messages supprimés',
      reasons: 'Pourquoi rien n’a été fait',
    },
    kinds: {
      hold: 'Conservations',
      export: 'Exportations au format PST',
      purged: 'Messages supprimés définitivement',
      departed: 'Messages de personnes parties',
      release: 'Fins de conservation',
      restore: 'Restaurations de nombreux messages',
    },
    states: MANY,
    reasons: {
      rejected: 'Refusée par le support',
      withdrawn: 'Retirée par le demandeur',
      expired: 'Personne n’a décidé à temps',
      'licence-missing': 'Échec\u00a0: licence manquante',
      'role-missing': 'Échec\u00a0: rôle manquant dans Purview',
      'consent-missing': 'Échec\u00a0: consentement manquant',
      'not-configured': 'Échec\u00a0: eDiscovery non connecté',
      'mailbox-not-found': 'Échec\u00a0: boîte aux lettres introuvable',
      'hold-failed': 'Échec\u00a0: conservation non appliquée',
      'export-failed': 'Échec\u00a0: exportation interrompue',
      'nothing-to-export': 'Échec\u00a0: rien à exporter',
      'list-gone': 'Échec\u00a0: liste des messages disparue',
      'gave-up': 'Échec\u00a0: pas de fin en un jour',
      'case-gone': 'Échec\u00a0: cas eDiscovery disparu',
      'by-hand-failed': 'Échec\u00a0: exécution manuelle non réussie',
      'backup-refused': 'Échec\u00a0: sauvegarde fermée au bot',
      'not-backed-up': 'Échec\u00a0: boîte aux lettres non sauvegardée',
      'nothing-in-backup': 'Échec\u00a0: rien dans la sauvegarde',
      'backup-failed': 'Échec\u00a0: restauration de la sauvegarde interrompue',
      unexpected: 'Échec\u00a0: imprévu',
    },
    waitingRow: (n, oldest) =>
      isOne(n)
        ? `${number(n)} demande, depuis ${oldest}`
        : `${number(n)} demandes, la plus ancienne depuis ${oldest}`,
    askedRow: (n, parts) => `${counted(n, 'demande', 'demandes')} (${parts})`,
    part: (n, state) => `${number(n)} ${isOne(n) ? (ONE.get(state) ?? state) : state}`,
    count: number,
    names: {
      decided: 'Décidées',
      median: 'Temps médian de décision',
      p90: 'Neuf sur dix en moins de',
      searches: 'Recherches',
      withoutResult: 'Sans aucun message supprimé',
      restored: 'Messages remis en place',
      requests: 'Demandes',
    },
    none: 'néant',
    took: {
      moments: 'moins d’une minute',
      minutes: (n) => counted(n, 'minute', 'minutes'),
      hours: (n) => counted(n, 'heure', 'heures'),
      days: (n) => counted(n, 'jour', 'jours'),
    },
    timeNote: 'Les durées sont celles de l’horloge, nuits et week-ends compris.',
    days: (n) => `${n} jours`,
    sayWindow:
      'Dites «\u00a0statistiques 7 jours\u00a0», «\u00a0statistiques 30 jours\u00a0» ou «\u00a0statistiques 90 jours\u00a0» pour voir une autre période.',
    sayPage: 'Dites «\u00a0tableau de bord\u00a0» pour un lien vers l’ensemble, avec des graphiques.',
    summary: (days) => `Les chiffres du support des ${days} derniers jours.`,

    link: (url) =>
      `Votre lien vers la page du support. Il vous est réservé et ne sert qu’une fois, dans les dix minutes\u00a0:\n${url}`,
    linkSummary: 'Votre lien vers la page du support.',
    noPage:
      'La page du support n’est pas configurée ici. Un administrateur doit indiquer l’adresse à laquelle on me joint (le paramètre PUBLIC_URL). «\u00a0statistiques\u00a0» affiche les chiffres ici.',
  },
};
