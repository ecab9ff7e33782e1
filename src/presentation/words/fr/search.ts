import { type SEARCH as ENGLISH } from '../en/search';
import { isOne, messages, number, ofName } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: 'Modifier la recherche',
    hint: 'Laissez vide ce qui n’a pas d’importance.',
    summary: 'Modifiez votre recherche.',
    sender: 'De qui',
    senderHint: 'Nom, adresse ou domaine',
    words: 'Mots dans le message',
    wordsHint: 'Par exemple\u00a0: budget 2027',
    basis: 'Les dates disent quand il a été',
    bases: { either: 'Supprimé ou reçu', deleted: 'Supprimé', received: 'Reçu' },
    from: 'Premier jour',
    to: 'Dernier jour',
    text: 'Dites-moi ce qu’il faut modifier, par exemple «\u00a0seulement d’Anna\u00a0», «\u00a0seulement supprimés la semaine dernière\u00a0» ou «\u00a0avec pièce jointe\u00a0».',
  },

  nothing: {
    title: 'Rien trouvé',
    titleSoFar: 'Rien trouvé jusqu’ici',
    summary: 'Je n’ai trouvé aucun message supprimé de ce genre.',
    lookedElsewhere:
      'J’ai cherché aussi dans vos autres dossiers, Courrier indésirable et Archive compris\u00a0: rien n’y correspond non plus.',
    notLookedElsewhere:
      'Vos autres dossiers n’ont pas répondu à l’instant\u00a0; il se peut donc que le message y soit. Redemandez dans une minute.',
    looked: (scanned) =>
      scanned === 0
        ? 'J’ai cherché dans «\u00a0Éléments supprimés\u00a0», avec tous ses dossiers, et dans «\u00a0Éléments récupérables\u00a0». Aucun message n’y correspond.'
        : `J’ai parcouru ${messages(scanned)} dans «\u00a0Éléments supprimés\u00a0», avec tous ses dossiers, et dans «\u00a0Éléments récupérables\u00a0».`,
    stopped: (oldest) =>
      `Ce n’est pas tout\u00a0: je me suis arrêté aux messages supprimés le ${oldest} environ. Avec un expéditeur ou une date, je pourrais remonter plus loin.`,
    asked: (criteria) => `Vous avez demandé des messages ${criteria}.`,
    titleLive: 'Pas supprimé',
    summaryLive: 'Ce message n’est pas supprimé\u00a0: je l’ai trouvé dans votre boîte aux lettres.',
    live: 'Toujours dans votre boîte aux lettres',
    liveRow: (who, received, folder) => `${who} · ${received} · dans ${folder}`,
    underOther: (folder) => `${folder}, sous «\u00a0Autres\u00a0»`,
    open: 'Ouvrir dans Outlook',
    liveMore: (n) => (n === 1 ? 'Et 1 autre.' : `Et ${number(n)} autres.`),
    rules: {
      title: (n) => (n === 1 ? 'L’une de vos règles correspond' : 'Certaines de vos règles correspondent'),
      moves: (rule, mail, folder) => `${rule} déplace vers ${folder} ${mail}.`,
      movesAway: (rule, mail) => `${rule} déplace vers un dossier que je ne vois pas ${mail}.`,
      deletes: (rule, mail) =>
        `${rule} déplace ${mail} vers «\u00a0Éléments supprimés\u00a0». Si rien n’y est, quelqu’un a vidé ce dossier.`,
      purges: (rule, mail) =>
        `${rule} supprime définitivement ${mail}, sans passer par «\u00a0Éléments supprimés\u00a0». Votre support a peut-être encore un moyen.`,
      unnamed: 'Une règle sans nom',
      allMail: 'tous les messages',
      someMail: 'certains messages',
      mail: (criteria) => `les messages ${criteria}`,
      some: (criteria) => `certains messages ${criteria}`,
    },
    orMailbox: (address) =>
      `Si vous vouliez dire la boîte aux lettres ${address}, dites «\u00a0cherchez dans la boîte ${address}\u00a0».`,
    check:
      'Ce que je ne vois pas\u00a0: «\u00a0Ranger\u00a0» et les conversations ignorées. Dans Outlook sur le web, regardez sous «\u00a0Paramètres\u00a0», «\u00a0Courrier\u00a0», «\u00a0Ranger\u00a0»\u00a0; les messages d’une conversation ignorée vont dans «\u00a0Éléments supprimés\u00a0».',
    archived: (days) =>
      `Plus ancien que ${days} jours environ\u00a0: il a pu passer dans votre archive en ligne, que je ne peux pas consulter. Dans Outlook, cherchez sous «\u00a0Archive en ligne\u00a0» ou sous une entrée avec «\u00a0archive\u00a0» et votre nom, ou demandez à votre support.`,
    close: 'Proche de votre demande',
    misses: {
      'similar-sender': (name, count) => `${messages(count)} ${ofName(name)}`,
      'other-dates': (count) => `${messages(count)} à d’autres dates`,
      'without-words': (count) => `${messages(count)} sans ces mots`,
    },
    show: (n) => (isOne(n) ? `Afficher ${number(n)}` : `Afficher les ${number(n)}`),
    kept: (days) =>
      `Les messages restent dans «\u00a0Éléments supprimés\u00a0» jusqu’à ce que vous vidiez ce dossier. Ensuite, votre organisation les garde encore ${days} jours environ.`,
    reach: (day) =>
      `Ce qui a quitté «\u00a0Éléments supprimés\u00a0» avant le ${day} environ est hors de ma portée\u00a0; votre support a peut-être encore un moyen.`,
    sayAsk: 'Dites «\u00a0demander au support\u00a0», et je le lui demande pour vous.',
    next: 'Essayez avec moins de mots, une autre orthographe ou une période plus longue.',
    tapMiss: (n) =>
      n === 1
        ? 'Regardez cette piste, ou modifiez la recherche.'
        : 'Regardez l’une de ces pistes, ou modifiez la recherche.',
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}\u00a0: dites «\u00a0seulement ${ofName(name)}\u00a0».`,
      'other-dates': (miss) => `${miss}\u00a0: redemandez sans date.`,
      'without-words': (miss) => `${miss}\u00a0: redemandez sans eux.`,
    },
  },

  whichOfMailboxes: (name) =>
    `Plusieurs boîtes aux lettres qui s’ouvrent pour vous ont ${name} dans leur nom ou leur adresse. De laquelle s’agit-il ? Répondez par son numéro ou son adresse.`,
  shallISearch: (criteria) =>
    criteria === ''
      ? 'Dois-je lister tous vos messages supprimés\u00a0?'
      : `Dois-je chercher des messages supprimés ${criteria}\u00a0?`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `Il n’y a pas de numéro ${picks}\u00a0: la liste ne contient qu’un message.`
      : `Il n’y a pas de numéro ${picks}\u00a0: la liste va de 1 à ${number(total)}.`,

  nothingChosen: (total) =>
    total === 1
      ? 'Le message n’est pas sélectionné. Cochez-le, ou dites «\u00a0restaurer 1\u00a0».'
      : 'Rien n’est encore sélectionné. Cochez ce que vous voulez récupérer, ou dites «\u00a0restaurer 1 et 2\u00a0».',

  leavesNothingOut: (what, count) =>
    count === 1
      ? `Rien dans cette liste ne correspond à ${what}\u00a0: je n’exclurais donc rien. Je n’ai encore rien restauré. Dois-je tout de même restaurer le message\u00a0?`
      : `Rien dans cette liste ne correspond à ${what}\u00a0: je n’exclurais donc rien. Je n’ai encore rien restauré. Dois-je tout de même restaurer les ${number(count)} messages\u00a0?`,

  badDate: (text) =>
    `Je ne peux pas lire ${text} comme une date. Choisissez-en une dans le calendrier, ou écrivez-la ainsi\u00a0: 2026-11-17.`,
};
