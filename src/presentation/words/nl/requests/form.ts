import { type FORM as ENGLISH } from '../../en/requests/form';
import { number } from '../figures';

/** The form that a request is made with. */
export const FORM: typeof ENGLISH = {
  requestForm: {
    title: {
      hold: 'Een bewaring aanvragen',
      export: 'Een export aanvragen',
      purged: 'Definitief verwijderde e\u2011mail aanvragen',
      departed: 'E\u2011mail van iemand die is vertrokken aanvragen',
      release: (hold) => `Opheffing van de bewaring${hold} aanvragen`,
      restore: 'Herstel van veel berichten aanvragen',
    },
    matters: {
      event: {
        title: 'Verwijderde agenda-items aanvragen',
        what: 'Verwijderde agenda-items kan ik niet bereiken; een medewerker wel. Wat bij de dagen en woorden hieronder past, gaat terug naar de agenda.',
        kind: 'Verwijderde agenda-items',
      },
      contact: {
        title: 'Verwijderde contactpersonen aanvragen',
        what: 'Verwijderde contactpersonen kan ik niet bereiken; een medewerker wel. Wie bij de dagen en woorden hieronder past, gaat terug naar waar die stond.',
        kind: 'Verwijderde contactpersonen',
      },
      task: {
        title: 'Verwijderde taken aanvragen',
        what: 'Verwijderde taken kan ik niet bereiken; een medewerker wel. Wat bij de dagen en woorden hieronder past, gaat terug naar waar het stond.',
        kind: 'Verwijderde taken',
      },
      note: {
        title: 'Verwijderde notities aanvragen',
        what: 'Verwijderde notities kan ik niet bereiken; een medewerker wel. Wat bij de dagen en woorden hieronder past, gaat terug naar waar het stond.',
        kind: 'Verwijderde notities',
      },
      backup: {
        title: 'E\u2011mail uit de back-up aanvragen',
        what: 'Microsoft 365 Backup haalt e\u2011mail terug zoals die was op de laatste dag die hieronder staat, in een nieuwe map; wat nu in het postvak staat, blijft zoals het is. Woorden worden in onderwerpen gezocht.',
        kind: 'E\u2011mail uit de back-up',
      },
      attachment: {
        title: 'Een verwijderde bijlage aanvragen',
        what: 'Een eerdere versie van een bericht bestaat alleen als een bewaring of bewaarregel die heeft vastgehouden. Een medewerker kijkt of die er is. Noem het bericht hieronder met woorden en dagen.',
        kind: 'Een verwijderde bijlage',
      },
      mail: {
        title: 'Verwijderde e\u2011mail van een ander postvak aanvragen',
        what: 'Dat postvak kan ik niet namens u openen; een medewerker wel. Verwijderde e\u2011mail daarin die bij de dagen en woorden hieronder past, gaat in dat postvak terug naar waar die stond.',
        kind: 'E\u2011mail uit een ander postvak',
      },
      trace: {
        title: 'Vragen wie of wat e\u2011mail verwijderde',
        what: 'Wie e\u2011mail verwijderde, staat in het auditlogboek van uw organisatie, dat ik niet kan lezen; een medewerker wel. Die beslist wat u ervan mag weten. Er wordt niets gewijzigd.',
        kind: 'Wie of wat e\u2011mail verwijderde',
      },
    },
    ofRequest: (n) => ` uit aanvraag #${n}`,
    summary: 'Een formulier voor een aanvraag bij uw helpdesk.',
    faulty: (n, field) =>
      n === 1 ? `Eén ding te verbeteren: ${field}.` : `${n} dingen te verbeteren, het eerste: ${field}.`,
    what: {
      hold: 'Een bewaring voorkomt dat e\u2011mail verloren gaat, ook als iemand die verwijdert. Een eDiscovery-bewaring houdt vast wat bij de dagen en woorden hieronder past. Een bewaring voor juridische procedures (litigation hold) houdt het hele postvak vast, zonder dagen of woorden; een medewerker stelt die met de hand in en het duurt tot 4 uur voordat ze werkt.',
      export:
        'Een export kopieert de passende e\u2011mail naar PST-bestanden, die iemand met een eDiscovery-rol downloadt uit de Microsoft Purview-portal. In het postvak verandert niets. Vooraf tel ik hoeveel het zou zijn.',
      purged: (days) =>
        `Definitief verwijderde e\u2011mail is ook uit ‘Herstelbare items’ gehaald, waar u er niet meer bij kunt. Die blijft bewaard voor de rest van de ongeveer ${days} dagen sinds het verwijderen, tenzij uw organisatie dat heeft uitgezet. Na goedkeuring probeer ik die terug te zetten; wat Exchange mij niet geeft, doet een medewerker met de hand.`,
      departed: (until) =>
        `Een medewerker kijkt of het postvak nog bestaat en haalt de e\u2011mail er met de hand uit. Is een account verwijderd, dan blijft het postvak maar ongeveer 30 dagen bewaard, tenzij een bewaring het vasthoudt: vandaag verwijderd, tot ongeveer ${until}.`,
      release:
        'De bewaring eindigt en de gewone bewaartermijn van uw organisatie geldt weer: wat lang geleden is verwijderd, kan dan definitief weg zijn.',
      restore:
        'U hebt meer berichten gekozen dan er zonder navraag tegelijk te herstellen zijn. Na goedkeuring zet ik ze terug waar ze stonden.',
    },
    guarded: {
      atOnce: (most) =>
        `Voor het herstellen van meer dan ${number(most)} berichten tegelijk is het ja van iemand anders nodig, voor het geval u het niet bent die het vraagt.`,
      old: (most) =>
        `Voor het herstellen van meer dan ${number(most)} berichten tegelijk die lang geleden zijn verwijderd of ontvangen, is het ja van iemand anders nodig, voor het geval u het niet bent die het vraagt.`,
      day: (most, again) =>
        `Dat zouden er meer zijn dan de ${number(most)} berichten per dag die men in uw organisatie alleen mag herstellen. Vanaf ${again} uur kunt u zelf verder, of vraag het nu uw helpdesk.`,
      then: 'Na goedkeuring zet ik de berichten terug waar ze stonden.',
    },
    decides:
      'Uw helpdesk beslist, niemand anders. Ik meld u hier elke stap, en zolang de aanvraag niet is uitgevoerd, kunt u die intrekken.',
    kind: 'Wat u nodig hebt',
    kinds: {
      hold: 'E\u2011mail beschermen (bewaring)',
      export: 'E\u2011mail naar PST exporteren',
      purged: 'Definitief verwijderde e\u2011mail',
      departed: 'E\u2011mail van wie is vertrokken',
    },
    holdType: 'Welke bewaring',
    holdTypes: {
      ediscovery: 'eDiscovery-bewaring: e\u2011mail die bij de dagen en woorden past',
      litigation: 'Bewaring voor juridische procedures: het hele postvak',
    },
    mailbox: 'Postvak',
    mailboxes: 'Postvak, of meerdere met komma ertussen',
    mailboxHint: 'Leeg: dat van uzelf',
    leftHint: 'Adres van wie is vertrokken',
    from: 'Eerste dag van de e\u2011mail',
    to: 'Laatste dag van de e\u2011mail',
    query: 'Woorden in de e\u2011mail',
    queryHint: 'Leeg: alles',
    until: 'Bewaren tot',
    reason: 'Waarom u het nodig hebt',
    reasonHint: 'Daarop beslist de helpdesk',
    reasonNeeded: 'Zeg waarom u het nodig hebt.',
    own: 'dat van uzelf',
    unnamed: 'nog niet genoemd',
    filled: (label, value) => `${label}: ${value}`,
    say: 'Zeg ‘verzenden’, met uw reden erachter, of ‘annuleren’ om het formulier weg te gooien.',
    sayAnew:
      'Wilt u iets wijzigen, vraag het dan opnieuw in één zin, bijvoorbeeld ‘exporteer mijn e\u2011mail van 2024 vanwege de controle’.',
  },

  fault: (fault, value) => FAULTS[fault](value),
};

