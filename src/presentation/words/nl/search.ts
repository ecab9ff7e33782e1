import { type SEARCH as ENGLISH } from '../en/search';
import { messages, number } from './figures';

/** Searches: the form, a search that found nothing, questions about one. */
export const SEARCH: typeof ENGLISH = {
  form: {
    title: 'Zoekopdracht wijzigen',
    hint: 'Laat leeg wat er niet toe doet.',
    summary: 'Wijzig uw zoekopdracht.',
    sender: 'Van wie',
    senderHint: 'Naam, adres of domein',
    words: 'Woorden in het bericht',
    wordsHint: 'Bijvoorbeeld: budget 2027',
    basis: 'Op deze dagen is het',
    bases: { either: 'Verwijderd of ontvangen', deleted: 'Verwijderd', received: 'Ontvangen' },
    from: 'Eerste dag',
    to: 'Laatste dag',
    text: 'Zeg me wat ik moet wijzigen, bijvoorbeeld ‘alleen van Anna’, ‘alleen vorige week verwijderd’ of ‘met bijlage’.',
  },

  nothing: {
    title: 'Niets gevonden',
    titleSoFar: 'Tot nu toe niets gevonden',
    summary: 'Zulke verwijderde e\u2011mail heb ik niet gevonden.',
    lookedElsewhere:
      'Ik heb ook in uw andere mappen gezocht, ook in Ongewenste e\u2011mail en Archief: ook daar past niets.',
    notLookedElsewhere:
      'Uw andere mappen gaven zojuist geen antwoord, dus het bericht kan daar liggen. Vraag het over een minuut opnieuw.',
    looked: (scanned) =>
      scanned === 0
        ? 'Ik heb gekeken in ‘Verwijderde items’ met alle submappen en in ‘Herstelbare items’. Daar past geen bericht bij.'
        : `Ik heb ${messages(scanned)} doorgekeken in ‘Verwijderde items’ met alle submappen en in ‘Herstelbare items’.`,
    stopped: (oldest) =>
      `Dat is niet alles: ik ben gestopt bij berichten die rond ${oldest} zijn verwijderd. Met een afzender of een datum kan ik verder terugkijken.`,
    asked: (criteria) => `U vroeg om berichten ${criteria}.`,
    titleLive: 'Niet verwijderd',
    summaryLive: 'Dat bericht is niet verwijderd: ik vond het in uw postvak.',
    live: 'Nog in uw postvak',
    liveRow: (who, received, folder) => `${who} · ${received} · in ${folder}`,
    underOther: (folder) => `${folder}, bij ‘Overige’`,
    open: 'Openen in Outlook',
    liveMore: (n) => `En nog ${number(n)}.`,
    rules: {
      title: (n) => (n === 1 ? 'Een regel van u past erbij' : 'Regels van u passen erbij'),
      moves: (rule, mail, folder) => `${rule} verplaatst ${mail} naar ${folder}.`,
      movesAway: (rule, mail) => `${rule} verplaatst ${mail} naar een map die ik niet zie.`,
      deletes: (rule, mail) =>
        `${rule} verplaatst ${mail} naar ‘Verwijderde items’. Staat daar niets, dan heeft iemand die map geleegd.`,
      purges: (rule, mail) =>
        `${rule} verwijdert ${mail} definitief, buiten ‘Verwijderde items’ om. Misschien kan uw helpdesk nog iets doen.`,
      unnamed: 'Een regel zonder naam',
      allMail: 'alle berichten',
      someMail: 'sommige berichten',
      mail: (criteria) => `berichten ${criteria}`,
      some: (criteria) => `sommige berichten ${criteria}`,
    },
    check:
      'Wat ik niet zie: ‘Opruimen’ en gesprekken die u negeert. Kijk in Outlook op het web onder ‘Instellingen’, ‘E\u2011mail’, ‘Opruimen’; e\u2011mail van een genegeerd gesprek gaat naar ‘Verwijderde items’.',
    archived: (days) =>
      `Ouder dan ongeveer ${days} dagen: het kan naar uw onlinearchief zijn verplaatst, waarin ik niet kan kijken. Zoek in Outlook onder ‘Onlinearchief’ of ‘In-Place Archief’, of vraag het uw helpdesk.`,
    close: 'Lijkt op wat u vroeg',
    misses: {
      'similar-sender': (name, count) => `${messages(count)} van ${name}`,
      'other-dates': (count) => `${messages(count)} op andere dagen`,
      'without-words': (count) => `${messages(count)} zonder die woorden`,
    },
    show: (n) => `${number(n)} tonen`,
    kept: (days) =>
      `E\u2011mail blijft in ‘Verwijderde items’ tot u die map leegt. Daarna bewaart uw organisatie die nog ongeveer ${days} dagen.`,
    reach: (day) =>
      `Wat vóór ongeveer ${day} uit ‘Verwijderde items’ is verdwenen, ligt buiten mijn bereik; misschien kan uw helpdesk nog iets doen.`,
    sayAsk: 'Zeg ‘vraag de helpdesk’, dan vraag ik het voor u.',
    orMailbox: (address) => `Bedoelde u het postvak ${address}, zeg dan ‘zoek in het postvak ${address}’.`,
    next: 'Probeer minder woorden, een andere spelling of een langere periode.',
    tapMiss: (n) =>
      n === 1
        ? 'Bekijk dat eens, of wijzig de zoekopdracht.'
        : 'Bekijk er een van, of wijzig de zoekopdracht.',
    sayMiss: {
      'similar-sender': (miss, name) => `${miss}: zeg ‘liever van ${name}’.`,
      'other-dates': (miss) => `${miss}: vraag het opnieuw zonder datum.`,
      'without-words': (miss) => `${miss}: vraag het opnieuw zonder die woorden.`,
    },
  },

  whichOfMailboxes: (name) =>
    `Meerdere postvakken die voor u opengaan hebben ${name} in hun naam of adres. Welk bedoelt u? Antwoord met het nummer of het adres.`,
  shallISearch: (criteria) =>
    criteria === ''
      ? 'Zal ik al uw verwijderde e\u2011mail tonen?'
      : `Zal ik in uw verwijderde e\u2011mail zoeken naar berichten ${criteria}?`,

  noSuchPicks: (picks, total) =>
    total === 1
      ? `Nummer ${picks} is er niet: de lijst heeft één bericht.`
      : `Nummer ${picks} is er niet: de lijst loopt van 1 tot en met ${number(total)}.`,

  nothingChosen: (total) =>
    total === 1
      ? 'Het bericht is niet geselecteerd. Vink het aan, of zeg ‘herstel 1’.'
      : 'Er is nog niets geselecteerd. Vink aan wat u terug wilt, of zeg ‘herstel 1 en 2’.',

  leavesNothingOut: (what, count) =>
    count === 1
      ? `Niets in deze lijst past bij ${what}, dus ik zou niets overslaan. Ik heb nog niets hersteld: zal ik het bericht toch herstellen?`
      : `Niets in deze lijst past bij ${what}, dus ik zou niets overslaan. Ik heb nog niets hersteld: zal ik de ${number(count)} berichten toch herstellen?`,

  badDate: (text) =>
    `${text} kan ik niet als datum lezen. Kies er een in de kalender, of schrijf het zo: 2026-11-17.`,
};
