import { type ReminderWords } from '../words';

export const IT: ReminderWords = {
  cue: 'ricord|promemoria|avvis|avvert|notific|settimanal|spari|scompa|perd|scad|cancell|elimin|tardi|iscri',
  polite: 'per favore|per piacere|ora|adesso|subito|ok|puoi|potresti|pure|ciao|allora',
  parts: {
    remind:
      '(?:ricordami(?:lo)?|ricordamelo|me lo ricordi|avvisami|avvertimi|informami|notificami|dimmelo|dimmi|fammi sapere|fammelo sapere|mi (?:avvisi|ricordi|avverti)|(?:mandami|inviami) (?:un )?(?:promemoria|avvisi?o?)|(?:voglio|vorrei|desidero) (?:essere (?:avvisat[oa]|avvertit[oa])|un (?:promemoria|avviso)|dei promemoria|che mi avvisi)|(?:avvisarmi|ricordarmi|avvertirmi|ricordarmelo))',
    before: '(?:(?:poco|appena|qualche giorno|tre giorni|\\d+ giorni|un po) )?prima (?:che|di|della|del)',
    word: "(?:le|i|la|il|lo|l'|gli|mie|miei|mia|mio|questo|quello|essi|esse|si|qualcosa|tutto|tutte|tutti|una?|dei|delle|cancellat[eiao]|eliminat[eiao]|vecchi[e]?|mail|e-?mail|email|messaggi[o]?|elementi|posta|che)",
    what: '(?:{word} ?)*',
    after: '(?: {word})*',
    gone: '(?:(?:si|sia|siano|vada|vadano|vengano?|sara|essere|per|sempre|definitivamente|del|tutto|troppo) )*(?:sparisca(?:no)?|spariscono|sparisce|sparit[eiao]|sparire|scompaia(?:no)?|scomparse?|scompar[ei]|scomparire|pers[eiao]|perda(?:no)?|perdere|perderl[eio]|cancellat[eiao]|eliminat[eiao]|scada(?:no)?|scadere|scaduti?|tardi)(?: (?:per sempre|definitivamente|del tutto))*',
    soon: '(?:(?:sta|stanno|per|presto|si|sara|saranno|a breve) )*(?:sparisce|spariscono|sparira(?:nno)?|sparire|scompare|scompaiono|scomparira(?:nno)?|scomparire|scade|scadono|scadra(?:nno)?|scadere|perdera(?:nno)?|pers[eio])(?: (?:presto|a breve|definitivamente|per sempre))*',
    when: '(?: (?:oggi|stasera|domani|questa settimana|(?:la|nella) (?:prossima settimana|settimana prossima)|questo mese|(?:entro|nei|nelle|tra|fra|in|nel) (?:i |le )?(?:prossim[ie] )?(?:\\w+ )?(?:giorn[io]|settiman[ae]|mese)))?',
    mails: '(?:mail|e-?mail|email|messaggi|elementi)(?: cancellat[ei]| eliminat[ei])?',
    digest: '(?:(?:riepilogo|riassunto|resoconto|rapporto|sommario) settimanale)',
    about:
      '(?: (?:di|su|con|delle|dei) (?:cio che|quello che|quanto|(?:le |i |tutte le )?{mails}(?: che)?)(?: {soon}{when})?)?',
    reminders: '(?:promemoria|avvisi|avviso|notifiche|ricordi)',
  },
  orders: {
    'stop-digest': [
      '(?:ferma|annulla|disattiva|interrompi|basta con|niente|niente piu|basta) (?:il )?{digest}',
    ],
    'stop-reminders': [
      '(?:ferma|fermare|annulla|annullare|disattiva|disattivare|interrompi|sospendi|basta con|basta|niente|niente piu|stop ai|togli|elimina) (?:con )?(?:i |gli |le |quei |questi )?{reminders}',
      '(?:smetti|smettila|smetta) di (?:ricordarmelo|ricordarmi|avvisarmi|avvertirmi|mandarmi (?:promemoria|avvisi)|notificarmi)',
      '(?:non (?:ricordarmelo|ricordarmi|avvisarmi|avvertirmi|notificarmi|me lo ricordare|mi ricordare|mi avvisare)) ?(?:piu|mai piu)?(?: {before} .{1,40})?',
      'non voglio (?:piu )?(?:ricevere )?(?:{reminders}|essere avvisat[oa]|piu {reminders})(?: piu)?',
      'disiscrivimi|annulla (?:l )?(?:iscrizione)|disiscriviti',
    ],
    'only-digest': ['(?:solo|soltanto|solamente) (?:il |un )?{digest}'],
    'only-reminders': [
      '(?:solo|soltanto|solamente) i promemoria',
      '(?:avvisami|ricordamelo|ricordami) (?:solo|soltanto) {before} {what}{gone}',
    ],
    'show-reminders': [
      '(?:vengo|sono|saro|verro) (?:avvisat[oa]|avvertit[oa]|notificat[oa])(?: {before} {what}{gone})?',
      '(?:mi (?:avvisi|avvisera[i]?|ricordi|ricorderai|avverti|avvertirai)|me lo (?:ricordi|ricorderai))(?: {before} {what}{gone})',
      '(?:mi (?:avviserai|ricorderai|avvertirai|avvisi)|me lo ricorderai)',
      '(?:i )?promemoria sono (?:attivi|attivati|accesi|disattivati)|sono attivi i promemoria|ricevo (?:dei |i )?promemoria|ho (?:dei |un )?promemoria',
      '(?:(?:mostrami|mostra|cambia|modifica) )?(?:i |i miei )?promemoria|quando mi (?:avvisi|ricordi|avviserai)',
    ],
    'weekly-digest': [
      '(?:(?:mandami|inviami|dammi|fammi)|voglio|vorrei|desidero) (?:ricevere )?(?:un |il |ogni settimana un )?{digest}{about}',
      '{digest}{about}',
      '(?:dimmi|mandami|mostrami) (?:ogni settimana|ogni lunedi|una volta (?:a|alla) settimana|settimanalmente) (?:cosa|cio che|che cosa) {soon}{when}',
      '(?:ogni settimana|ogni lunedi) (?:dimmi|mandami|mostrami) (?:cosa|cio che) {soon}{when}',
    ],
    remind: [
      '(?:{remind}) {before} {what}{gone}{after}',
      '{before} {what}{gone}{after} (?:{remind})',
      '(?:{remind}) (?:quando|se) {what}(?:sta per|stanno per|stia per|stiano per) (?:sparire|scomparire|scadere|essere pers[eio])',
      '(?:attiva|attivare|accendi) i promemoria',
    ],
    show: [
      '(?:mostrami|mostra|dimmi|elenca|fammi vedere|trova) (?:tutto )?(?:(?:che )?cosa|cio che|quello che|quali {mails}|(?:le |i |tutte le )?{mails} che) {soon}{when}',
      '(?:(?:che )?cosa|quali {mails}|che) {soon}{when}',
      '(?:che )?cosa sto per perdere{when}',
    ],
  },
  numbers: 'un due tre quattro cinque sei sette otto nove dieci',
  today: 'oggi|stasera',
  tomorrow: 'domani',
  days: '(?<n>\\w+) giorn[io]',
  weeks: '(?<n>\\w+) settiman[ae]',
  month: 'mese',
};
