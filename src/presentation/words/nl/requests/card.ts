import { type CARD as ENGLISH } from '../../en/requests/card';
import { messages, number } from '../figures';

const items = (n: number): string => (n === 1 ? '1 item' : `${number(n)} items`);

/** A request's card: what stands beside its facts, and its buttons. */
export const CARD: typeof ENGLISH = {
  facts: {
    requester: 'Aanvrager',
    mailbox: 'Postvak',
    mailboxes: 'Postvakken',
    dated: 'Periode',
    about: 'Inhoud',
    until: 'Gewenst tot',
    releases: 'Beëindigt',
    reason: 'Reden',
    asked: 'Gevraagd',
    assignee: 'Behandelaar',
    expires: 'Vervalt',
    estimate: 'Schatting',
  },
  everything: 'Alles',
  holdNumber: (n) => `Bewaring uit aanvraag #${n}`,
  chosenMessages: (n) => `${messages(n)} gekozen uit een lijst`,
  noReason: '(niet opgegeven)',
  unknownPerson: '(geen naam)',
  agoSince: (at, age) => `${at}, ${age} geleden`,
  ageLine: (age) => `Gevraagd: ${age} geleden.`,
  private: 'Alleen de helpdesk en de aanvrager kunnen meer zien.',

  estimate: {
    failed: 'eDiscovery kon het niet tellen',
    none: 'Onbekend. Wordt het toch goedgekeurd, dan wordt er opnieuw geteld voordat er iets wordt geëxporteerd.',
    waiting: 'eDiscovery telt nog. De cijfers verschijnen hier zodra ze er zijn.',
    counted: (n, size, mailboxes) =>
      mailboxes === 1 ? `${items(n)}, ${size}` : `${items(n)}, ${size}, in ${number(mailboxes)} postvakken`,
    unindexed: (n) =>
      n === 1
        ? 'Nog 1 item was niet te doorzoeken en hoort er misschien bij.'
        : `Nog ${number(n)} items waren niet te doorzoeken en horen er misschien bij.`,
    hours: (n) =>
      n <= 1
        ? 'De export duurt ongeveer een uur, bij 2 GB per uur en postvak.'
        : `De export duurt ongeveer ${number(n)} uur, bij 2 GB per uur en postvak.`,
    hoursBetween: (least, most) =>
      `De export duurt ongeveer ${number(least)} tot ${number(most)} uur, bij 2 GB per uur en postvak, afhankelijk van hoe de e\u2011mail over de postvakken is verdeeld.`,
    files: (psts, packages) =>
      `Ongeveer ${psts === 1 ? '1 PST-bestand' : `${number(psts)} PST-bestanden`} (elk tot 10 GB) in ${packages === 1 ? '1 pakket' : `${number(packages)} pakketten`} (elk tot 40 GB).`,
    nothing: 'eDiscovery heeft niets geteld dat erbij past.',
  },

  warningsTitle: 'Voordat u beslist',
  warnings: {
    'somebody-elses-mailbox': 'Het postvak is van iemand anders dan de aanvrager.',
    'several-mailboxes': 'Het gaat om meerdere postvakken.',
    'whole-mailbox': 'Er zijn geen dagen en geen woorden genoemd: alles in het postvak is bedoeld.',
    'no-end': 'Er is geen einde genoemd: de bewaring blijft tot iemand die opheft.',
    'owner-unknown': 'De directory kent de eigenaar van het postvak niet meer. Controleer het adres.',
    'several-psts': 'Het is meer dan 10 GB, dus het komt in meerdere PST-bestanden.',
    'several-packages': 'Het is meer dan 40 GB, dus het komt in meerdere pakketten.',
    'nothing-found': 'eDiscovery heeft niets geteld dat erbij past. Een export zou mislukken.',
    'beyond-retention':
      'De dagen gaan verder terug dan verwijderde e\u2011mail bewaard blijft; zonder bewaring is die e\u2011mail definitief weg.',
    'two-approvers-needed': 'Twee verschillende beslissers moeten ja zeggen.',
  },

  cannot: {
    'own-request': 'Dit is uw eigen aanvraag, dus moet iemand anders beslissen.',
    'own-mailbox': 'Dit gaat over uw eigen postvak, dus moet iemand anders beslissen.',
    'already-voted': 'U hebt uw stem gegeven. Er is nog een andere beslisser nodig.',
  },

  votes: {
    yes: (name, at) => `Ja van ${name}, ${at}`,
    no: (name, at) => `Nee van ${name}, ${at}`,
    withComment: (vote, comment) => `${vote}: ${comment}`,
  },
  votesTitle: 'Beslissingen',
  remarksTitle: 'Vragen en antwoorden',
  remark: (name, at, text) => `${name}, ${at}: ${text}`,
  earlierRemarks: (n, request) => `${number(n)} eerder: zeg ‘geschiedenis ${request}’.`,

  comment: {
    decision: 'Opmerking, vraag of reden',
    task: 'Wat er is gedaan, of wat er in de weg stond',
    answer: 'Uw antwoord',
  },
  commentHint: {
    decision: 'De aanvrager kan het lezen. Nodig om iets terug te vragen.',
    task: 'Beide kanten kunnen het lezen.',
    answer: 'De helpdesk leest het.',
  },
  assignee: 'Overdragen aan',
  assigneeHint: 'Adres van een andere beslisser',

  buttons: {
    approve: 'Goedkeuren',
    reject: 'Afwijzen',
    askBack: 'Terugvragen',
    takeOver: 'Overnemen',
    delegate: 'Overdragen',
    answer: 'Antwoord verzenden',
    change: 'Wijzigen',
    withdraw: 'Intrekken',
    release: 'Bewaring opheffen',
    taskDone: 'Klaar',
    taskFailed: 'Niet gelukt',
    retry: 'Opnieuw proberen',
    details: 'Details tonen',
    history: 'Geschiedenis',
    back: 'Naar de aanvraag',
    queue: 'Wachtrij tonen',
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    submit: 'Aanvraag verzenden',
    cancel: 'Annuleren',
    escalate: 'Vraag de helpdesk',
    newRequest: 'Nieuwe aanvraag',
  },

  say: {
    change: (n) => `Zeg ‘wijzig ${n}’ om iets anders te vragen.`,
    withdraw: (n) => `Zeg ‘trek aanvraag ${n} in’ om die terug te nemen.`,
    answer: (n) => `Zeg ‘beantwoord ${n}:’ met uw antwoord erachter.`,
    release: (n) => `Zeg ‘hef bewaring ${n} op’ om de bewaring te beëindigen.`,
    decide: (n) => `Zeg ‘keur ${n} goed’ of ‘wijs ${n} af’, desgewenst met een opmerking erachter.`,
    handle: (n) =>
      `Zeg ‘vraag aan ${n}: welke periode?’ om iets terug te vragen, ‘ik neem ${n} over’ of ‘wijs ${n} toe aan’ en een adres.`,
    hand: (n) => `Zeg ‘ik neem ${n} over’, of ‘wijs ${n} toe aan’ en een adres.`,
    task: (n) => `Zeg ‘${n} is klaar’ als het zover is, of ‘${n} is niet gelukt’.`,
    retry: (n) => `Zeg ‘probeer ${n} opnieuw’ om het opnieuw te proberen.`,
    details: (n) => `Zeg ‘status ${n}’ in onze persoonlijke chat voor de details.`,
    history: (n) => `Zeg ‘geschiedenis ${n}’ voor de geschiedenis.`,
  },

  summary: (n, kind, state) => `Aanvraag #${n}, ${kind}: ${state}.`,
};
