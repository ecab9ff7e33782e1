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

/** Answers in French. */
export const FRENCH_ANSWERS: AnswerBook = {
  tag: 'fr',
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
  usualStep: { title: 'Voir ce que j’ai supprimé', say: 'Qu’ai-je supprimé ces deux dernières semaines ?' },
  heading: (title) => `${title}.`,
  backupStep: { title: 'Demander à la sauvegarde', say: 'Demander au support informatique', helpdesk: true },
  next: (say) => `Pour continuer, dites\u00a0: «\u00a0${say}\u00a0».`,
  helpful: {
    yes: 'Cela m’a aidé',
    no: 'Cela ne m’a pas aidé',
    thanks: 'Merci, c’est bon à savoir.',
    sorry: 'Désolé. Dites-moi avec d’autres mots ce qu’il vous faut.',
  },
  ownPage: 'La page de votre organisation',
  policy: {
    noSingleItemRecovery:
      'Votre organisation a désactivé la récupération d’élément unique\u00a0: ce qui est supprimé définitivement est perdu.',
    emptiesDeletedItems: (days) =>
      `Votre organisation retire les messages d’«\u00a0Éléments supprimés\u00a0» au bout de ${days} jours.`,
    backedUp:
      'Votre organisation a Microsoft 365 Backup : si le support l’approuve, je récupère vos messages tels qu’ils étaient un jour donné, dans un nouveau dossier.',
    archivesAfter: (days) => `Votre organisation y déplace les messages au bout de ${days} jours.`,
  },
  found: {
    deletesAfter: (folder, days) =>
      `Les messages de ${folder} sont supprimés ${days} jours après leur arrivée\u00a0: c’est une règle de votre organisation.`,
    deletesNever: (folder) => `La règle de ${folder} ne supprime rien à cause de l’âge.`,
    archives: (folder) =>
      `Une règle déplace les anciens messages de ${folder} vers l’archive en ligne. Au bout de combien de jours, je ne le vois pas.`,
    untagged: (folder) =>
      `${folder} n’a pas de règle à soi. Une règle pour toute la boîte peut s’appliquer quand même.`,
    noFolder: (name) => `Je n’ai trouvé aucun dossier nommé ${name}.`,
    closedMailbox: (mailbox) =>
      `${mailbox} ne s’ouvre pas avec vos droits, ou cette boîte n’existe pas. Je n’ai rien regardé.`,
    ownHolds: (numbers) =>
      numbers.length === 1
        ? `Vous avez demandé ici une conservation qui est en place\u00a0: demande ${numbers.join('')}.`
        : `Vous avez demandé ici des conservations qui sont en place\u00a0: demandes ${numbers.join(', ')}.`,
    hasArchive: 'Vous avez une archive en ligne.',
    noArchive:
      'Vous n’avez pas d’archive en ligne, d’après le rapport d’utilisation de Microsoft, qui a quelques jours de retard.',
    noOwnHold: 'Vous n’avez demandé ici aucune conservation qui soit en place.',
  },
  loss: {
    inDeletedItems: (subject, day) =>
      `${subject} est dans «\u00a0Éléments supprimés\u00a0» depuis ${day} environ, ou plus longtemps.`,
    leftDeletedItems: (subject, day) =>
      `${subject} a quitté «\u00a0Éléments supprimés\u00a0», ou a été supprimé sans y passer, vers ${day}.`,
    restoredBefore: (day) => `Je l’avais récupéré le ${day}\u00a0; il a été supprimé de nouveau après.`,
    undone: (day) => `Vous avez annulé ici une restauration le ${day}, je l’ai donc remis où il était.`,
    restored: (day) =>
      `Je l’ai récupéré le ${day}, après cette liste. S’il a disparu de nouveau, refaites la recherche.`,
    policy: (days) =>
      days === null
        ? 'La règle de votre organisation dit quand ce message est supprimé, et ce jour était venu.'
        : `La règle de votre organisation supprime ce message ${days} jours après son arrivée, et ce jour était venu.`,
    rule: (name) =>
      `Votre règle de boîte de réception ${name} supprime ce genre de message, et celui-ci est parti non lu en quelques minutes.`,
    unknown: 'Rien de ce que je peux lire ne dit qui ou quoi l’a supprimé. Vos règles, je ne les vois pas.',
    unknownNoRule: 'Aucune règle que je vois ne l’explique, et qui l’a supprimé n’est pas noté.',
    sure: {
      certain: 'Certitude\u00a0: certain, c’est dans mes propres notes.',
      likely: 'Certitude\u00a0: probable, car le moment correspond. Rien ne le prouve.',
      unknowable: 'Certitude\u00a0: la boîte ne permet pas de le savoir.',
    },
    others:
      'D’autres correspondent aussi\u00a0: dites «\u00a0pourquoi le 2 a disparu\u00a0?\u00a0», et ainsi de suite.',
    which: 'Lequel voulez-vous dire\u00a0? Dites par exemple «\u00a0pourquoi le 2 a disparu\u00a0?\u00a0».',
    whichMail:
      'Quel message voulez-vous dire\u00a0? Dites par exemple «\u00a0pourquoi le mail d’Anna a disparu\u00a0?\u00a0».',
  },
  unknown: (asks, helpdesk) =>
    [
      'Désolé, je n’ai pas compris. Parlez-moi du message qui vous manque, par exemple «\u00a0récupérez le mail d’Anna que j’ai supprimé mardi\u00a0». Ou voulez-vous dire l’une de ces questions\u00a0?',
      ...asks.map((ask) => `• ${ask}`),
      helpdesk
        ? 'Sinon, dites «\u00a0demander au support\u00a0»\u00a0; «\u00a0aide\u00a0» montre ce que je sais faire d’autre.'
        : 'Dites «\u00a0aide\u00a0» pour voir ce que je sais faire d’autre.',
    ].join('\n'),
};
