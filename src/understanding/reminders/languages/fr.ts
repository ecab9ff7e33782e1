import { type ReminderWords } from '../words';

export const FR: ReminderWords = {
  cue: 'rappel|previen|prevenez|prevenu|averti|avis|notifi|hebdomadaire|dispara|perdu|parti|definitiv|trop tard|expir|desabonn|supprime',
  polite:
    "s'il te plait|s'il vous plait|stp|svp|maintenant|ok|bonjour|salut|tu peux|vous pouvez|peux-tu|pouvez-vous|merci de|alors",
  parts: {
    remind:
      '(?:rappelle|rappelez|previens|prevenez|avertis|avertissez|informe|informez|avise|avisez|notifie|notifiez|alerte|alertez|dis|dites)-moi(?: le)?|me (?:prevenir|rappeler|avertir|avertisses?|previennes?|le dire)|fais-moi savoir|faites-moi savoir|je (?:veux|voudrais|souhaite) (?:etre (?:prevenue?|avertie?|rappelee?|informee?|alertee?)|(?:un|des) rappels?)|(?:envoie|envoyez)-moi (?:un|des) (?:rappels?|alertes?|avertissements?)',
    before:
      "(?:(?:juste|peu|quelques jours|trois jours|\\d+ jours|un peu) )?avant (?:qu'|que |la |leur |sa )?",
    what: "(?:(?:mes|les|mon|ma|le|la|l'|ce|cela|ca|c'|ils?|elles?|un|une|des|tous|toutes|quelque chose|tout|courriels?|e-?mails?|mails?|messages?|elements?|supprimee?s?|effacee?s?|anciens?|ne) ?)+",
    gone: '(?:(?:soi(?:t|ent)|est|sont|ne|n|soit|va|vont|etre|pour|toujours|jamais|definitivement|completement) )*(?:dispara(?:isse|issent|it|issent|itre|ition|u[es]*)|disparus?|disparition|perdue?s?|partie?s?|supprimee?s?|effacee?s?|expire(?:nt)?|trop tard|suppression definitive|perdre)(?: (?:pour (?:toujours|de bon)|definitivement|a jamais|completement))*',
    soon: '(?:(?:va|vont|sera|seront|bientot|est|sont|sur le point de|prochainement|etre|definitivement) )*(?:dispara(?:it|issent|itra|itront|itre)|expire(?:nt|ra|ront|r)?|perdue?s?|efface(?:es?|s)?)(?: (?:bientot|definitivement|prochainement|pour toujours))*',
    when: "(?: (?:aujourd'hui|ce soir|demain|cette semaine|la semaine prochaine|ce mois(?:-ci)?|(?:dans|d'ici|sous|au cours de) (?:les |des )?(?:\\w+ )?(?:prochains? |prochaines? )?(?:jours?|semaines?|mois)(?: prochains?)?))?",
    mails: '(?:mails?|e-?mails?|messages?|courriels?|elements?)(?: supprimes)?',
    digest:
      '(?:(?:resume|recapitulatif|apercu|bilan|rapport|point) hebdomadaire|recap hebdomadaire|recap hebdo)',
    about:
      '(?: (?:de|sur|des|avec|du) (?:ce qui|(?:tous )?(?:les |mes )?{mails}(?: qui)?|{mails}(?: qui)?)(?: {soon}{when})?)?',
    reminders: '(?:rappels?|alertes?|notifications?|avertissements?)',
  },
  orders: {
    'stop-digest': [
      "(?:arrete|arretez|annule|annulez|stoppe|supprime|plus de|plus le|stop au|desactive) ?(?:le |l'|mon |de )?{digest}",
    ],
    'stop-reminders': [
      '(?:arrete|arretez|arreter|annule|annulez|stoppe|stop|stop aux|desactive|desactivez|plus de|plus aucun|fini les|pas de|supprime|coupe) (?:les |mes |tes |vos |ces |de )?(?:{reminders}|me (?:rappeler|prevenir|avertir|notifier))',
      '(?:arrete|arretez|cesse|cessez) de me (?:rappeler|prevenir|avertir|notifier|relancer)',
      "(?:ne )?(?:me |m')(?:rappelle|rappelez|previens|prevenez|avertis|avertissez|notifie|notifiez|alerte) (?:plus|pas)(?: (?:ca|cela|rien))?",
      "je (?:ne )?veux plus (?:de {reminders}|etre (?:prevenue?|avertie?|rappelee?|notifiee?)|qu'on me previenne)",
      'desabonne(?:-moi|z-moi)?|me desabonner',
    ],
    'only-digest': ['(?:seulement|juste|uniquement) (?:le |un )?{digest}'],
    'only-reminders': [
      '(?:seulement|juste|uniquement) les rappels',
      '(?:previens|avertis|rappelle)-moi (?:seulement|juste|uniquement) {before}{what}{gone}',
    ],
    'show-reminders': [
      '(?:est-ce que )?(?:je (?:suis|serai)|suis-je|serai-je) (?:prevenue?|avertie?|rappelee?|notifiee?)(?: {before}{what}{gone})?',
      '(?:est-ce que )?(?:tu me (?:previens|preveniras|previendras|rappelles|rappelleras|avertis|avertiras)|vous me (?:prevenez|previendrez|rappelez|avertissez)|me (?:previens-tu|previendras-tu|prevenez-vous|previendrez-vous|rappelles-tu|rappelez-vous|avertis-tu))(?: {before}{what}{gone})?',
      '(?:est-ce que )?(?:les |mes )?rappels sont(?:-ils)? (?:actives?|actifs|en marche|desactives?)',
      '(?:(?:montre|affiche|montrez|affichez)(?:-moi)? )?(?:les |mes )rappels|rappels|ai-je (?:un rappel|des rappels)|quand me (?:previens-tu|rappelles-tu|prevenez-vous)',
    ],
    'weekly-digest': [
      "(?:(?:envoie|envoyez|donne|donnez|fais|faites)-moi|je (?:veux|voudrais|souhaite)|j'aimerais) (?:recevoir )?(?:un |le |chaque semaine un )?{digest}{about}",
      '{digest}{about}',
      '(?:dis|dites|montre|montrez|envoie|envoyez)-moi (?:chaque semaine|toutes les semaines|chaque lundi|une fois par semaine) ce qui {soon}{when}',
      '(?:chaque semaine|chaque lundi|toutes les semaines) (?:dis|envoie|montre)-moi ce qui {soon}{when}',
    ],
    remind: [
      '(?:{remind}) {before}{what}{gone}',
      '{before}{what}{gone} (?:{remind})',
      '(?:{remind}) (?:quand|si|lorsque) {what}(?:va|vont|est sur le point de|sont sur le point de|risque(?:nt)? de) (?:bientot )?(?:disparaitre|expirer|etre (?:perdue?s?|supprimee?s? definitivement))',
      '(?:active|activez|activer) les rappels',
    ],
    show: [
      '(?:(?:montre|montrez|affiche|affichez|dis|liste|trouve)(?:-moi)? )(?:tout )?(?:ce qui|(?:les |mes |tous les )?{mails} qui) {soon}{when}',
      "(?:qu'est-ce qui|quels {mails}|quels {mails} vont) {soon}{when}",
      'que vais-je (?:bientot )?perdre{when}',
    ],
  },
  numbers: 'un deux trois quatre cinq six sept huit neuf dix',
  today: "aujourd'hui|ce soir",
  tomorrow: 'demain',
  days: '(?<n>\\w+) (?:prochains )?jours?',
  weeks: '(?<n>\\w+) (?:prochaines )?semaines?',
  month: 'mois',
};
