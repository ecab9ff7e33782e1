import { type HELPDESK_PAGE as ENGLISH } from '../en/helpdesk-page';
import { isOne, number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE: typeof ENGLISH = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'Support',
    skip: 'Aller au contenu',
    windows: 'Période affichée',
    signOut: 'Se déconnecter',
    asOf: (at) =>
      `Situation au ${at}. Cette page ne fait que montrer\u00a0: les décisions se prennent dans Teams.`,
    json: 'Les mêmes chiffres au format JSON',
    keyFigures: 'En bref',
    waitingNow: 'Demandes en attente',

    queue: {
      title: 'File d’attente',
      caption: 'Demandes en attente, la plus ancienne d’abord',
      columns: { number: 'Demande', kind: 'Type', age: 'Attend depuis', state: 'État', turn: 'À qui d’agir' },
      empty: 'Aucune demande n’attend le support.',
      hidden: 'Certaines concernent votre propre boîte aux lettres et ne vous sont pas montrées.',
      hint: 'Pour en voir une ou en décider, écrivez «\u00a0statut\u00a0» et son numéro à Mail Recovery dans Teams.',
      pages: 'Pages de la file d’attente',
      page: (page, pages) => `Page ${page} sur ${pages}`,
      previous: 'Page précédente',
      next: 'Page suivante',
      turns: {
        requester: 'Le demandeur\u00a0: une question est ouverte',
        anybody: 'N’importe quel membre du support',
        assignee: 'Le membre qui l’a prise en charge',
        hand: 'Un membre du support, manuellement',
      },
    },

    kinds: {
      title: 'Demandes par type',
      caption: 'Demandes de cette période, par type et selon leur état actuel',
      chart:
        'Graphique en barres des demandes par type\u00a0; le tableau ci-dessous donne les mêmes chiffres.',
      columns: { kind: 'Type', total: 'Toutes' },
      groups: { waiting: 'En attente', underWay: 'En cours', done: 'Terminées', notDone: 'Non exécutées' },
      empty: 'Rien n’a été demandé pendant cette période.',
    },
    reasons: {
      title: 'Pourquoi rien n’a été fait',
      caption: 'Comment des demandes de cette période ont pris fin sans que rien soit fait',
      columns: { reason: 'Raison', count: 'Demandes' },
      empty: 'Aucune n’a pris fin ainsi pendant cette période.',
      note: 'Ce qu’écrivent les approbateurs n’est pas compté.',
    },
    searches: {
      title: 'Recherches par jour',
      caption: 'Recherches et messages remis en place, par jour en UTC',
      chart: (total, without) =>
        `Histogramme\u00a0: ${number(total)} ${isOne(total) ? 'recherche' : 'recherches'}, dont ${number(without)} sans aucun message supprimé. Le tableau ci-dessous donne les chiffres de chaque jour.`,
      table: 'Chiffres de chaque jour',
      columns: {
        day: 'Jour',
        searches: 'Recherches',
        withoutResult: 'Sans résultat',
        restored: 'Messages remis en place',
      },
      groups: { found: 'Avec résultat', withoutResult: 'Sans aucun message supprimé' },
      empty: 'Personne n’a fait de recherche pendant cette période.',
    },

    open: {
      title: 'Ouvrir la page du support',
      lead: 'Ce lien est personnel et ne sert qu’une fois. Ensuite, vous restez connecté dans ce navigateur pendant 8 heures.',
      button: 'Ouvrir la page',
    },
    signedOut: {
      title: 'Vous êtes déconnecté',
      lead: 'Pour revenir, écrivez «\u00a0tableau de bord\u00a0» à Mail Recovery dans Teams.',
    },
    signIn: {
      title: 'Connectez-vous depuis Teams',
      lead: 'Écrivez «\u00a0tableau de bord\u00a0» à Mail Recovery dans Teams. Aux membres du support, il répond par un lien vers cette page.',
    },
    stale: {
      title: 'Ce lien ne fonctionne plus',
      lead: 'Il a déjà servi, ou il a plus de dix minutes. Écrivez «\u00a0tableau de bord\u00a0» à Mail Recovery dans Teams pour en obtenir un autre.',
    },
    notForYou: {
      title: 'Page réservée',
      lead: 'Seuls les membres du support peuvent voir cette page, et vous n’en faites pas partie actuellement.',
    },
    unknown: {
      title: 'Réessayez dans une minute',
      lead: 'L’annuaire ne dit pas en ce moment si vous faites partie du support.',
    },
    thisMachineOnly: {
      title: 'Sur cette machine uniquement',
      lead: 'Personne ne se connecte au bac à sable\u00a0: sa page ne s’affiche donc que sur la machine où il tourne, et pas à travers un proxy.',
    },
  },
};
