import { type STATES as ENGLISH } from '../../en/requests/states';
import { isOne, messages, number } from '../figures';

const are = (n: number): string => (isOne(n) ? 'est' : 'sont');
const were = (n: number): string => (isOne(n) ? 'il était' : 'ils étaient');

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: 'Pas encore envoyée',
    submitted: 'En attente du support',
    approved: 'Approuvée',
    rejected: 'Refusée',
    withdrawn: 'Retirée',
    expired: 'Expirée',
    executing: 'En cours d’exécution',
    done: 'Terminée',
    failed: 'N’a pas pu être exécutée',
    released: 'Conservation levée',
  },
  doneAs: {
    hold: 'Conservation en place',
    export: 'Exportation prête',
    released: 'Conservation levée',
    restored: 'Messages revenus',
  },
  halfApproved: (given, needed) => `${given} ${isOne(given) ? 'approbation' : 'approbations'} sur ${needed}`,
  inHand: 'Entre les mains du support',
  awaitsAnswer: 'Attend une réponse',
  percent: (n) => `avancement\u00a0: ${n}\u00a0%`,

  next: {
    submitted: 'Votre support décide. Je vous le dirai ici dès que ce sera fait.',
    secondApprover: 'Un approbateur a dit oui. Un second doit donner son accord avant que je commence.',
    assigned: (name) => `${name} s’en occupe.`,
    expires: (at) => `Si personne ne décide avant le ${at}, la demande prend fin et rien n’est fait.`,
    answer: 'Le support vous a posé une question. Il décidera quand vous aurez répondu.',
    approved: 'Je commence dans un instant.',
    executing: {
      'ediscovery-hold':
        'Je mets la conservation en place. Il peut falloir un jour pour que Microsoft 365 l’applique. Je vous le dirai ici.',
      'litigation-hold':
        'Un membre du support met la conservation pour litige en place manuellement. Elle prend effet 4 heures au plus après.',
      export:
        'J’exporte. Selon la quantité, cela prend d’une demi-heure à de nombreuses heures. Je vous le dirai ici.',
      purged:
        'Un membre du support récupère les messages manuellement. Je vous dirai ici quand ce sera fait.',
      departed: 'Un membre du support s’en charge manuellement. Je vous dirai ici quand ce sera fait.',
      'ediscovery-release': 'Je lève la conservation. Je vous dirai ici quand elle aura pris fin.',
      'litigation-release': 'Un membre du support met fin à la conservation pour litige manuellement.',
      backup:
        'Microsoft 365 Backup place les messages dans un nouveau dossier. Je vous dirai ici quand ce sera fait.',
      restore: 'Je remets vos messages à leur place. Je vous dirai ici quand ce sera fait.',
      event:
        'Un membre du support remet les entrées à leur place manuellement. Je vous dirai ici quand ce sera fait.',
      contact:
        'Un membre du support remet les contacts à leur place manuellement. Je vous dirai ici quand ce sera fait.',
      task: 'Un membre du support remet les tâches à leur place manuellement. Je vous dirai ici quand ce sera fait.',
      note: 'Un membre du support remet les notes à leur place manuellement. Je vous dirai ici quand ce sera fait.',
      mail: 'Un membre du support remet les messages à leur place manuellement. Je vous dirai ici quand ce sera fait.',
      trace: 'Un membre du support mène la recherche. Je vous dirai ici ce qu’il en dit.',
      attachment:
        'Un membre du support cherche le message tel qu’il était avant. Je vous dirai ici ce qu’il en est.',
    },
    rejected: 'Rien n’a été fait. Si quelque chose a changé, vous pouvez refaire une demande et dire quoi.',
    withdrawn: 'Rien n’a été fait.',
    expired: 'Personne n’a décidé à temps, rien n’a donc été fait. Vous pouvez refaire une demande.',
    download: 'Si vous n’avez pas de rôle eDiscovery, votre support peut télécharger les fichiers pour vous.',
    helpdeskKnows: 'Votre support est au courant et peut réessayer.',
    released:
      'La conservation a pris fin. Les règles de rétention habituelles de votre organisation s’appliquent de nouveau.',
    wishedEnd: (day) =>
      `Vous l’avez demandée jusqu’au ${day}. Elle ne prend pas fin d’elle-même\u00a0: demandez-moi alors de la lever.`,
  },

  todo: {
    decide: 'Approuvez-la ou refusez-la.',
    secondVote: 'Un approbateur a dit oui. Il en faut un de plus.',
    approved: 'Je commence dans un instant.',
    working: 'Je l’exécute, et je préviendrai les deux parties quand j’aurai terminé.',
    byHand:
      'Elle se fait manuellement\u00a0: exécutez les lignes ci-dessous dans PowerShell, puis dites-moi si cela a fonctionné.',
    rejected: 'Rien n’est fait.',
    withdrawn: 'La demande a été retirée par la personne qui l’avait faite. Rien n’est fait.',
    expired: 'Personne n’a décidé à temps. Rien n’est fait.',
    wishedEnd: (day) =>
      `Demandée jusqu’au ${day}. Elle ne prend pas fin d’elle-même\u00a0: levez-la à ce moment-là.`,
  },

  result: {
    hold: (caseName) =>
      `Les messages visés sont gardés, même si quelqu’un les supprime, jusqu’à ce que la conservation soit levée. Dans le portail Microsoft Purview, elle se trouve dans le cas eDiscovery ${caseName}.`,
    released:
      'La conservation a pris fin. Les règles de rétention habituelles de votre organisation s’appliquent de nouveau.',
    exportPlace: (caseName) =>
      `Le PST est dans les fichiers ci-dessous. Ils se trouvent dans le portail Microsoft Purview\u00a0: eDiscovery, cas ${caseName}, Exportations. Il faut un rôle eDiscovery pour les y télécharger.`,
    filesTitle: (n) => (n === 1 ? '1 fichier' : `${number(n)} fichiers`),
    file: (name, size) => `${name}, ${size}`,
    moreFiles: (n) => (n === 1 ? 'et 1 autre' : `et ${number(n)} autres`),
    noFiles: 'Microsoft 365 n’a pas encore listé les fichiers. Ils sont visibles dans le portail.',
    until: (day) => `Ils y restent jusqu’au ${day} environ. Ensuite, le service les supprime.`,
    partial: 'Certains éléments n’ont pas pu être exportés. Le rapport, parmi les fichiers, les énumère.',
    byHand: (name) => `Exécuté par ${name}.`,
    note: (text) => `Note\u00a0: «\u00a0${text}\u00a0»`,
    fromBackup: (items, asOf, folders, count) =>
      [
        `${messages(items)} ${are(items)} ${isOne(items) ? 'revenu' : 'revenus'}`,
        `dans l’état du ${asOf}`,
        ...(count === 0
          ? []
          : [count === 1 ? `dans le nouveau dossier ${folders}` : `dans les nouveaux dossiers ${folders}`]),
      ].join(' ') + '.',
    backupPartial: 'Certains n’ont pas pu être restaurés.',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)} ${are(moved)} ${isOne(moved) ? 'revenu' : 'revenus'}`,
        ...(failed === 0
          ? []
          : [
              isOne(failed)
                ? `${number(failed)} n’a pas pu être déplacé et ${are(failed)} là où ${were(failed)}`
                : `${number(failed)} n’ont pas pu être déplacés et ${are(failed)} là où ${were(failed)}`,
            ]),
        ...(left === undefined || left === 0
          ? []
          : [`${number(left)} ${are(left)} là où ${were(left)}, car la restauration a été arrêtée`]),
      ].join('\u00a0; ') + '.',
  },
};
