import { type REPLIES as ENGLISH } from '../../en/requests/replies';

/** Short answers about requests. `n` is a request's number. */
const REFUSALS: (typeof ENGLISH)['refusals'] = {
  'not-submitted': (n) => `Aanvraag #${n} is nog niet verzonden.`,
  'already-submitted': (n) => `Aanvraag #${n} is al verzonden en wacht op de helpdesk.`,
  'already-approved': (n) => `Aanvraag #${n} is al goedgekeurd; ik voer die zo uit.`,
  'already-rejected': (n) =>
    `Aanvraag #${n} is al afgewezen. Is er iets veranderd, dan kan een nieuwe aanvraag dat zeggen.`,
  'already-withdrawn': (n) => `Aanvraag #${n} is ingetrokken; er valt niets meer te beslissen.`,
  'already-expired': (n) =>
    `Aanvraag #${n} is verlopen, dus erover beslissen kan niet meer. Er is een nieuwe nodig.`,
  'being-executed': (n) => `Aanvraag #${n} wordt al uitgevoerd.`,
  'already-done': (n) => `Aanvraag #${n} is al klaar.`,
  'already-failed': (n) =>
    `Aanvraag #${n} kon niet worden uitgevoerd. Een beslisser kan het opnieuw laten proberen: ‘probeer ${n} opnieuw’.`,
  'already-released': (n) => `De bewaring uit aanvraag #${n} is al opgeheven.`,
  'not-approved': (n) => `Aanvraag #${n} is nog niet goedgekeurd, dus dat moet wachten.`,
  'not-in-place': (n) => `Uit aanvraag #${n} is geen bewaring actief die kan worden opgeheven.`,
  'not-an-approver': (n) =>
    `Bij aanvraag #${n} kunnen alleen leden van de helpdesk dat, en u hoort daar niet bij.`,
  'membership-unknown': (n) =>
    `De directory zegt me op dit moment niet of u bij de helpdesk hoort, dus aan aanvraag #${n} is niets veranderd. Probeer het over een minuut opnieuw.`,
  'own-request': (n) => `Aanvraag #${n} is van uzelf, dus moet iemand anders van de helpdesk beslissen.`,
  'own-mailbox': (n) =>
    `Aanvraag #${n} gaat over uw eigen postvak, dus moet iemand anders van de helpdesk beslissen.`,
  'already-voted': (n) => `Over aanvraag #${n} hebt u al gestemd. Uw stem telt, en telt één keer.`,
  'scope-changed': (n) =>
    `Aanvraag #${n} is gewijzigd sinds u die zag. Bekijk die opnieuw voordat u beslist: zeg ‘status ${n}’.`,
  'somebody-was-quicker': (n) =>
    `Bij aanvraag #${n} was iemand sneller. De kaart laat zien hoe het er nu mee staat.`,
  'not-the-requester': (n) => `Bij aanvraag #${n} kan alleen de aanvrager dat.`,
  'not-yours-to-do': (n) => `Bij aanvraag #${n} is dat niet aan u.`,
};

