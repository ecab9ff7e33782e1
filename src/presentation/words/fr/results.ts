import { type RESULTS as ENGLISH } from '../en/results';
import { isOne, messages, number } from './figures';

const deletedMessages = (n: number): string => `${messages(n)} ${isOne(n) ? 'supprimé' : 'supprimés'}`;

/** A page of what was found, and a look at one message of it. */
export const RESULTS: typeof ENGLISH = {
  row: {
    noSubject: '(aucun objet)',
    unknownSender: 'Expéditeur inconnu',
    toRecipients: (names) => `À ${names}`,
    more: (n) => (n === 1 ? '1 autre' : `${number(n)} autres`),
    marks: {
      draft: 'Brouillon',
      meeting: 'Réunion',
      unread: 'Non lu',
      important: 'Important',
      flagged: 'Avec indicateur',
      attachment: 'Pièce jointe',
    },
    received: (at) => `Reçu le ${at}`,
    deleted: (at) => `supprimé le ${at}`,
    deletedBy: (at) => `supprimé le ${at} environ ou avant`,
    liesIn: (place) => `Dans ${place}`,
    destination: {
      original: (path) => `Retourne dans ${path}`,
      'unknown-parent': (path) => `Dossier d’origine inconnu\u00a0: ira dans ${path}`,
      'parent-gone': (path) => `Le dossier d’origine n’existe plus\u00a0: ira dans ${path}`,
      'parent-deleted': (path) => `Le dossier d’origine est supprimé aussi\u00a0: ira dans ${path}`,
    },
    timeLeft: {
      days: (days) => (days === 1 ? 'encore 1 jour environ' : `encore ${days} jours environ`),
      hours: 'encore moins d’un jour',
      overdue: 'peut disparaître à tout moment',
    },
  },

  results: {
    found: (total) => `J’ai trouvé ${deletedMessages(total)}`,
    summary: (total) => `J’ai trouvé ${deletedMessages(total)}.`,
    readAs: (phrase, reading) => `J’ai compris ${phrase} ainsi\u00a0: ${reading}.`,
    lookedFor: (criteria) => `J’ai cherché des messages ${criteria}.`,
    inMailbox: (mailbox) => `Dans la boîte aux lettres ${mailbox}.`,
    urgent: (n, days) =>
      n === 1
        ? `L’un d’eux peut disparaître d’ici ${days} jours. Mieux vaut le restaurer maintenant.`
        : `${n} d’entre eux peuvent disparaître d’ici ${days} jours. Mieux vaut les restaurer maintenant.`,
    urgentOnly: (days) => `Il peut disparaître d’ici ${days} jours. Mieux vaut le restaurer maintenant.`,
    stopped: (scanned, oldest) =>
      `Vous avez beaucoup de messages supprimés. J’en ai parcouru ${number(scanned)}, jusqu’au ${oldest} environ, et je me suis arrêté là. Avec un expéditeur ou une date, je pourrais remonter plus loin.`,
    wholeFolder: (name, count) =>
      `Tout le contenu du dossier supprimé ${name} est ici (${messages(count)}). Restaurez tout, et le dossier revient en entier.`,
    noMeetings:
      'Aucune invitation ne correspond\u00a0: voici d’autres messages qui correspondent. L’entrée du calendrier elle-même se récupère dans Outlook.',
    meetings:
      'Ce sont des invitations, des mises à jour et des réponses. Acceptez de nouveau une invitation restaurée, et sa réunion revient dans votre calendrier. Une entrée que vous avez supprimée dans le calendrier lui-même n’y figure pas.',
    hint: 'Cochez ce que vous voulez récupérer, ou touchez un message pour en lire les premières lignes.',
    kept: 'Ce qui est dans «\u00a0Éléments supprimés\u00a0» y reste jusqu’à ce que vous vidiez ce dossier.',
    hintOne: 'Touchez le message pour en lire les premières lignes.',
    pageOf: (page, pages) => `Page ${page} sur ${pages}`,
    otherReading: (label) => `Si vous vouliez dire ${label}, dites «\u00a0je voulais dire ${label}\u00a0».`,
    say: {
      one: 'Dites «\u00a0restaurer 1\u00a0» pour le récupérer, ou «\u00a0afficher 1\u00a0» pour en lire les premières lignes.',
      some: (first, second) =>
        `Dites «\u00a0restaurer ${first} et ${second}\u00a0», «\u00a0tous\u00a0» ou «\u00a0afficher ${first}\u00a0».`,
      single: (pick) =>
        `Dites «\u00a0restaurer ${pick}\u00a0», «\u00a0tous\u00a0» ou «\u00a0afficher ${pick}\u00a0».`,
      helpdesk:
        'Il n’y est pas\u00a0? Dites «\u00a0demander au support\u00a0» pour vous adresser à votre support.',
      more: (page, pages) => `Dites «\u00a0la suite\u00a0» pour la page ${page} sur ${pages}.`,
    },
  },

  preview: {
    from: 'De',
    to: 'À',
    received: 'Reçu',
    liesIn: 'Actuellement',
    restore: 'Destination',
    rule: 'Règle',
    deletedByRule: (day) => `votre organisation le supprime vers le ${day}`,
    deletedByRuleAfter: (days) => `votre organisation le supprime ${days} jours après son arrivée`,
    archivedByRule: 'votre organisation le déplace vers l’archive en ligne quand il est assez ancien',
    noText: 'Ce message n’a pas de texte.',
    attachments: (n) => (n === 1 ? '1 pièce jointe' : `${n} pièces jointes`),
    attachment: (name, size) => `${name} (${size})`,
    unnamed: 'Fichier sans nom',
    moreAttachments: (n) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
    summary: 'Les premières lignes d’un message supprimé.',
    say: (pick) => `Dites «\u00a0restaurer ${pick}\u00a0» pour le récupérer.`,
    gone: 'Ce message n’est plus là où je l’ai trouvé. Refaites la recherche, et je regarderai où il est maintenant.',
  },
};
