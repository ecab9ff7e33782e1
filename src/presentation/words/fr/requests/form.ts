import { type FORM as ENGLISH } from '../../en/requests/form';
import { messages, number } from '../figures';

/** The form that a request is made with. */
export const FORM: typeof ENGLISH = {
  requestForm: {
    title: {
      hold: 'Demander une conservation',
      export: 'Demander une exportation',
      purged: 'Demander des messages supprimés définitivement',
      departed: 'Demander les messages d’une personne partie',
      release: (hold) => `Demander la fin de la conservation${hold}`,
      restore: 'Demander la restauration de nombreux messages',
    },
    matters: {
      event: {
        title: 'Demander des entrées de calendrier supprimées',
        what: 'Je n’ai pas accès aux entrées de calendrier supprimées\u00a0; un membre du support, si. Celles qui correspondent aux jours et aux mots ci-dessous reviennent dans le calendrier.',
        kind: 'Entrées de calendrier supprimées',
      },
      contact: {
        title: 'Demander des contacts supprimés',
        what: 'Je n’ai pas accès aux contacts supprimés\u00a0; un membre du support, si. Ceux qui correspondent aux jours et aux mots ci-dessous reviennent là où ils étaient.',
        kind: 'Contacts supprimés',
      },
      task: {
        title: 'Demander des tâches supprimées',
        what: 'Je n’ai pas accès aux tâches supprimées\u00a0; un membre du support, si. Celles qui correspondent aux jours et aux mots ci-dessous reviennent là où elles étaient.',
        kind: 'Tâches supprimées',
      },
      note: {
        title: 'Demander des notes supprimées',
        what: 'Je n’ai pas accès aux notes supprimées\u00a0; un membre du support, si. Celles qui correspondent aux jours et aux mots ci-dessous reviennent là où elles étaient.',
        kind: 'Notes supprimées',
      },
      backup: {
        title: 'Demander des messages de la sauvegarde',
        what: 'Microsoft 365 Backup récupère les messages tels qu’ils étaient le dernier jour indiqué ci-dessous, dans un nouveau dossier\u00a0; ce qui est maintenant dans la boîte aux lettres reste tel quel. Les mots sont cherchés dans les objets.',
        kind: 'Messages de la sauvegarde',
      },
      attachment: {
        title: 'Demander une pièce jointe retirée',
        what: 'Une version antérieure d’un message n’existe que si une conservation ou une règle de rétention l’a gardée. Un membre du support regarde s’il y en a une. Désignez le message ci-dessous par des mots et des jours.',
        kind: 'Pièce jointe retirée',
      },
      mail: {
        title: 'Demander des messages supprimés d’une autre boîte aux lettres',
        what: 'Je ne peux pas ouvrir cette boîte aux lettres en votre nom\u00a0; un membre du support le peut. Les messages supprimés qui correspondent aux jours et aux mots ci-dessous y reviennent là où ils étaient.',
        kind: 'Messages d’une autre boîte',
      },
      trace: {
        title: 'Demander qui ou quoi a supprimé des messages',
        what: 'Qui a supprimé des messages est inscrit dans le journal d’audit de votre organisation, que je ne peux pas lire\u00a0; un membre du support le peut. Il décide de ce qu’il peut vous en dire. Rien n’est modifié.',
        kind: 'Qui ou quoi a supprimé des messages',
      },
    },
    ofRequest: (n) => ` de la demande #${n}`,
    summary: 'Un formulaire pour une demande à votre support.',
    faulty: (n, field) =>
      n === 1 ? `Un point à corriger\u00a0: ${field}.` : `${n} points à corriger, d’abord\u00a0: ${field}.`,
    what: {
      hold: 'Une conservation protège les messages contre la perte, même si quelqu’un les supprime. Une conservation eDiscovery garde ce qui correspond aux dates et aux mots ci-dessous. Une conservation pour litige garde toute la boîte aux lettres, sans dates ni mots\u00a0; un membre du support la met en place manuellement, et elle prend effet au bout de 4 heures au plus.',
      export:
        'Une exportation copie les messages correspondants dans des fichiers PST, qu’une personne ayant un rôle eDiscovery télécharge depuis le portail Microsoft Purview. Elle ne change rien dans la boîte aux lettres. Je compte d’avance ce que cela représente.',
      purged: (days) =>
        `Les messages supprimés définitivement ont quitté aussi les éléments récupérables, où vous ne pouvez plus les atteindre. Ils sont gardés pour le reste des ${days} jours environ qui suivent leur suppression, sauf si votre organisation l’a désactivé. Après l’approbation, j’essaie de les remettre à leur place\u00a0; ceux qu’Exchange ne me laisse pas atteindre, un membre du support les récupère manuellement.`,
      departed: (until) =>
        `Un membre du support regarde si la boîte aux lettres existe encore et en sort les messages manuellement. Après la suppression d’un compte, sa boîte aux lettres n’est gardée qu’environ 30 jours, sauf si une conservation la protège\u00a0: pour un compte supprimé aujourd’hui, jusqu’au ${until} environ.`,
      release:
        'La conservation prend fin, et les règles de rétention habituelles de votre organisation s’appliquent de nouveau\u00a0: ce qui a été supprimé il y a longtemps peut alors être définitivement perdu.',
      restore:
        'Vous avez choisi plus de messages qu’on ne peut en restaurer d’un coup sans autorisation. Après l’approbation, je les remets là où ils étaient.',
    },
    guarded: {
      atOnce: (most) =>
        `Restaurer plus de ${messages(most)} d’un coup demande l’accord de quelqu’un d’autre, au cas où ce ne serait pas vous qui le demandez.`,
      old: (most) =>
        `Restaurer d’un coup plus de ${messages(most)} supprimés ou reçus il y a longtemps demande l’accord de quelqu’un d’autre, au cas où ce ne serait pas vous qui le demandez.`,
      day: (most, again) =>
        `Cela dépasserait les ${messages(most)} par jour que votre organisation laisse restaurer sans autorisation. Vous pourrez continuer vous-même à partir du ${again}, ou demander maintenant à votre support.`,
      then: 'Après l’approbation, je remets les messages là où ils étaient.',
    },
    decides:
      'C’est votre support qui décide, et personne d’autre. Je vous tiens au courant ici à chaque étape, et vous pouvez retirer la demande tant qu’elle n’est pas exécutée.',
    kind: 'Ce qu’il vous faut',
    kinds: {
      hold: 'Conservation de messages',
      export: 'Exportation de messages (PST)',
      purged: 'Messages supprimés définitivement',
      departed: 'Messages d’une personne partie',
    },
    holdType: 'Quelle conservation',
    holdTypes: {
      ediscovery: 'Conservation eDiscovery\u00a0: ce qui correspond aux dates et aux mots',
      litigation: 'Conservation pour litige\u00a0: toute la boîte aux lettres',
    },
    mailbox: 'Boîte aux lettres',
    mailboxes: 'Boîte aux lettres, ou plusieurs séparées par des virgules',
    mailboxHint: 'Vide\u00a0: la vôtre',
    leftHint: 'Adresse de la personne partie',
    from: 'Premier jour des messages',
    to: 'Dernier jour des messages',
    query: 'Mots dans les messages',
    queryHint: 'Vide\u00a0: tout',
    until: 'Conserver jusqu’au',
    reason: 'Pourquoi vous en avez besoin',
    reasonHint: 'Le support décide d’après ce motif',
    reasonNeeded: 'Dites, s’il vous plaît, pourquoi vous en avez besoin.',
    own: 'la vôtre',
    unnamed: 'pas encore indiquée',
    filled: (label, value) => `${label}\u00a0: ${value}`,
    say: 'Dites «\u00a0envoyer la demande\u00a0», suivi de votre motif, ou «\u00a0abandonner\u00a0» pour renoncer.',
    sayAnew:
      'Pour changer quelque chose, redemandez en une phrase, par exemple «\u00a0exportez mes messages de 2024 à cause de l’audit\u00a0».',
  },

  fault: (fault, value) => FAULTS[fault](value),
};