export const REPLIES: typeof ENGLISH = {
  refusals: REFUSALS,

  decided: {
    approved: (n) => `Goedgekeurd: aanvraag #${n}. Ik voer die uit en meld het de aanvrager.`,
    endorsed: (n) => `Uw ja bij aanvraag #${n} telt. Nog een beslisser moet instemmen.`,
    rejected: (n) => `Afgewezen: aanvraag #${n}. Ik meld het de aanvrager.`,
    'voted-against': (n) =>
      `Uw nee bij aanvraag #${n} telt. De aanvraag blijft open, want anderen mogen ook stemmen.`,
    withdrawn: (n) => `Aanvraag #${n} is ingetrokken. Er is niets gedaan.`,
    'asked-back': (n) => `Ik heb uw vraag over aanvraag #${n} doorgegeven en breng u het antwoord.`,
    answered: (n) => `Uw antwoord over aanvraag #${n} is bij de helpdesk.`,
    'taken-over': (n) => `Aanvraag #${n} is nu van u.`,
    delegated: (n) => `Aanvraag #${n} is overgedragen, en dat is gemeld.`,
    'task-done': (n) => `Aanvraag #${n} is klaar. Ik meld het de aanvrager.`,
    'task-failed': (n) => `Ik heb genoteerd dat aanvraag #${n} niet is gelukt, en meld het de aanvrager.`,
    retried: (n) => `Ik probeer aanvraag #${n} opnieuw.`,
    'scope-changed': (n) => `Aanvraag #${n} is gewijzigd. Er is een nieuwe beslissing nodig.`,
  },

  missing: {
    question: (n) => `Wat zal ik vragen? Zeg ‘vraag aan ${n}: welke periode?’, of schrijf het op de kaart.`,
    answer: (n) =>
      `Wat is uw antwoord? Zeg ‘beantwoord ${n}:’ met uw antwoord erachter, of schrijf het op de kaart.`,
    'question-first': (n) =>
      `Over aanvraag #${n} staat nu geen vraag open, dus er valt niets te beantwoorden.`,
    assignee: (n) => `Wie moet die krijgen? Zeg ‘wijs ${n} toe aan’ en het adres van een andere beslisser.`,
  },
  delegation: {
    unknown: (who) => `De directory kent ${who} niet. Gebruik het adres van een andere beslisser.`,
    'not-an-approver': (who) => `${who} hoort niet bij de helpdesk, dus daaraan kan ik niet overdragen.`,
    silent:
      'De directory antwoordt op dit moment niet, dus er is niets veranderd. Probeer het over een minuut opnieuw.',
  },

  perhapsAnswer: (n) =>
    `Is dat uw antwoord over aanvraag #${n}? Zeg dan ‘beantwoord ${n}:’ met het antwoord erachter. Om verwijderde e\u2011mail te zoeken, begint u met ‘zoek’.`,
  noSuchRequest: (n) => `Er is geen aanvraag #${n} die u kunt zien.`,
  numbered: (n, kind) => `#${n} (${kind})`,
  which: (numbers) => `Welke bedoelt u: ${numbers}? Noem ook het nummer.`,
  whichNone: 'Er is geen aanvraag waarop dat kan slaan.',
  helpdeskBound:
    'Vanaf nu komen aanvragen hier binnen. De kaarten tonen details alleen aan leden van de helpdesk, en alleen zij kunnen beslissen.',
  helpdeskNeedsChannel: 'Zeg ‘helpdesk hier’ in het kanaal waar aanvragen moeten binnenkomen.',
  notForYou: 'Dat kunnen alleen leden van de helpdesk, en u hoort daar niet bij.',
  membershipUnknown:
    'De directory zegt me op dit moment niet of u bij de helpdesk hoort. Probeer het over een minuut opnieuw.',
  notToAsk: {
    'nobody-may': 'Uw organisatie neemt aanvragen van deze soort niet via mij aan.',
    'others-may':
      'In uw organisatie verzenden bepaalde personen aanvragen van deze soort, en u hoort daar niet bij. Vraag uw helpdesk om de aanvraag voor u te verzenden.',
    'membership-unknown':
      'De directory zegt me op dit moment niet of u dat mag vragen, dus er is niets verzonden. Probeer het over een minuut opnieuw.',
  },
  helpdeskPage: (address) => `Zo bereikt u uw helpdesk: ${address}`,
  noHelpdesk:
    'Aanvragen zijn hier nog niet ingesteld. Een beheerder moet de groep opgeven van wie mag beslissen (de instelling HELPDESK_GROUP_ID). Neem tot dan zelf contact op met uw helpdesk; met uw eigen verwijderde e\u2011mail kan ik u meteen helpen.',
  dropped: 'Goed, het formulier is weg. Er is niets verzonden.',
  formStillOpen:
    'Het formulier is nog open en er is niets verzonden. Zeg ‘verzenden’ om het te verzenden, of ‘annuleren’ om het weg te gooien.',
  nothingToSend:
    'Er staat niets klaar om te verzenden. Ik verzend aanvragen naar de helpdesk: zeg bijvoorbeeld ‘exporteer mijn postvak’ of ‘vraag de helpdesk’, dan laat ik u eerst het formulier zien.',
  staleForm: 'Dat formulier is te oud of niet voor u bedoeld. Zeg me opnieuw wat u nodig hebt.',
  goOnInPrivate: 'Een aanvraag kan vertrouwelijk zijn, daarom ga ik verder in onze persoonlijke chat.',
};