type Fault = Parameters<(typeof ENGLISH)['fault']>[0];

const FAULTS: Readonly<Record<Fault, (value: string) => string>> = {
  'reason-missing': () => 'Zeg waarom u het nodig hebt: daarop beslist de helpdesk.',
  'reason-too-long': () => 'Dat is te lang. Zeg het in hoogstens 2.000 tekens.',
  'query-too-long': () => 'Dat is te lang. Gebruik hoogstens 500 tekens.',
  'not-a-date': (value) =>
    value === ''
      ? 'Dat kan ik niet als datum lezen. Schrijf het zo: 2026-11-17.'
      : `${value} kan ik niet als datum lezen. Schrijf het zo: 2026-11-17.`,
  'date-in-future': () =>
    'Die dag moet nog komen, en de e\u2011mail ervan ook. Kies vandaag of een eerdere dag.',
  'date-in-past': () => 'Die dag is voorbij. Kies een dag vanaf vandaag, of laat het veld leeg.',
  'ends-before-it-begins': () => 'De laatste dag ligt voor de eerste.',
  'mailbox-unknown': (value) => `De directory van uw organisatie kent ${value || 'dat adres'} niet.`,
  'mailbox-external': (value) =>
    `${value || 'Dat adres'} hoort bij een andere organisatie, en haar e\u2011mail is hier niet te bereiken.`,
  'mailbox-not-an-address': (value) =>
    `${value || 'Dat'} is geen e\u2011mailadres. Schrijf het zo: anna@contoso.com.`,
  'too-many-mailboxes': () => 'In één aanvraag passen hoogstens 10 postvakken.',
  'mailbox-missing': () => 'Noem het postvak: het adres van wie is vertrokken.',
  'kind-unknown': () => 'Kies wat u nodig hebt.',
  'kind-fixed': () =>
    'Een verzonden aanvraag blijft wat die is. Wilt u iets anders, trek die dan in en verzend een nieuwe.',
  'reason-fixed': () =>
    'De reden blijft zoals die is verzonden: de beslissers hebben die gelezen. Voor een andere reden trekt u de aanvraag in en verzendt u een nieuwe.',
  'not-with-litigation-hold': () =>
    'Een bewaring voor juridische procedures houdt altijd het hele postvak vast. Laat dagen en woorden leeg, of kies de eDiscovery-bewaring.',
  'directory-silent': () =>
    'Ik kan de directory op dit moment niet raadplegen, dus kon ik dit niet controleren. Er gaat niets verloren: probeer het over een minuut opnieuw.',
};