type Fault = Parameters<(typeof ENGLISH)['fault']>[0];

const FAULTS: Readonly<Record<Fault, (value: string) => string>> = {
  'reason-missing': () =>
    'Dites, s’il vous plaît, pourquoi vous en avez besoin\u00a0: le support décide d’après ce motif.',
  'reason-too-long': () => `C’est trop long. Dites-le en ${number(2000)} caractères au plus.`,
  'query-too-long': () => 'C’est trop long. Utilisez 500 caractères au plus.',
  'not-a-date': (value) =>
    value === ''
      ? 'Je ne peux pas lire cela comme une date. Écrivez-la ainsi\u00a0: 2026-11-17.'
      : `Je ne peux pas lire ${value} comme une date. Écrivez-la ainsi\u00a0: 2026-11-17.`,
  'date-in-future': () =>
    'Ce jour est encore à venir, et ses messages aussi. Choisissez aujourd’hui ou un jour passé.',
  'date-in-past': () =>
    'Ce jour est passé. Choisissez un jour à partir d’aujourd’hui, ou laissez le champ vide.',
  'ends-before-it-begins': () => 'Le dernier jour est avant le premier.',
  'mailbox-unknown': (value) =>
    `L’annuaire de votre organisation ne connaît pas ${value || 'cette adresse'}.`,
  'mailbox-external': (value) =>
    `${value || 'Cette adresse'} appartient à une autre organisation, dont les messages sont hors de portée ici.`,
  'mailbox-not-an-address': (value) =>
    `${value || 'Cela'} n’est pas une adresse de messagerie. Écrivez-la ainsi\u00a0: anna@contoso.com.`,
  'too-many-mailboxes': () => 'Une demande peut porter sur 10 boîtes aux lettres au plus.',
  'mailbox-missing': () => 'Indiquez la boîte aux lettres\u00a0: l’adresse de la personne partie.',
  'kind-unknown': () => 'Choisissez ce qu’il vous faut.',
  'kind-fixed': () =>
    'Une demande envoyée reste ce qu’elle est. Pour autre chose, retirez-la et envoyez-en une nouvelle.',
  'reason-fixed': () =>
    'Le motif reste tel qu’il a été envoyé\u00a0: les approbateurs l’ont lu. Pour un autre motif, retirez la demande et envoyez-en une nouvelle.',
  'not-with-litigation-hold': () =>
    'Une conservation pour litige garde toujours toute la boîte aux lettres. Laissez les dates et les mots vides, ou choisissez la conservation eDiscovery.',
  'directory-silent': () =>
    'Je ne peux pas interroger l’annuaire en ce moment et n’ai donc pas pu vérifier cela. Rien n’est perdu\u00a0: réessayez dans une minute.',
};
