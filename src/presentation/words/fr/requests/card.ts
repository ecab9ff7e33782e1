import { type CARD as ENGLISH } from '../../en/requests/card';
import { isOne, number, ofName } from '../figures';

const items = (n: number): string => `${number(n)} ${isOne(n) ? 'élément' : 'éléments'}`;

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: 'Demandée par',
    mailbox: 'Boîte aux lettres',
    mailboxes: 'Boîtes aux lettres',
    dated: 'Messages datés',
    about: 'Sujet',
    until: 'Souhaitée jusqu’au',
    releases: 'Met fin à',
    reason: 'Motif',
    asked: 'Envoyée',
    assignee: 'Prise en charge par',
    expires: 'Échéance',
    estimate: 'Estimation',
  },
  everything: 'Tout',
  holdNumber: (n) => `Conservation de la demande #${n}`,
  chosenMessages: (n) =>
    n === 1 ? '1 message choisi dans une liste' : `${number(n)} messages choisis dans une liste`,
  noReason: '(non indiqué)',
  unknownPerson: '(sans nom)',
  agoSince: (at, age) => `${at}, il y a ${age}`,
  ageLine: (age) => `Envoyée il y a ${age}.`,
  private: 'Seuls le support et la personne qui a fait la demande peuvent en voir plus.',

  estimate: {
    failed: 'eDiscovery n’a pas pu compter',
    none: 'Inconnue. Si la demande est tout de même approuvée, je recompte avant d’exporter.',
    waiting: 'eDiscovery compte encore. Les chiffres apparaîtront ici ensuite.',
    counted: (n, size, mailboxes) =>
      mailboxes === 1
        ? `${items(n)}, ${size}`
        : `${items(n)}, ${size}, dans ${number(mailboxes)} boîtes aux lettres`,
    unindexed: (n) =>
      n === 1
        ? '1 autre élément n’a pas pu être examiné\u00a0; il en fait peut-être partie.'
        : `${number(n)} autres éléments n’ont pas pu être examinés\u00a0; ils en font peut-être partie.`,
    hours: (n) =>
      n <= 1
        ? 'L’exportation prend environ une heure, à 2 Go par heure et par boîte aux lettres.'
        : `L’exportation prend environ ${number(n)} heures, à 2 Go par heure et par boîte aux lettres.`,
    hoursBetween: (least, most) =>
      `L’exportation prend environ ${number(least)} à ${number(most)} heures, à 2 Go par heure et par boîte aux lettres, selon la répartition des messages entre les boîtes.`,
    files: (psts, packages) =>
      `Environ ${psts === 1 ? '1 fichier PST' : `${number(psts)} fichiers PST`} (jusqu’à 10 Go chacun) dans ${packages === 1 ? '1 package' : `${number(packages)} packages`} (jusqu’à 40 Go chacun).`,
    nothing: 'eDiscovery n’a compté aucun élément correspondant.',
  },

  warningsTitle: 'Avant de décider',
  warnings: {
    'somebody-elses-mailbox': 'La boîte aux lettres appartient à quelqu’un d’autre que le demandeur.',
    'several-mailboxes': 'La demande porte sur plusieurs boîtes aux lettres.',
    'whole-mailbox': 'Elle n’indique ni dates ni mots\u00a0: toute la boîte aux lettres est visée.',
    'no-end': 'Elle n’indique pas de fin\u00a0: la conservation reste jusqu’à ce que quelqu’un la lève.',
    'owner-unknown':
      'L’annuaire ne connaît plus le propriétaire de la boîte aux lettres. Vérifiez l’adresse.',
    'several-psts': 'Cela dépasse 10 Go\u00a0: il y aura plusieurs fichiers PST.',
    'several-packages': 'Cela dépasse 40 Go\u00a0: il y aura plusieurs packages.',
    'nothing-found': 'eDiscovery n’a compté aucun élément correspondant. Une exportation échouerait.',
    'beyond-retention':
      'Ses dates remontent plus loin que la durée de conservation des messages supprimés\u00a0; sans conservation légale, ces messages sont définitivement perdus.',
    'two-approvers-needed': 'Deux approbateurs différents doivent dire oui.',
  },

  cannot: {
    'own-request': 'C’est votre propre demande\u00a0: quelqu’un d’autre doit donc décider.',
    'own-mailbox': 'Il s’agit de votre propre boîte aux lettres\u00a0: quelqu’un d’autre doit donc décider.',
    'already-voted': 'Vous vous êtes déjà prononcé. Elle attend un autre approbateur.',
  },

  votes: {
    yes: (name, at) => `Oui ${ofName(name)}, ${at}`,
    no: (name, at) => `Non ${ofName(name)}, ${at}`,
    withComment: (vote, comment) => `${vote}\u00a0: ${comment}`,
  },
  votesTitle: 'Décisions',
  remarksTitle: 'Questions et réponses',
  remark: (name, at, text) => `${name}, ${at}\u00a0: ${text}`,
  earlierRemarks: (n, request) =>
    n === 1
      ? `1 plus ancienne\u00a0: dites «\u00a0historique ${request}\u00a0».`
      : `${number(n)} plus anciennes\u00a0: dites «\u00a0historique ${request}\u00a0».`,

  comment: {
    decision: 'Commentaire, question ou motif',
    task: 'Ce qui a été fait, ou ce qui l’a empêché',
    answer: 'Votre réponse',
  },
  commentHint: {
    decision: 'Le demandeur peut le lire. Nécessaire pour poser une question.',
    task: 'Les deux parties peuvent le lire.',
    answer: 'Le support la lit.',
  },
  assignee: 'Attribuer à',
  assigneeHint: 'Adresse d’un autre approbateur',

  buttons: {
    approve: 'Approuver',
    reject: 'Refuser',
    askBack: 'Poser une question',
    takeOver: 'Prendre en charge',
    delegate: 'Attribuer',
    answer: 'Envoyer la réponse',
    change: 'Modifier',
    withdraw: 'Retirer',
    release: 'Lever la conservation',
    taskDone: 'Terminé',
    taskFailed: 'A échoué',
    retry: 'Réessayer',
    details: 'Afficher les détails',
    history: 'Historique',
    back: 'Retour à la demande',
    queue: 'Afficher la file d’attente',
    page: (page, pages) => `Page ${page} sur ${pages}`,
    submit: 'Envoyer la demande',
    cancel: 'Abandonner',
    escalate: 'Demander au support',
    newRequest: 'Nouvelle demande',
  },

  say: {
    change: (n) => `Dites «\u00a0modifier ${n}\u00a0» pour demander autre chose.`,
    withdraw: (n) => `Dites «\u00a0retirer la demande ${n}\u00a0» pour la retirer.`,
    answer: (n) => `Dites «\u00a0réponse à ${n}\u00a0:\u00a0» suivi de votre réponse.`,
    release: (n) => `Dites «\u00a0lever la conservation ${n}\u00a0» pour y mettre fin.`,
    decide: (n) =>
      `Dites «\u00a0approuver ${n}\u00a0» ou «\u00a0refuser ${n}\u00a0», suivi d’un commentaire si vous le souhaitez.`,
    handle: (n) =>
      `Dites «\u00a0question sur ${n}\u00a0: quelle période\u00a0?\u00a0» pour poser une question, «\u00a0je prends en charge ${n}\u00a0», ou «\u00a0attribuer ${n} à\u00a0» suivi d’une adresse.`,
    hand: (n) =>
      `Dites «\u00a0je prends en charge ${n}\u00a0», ou «\u00a0attribuer ${n} à\u00a0» suivi d’une adresse.`,
    task: (n) => `Dites «\u00a0${n} est terminée\u00a0» quand c’est fait, ou «\u00a0${n} a échoué\u00a0».`,
    retry: (n) => `Dites «\u00a0réessayer ${n}\u00a0» pour réessayer.`,
    details: (n) => `Dites «\u00a0statut ${n}\u00a0» dans notre conversation privée pour voir les détails.`,
    history: (n) => `Dites «\u00a0historique ${n}\u00a0» pour voir son historique.`,
  },

  summary: (n, kind, state) => `Demande #${n}, ${kind}\u00a0: ${state}.`,
};
