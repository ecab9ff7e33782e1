import { type WATCH as ENGLISH } from '../en/watch';
import { messages } from './figures';

const within = (days: number): string => (days === 1 ? 'binnen een dag' : `binnen ${days} dagen`);
const vanish = (n: number): string => (n === 1 ? 'verdwijnt' : 'verdwijnen');
const vanishing = (n: number, days: number): string => `${messages(n)} ${vanish(n)} ${within(days)}`;

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH: typeof ENGLISH = {
  watch: {
    notice: {
      title: (n, days, more) => `${more ? 'Minstens ' : ''}${vanishing(n, days)}`,
      before: (n) =>
        n === 1
          ? 'Het is verwijderd en gaat dan weg uit de herstelbare items. Daarna kan niemand het meer voor u terughalen.'
          : 'Ze zijn verwijderd en gaan dan weg uit de herstelbare items. Daarna kan niemand ze meer voor u terughalen.',
      weekly: 'Dit is uw wekelijkse overzicht. Wat u niet herstelt, is dan definitief weg.',
      say: (days) =>
        `Zeg ‘laat zien wat er ${within(days)} verdwijnt’ om te zien wat, of ‘stop de herinneringen’ om niets meer te horen.`,
    },
    on: {
      title: 'Ik waarschuw u voordat het weg is',
      summary: 'De herinneringen staan aan.',
      counts:
        'Ik kijk alleen in uw eigen postvak, en alleen naar wanneer de e\u2011mail in de herstelbare items is verwijderd. Ik noem u een aantal, nooit van wie een bericht is of waarover het gaat.',
      before: (days) => `Ongeveer ${days} dagen voordat e\u2011mail verdwijnt, één keer per bericht.`,
      weekly: (days) => `Op maandag: hoeveel berichten ${within(days)} verdwijnen.`,
      silent: 'Ik schrijf in de ochtend, en alleen als er iets verdwijnt.',
      next: (day) => `Ik kijk weer op ${day}.`,
      nothingNow: (days) => `Zoals het nu is, verdwijnt er ${within(days)} niets.`,
      now: (n, days, more) => `Zoals het nu is: ${more ? 'minstens ' : ''}${vanishing(n, days)}.`,
      say: {
        both: 'Zeg ‘alleen de herinneringen’, ‘alleen het wekelijkse overzicht’ of ‘stop de herinneringen’ om dat te wijzigen.',
        weekly: 'Zeg ‘waarschuw me voordat het weg is’ voor allebei, of ‘stop de herinneringen’.',
        before: 'Zeg ‘stuur me een wekelijks overzicht’ voor allebei, of ‘stop de herinneringen’.',
      },
    },
    off: 'U krijgt geen herinneringen. Zeg ‘waarschuw me voordat het weg is’, dan meld ik me als verwijderde e\u2011mail van u bijna verdwijnt.',
    ended: 'Goed, geen herinneringen meer. Zeg ‘waarschuw me voordat het weg is’ om ze weer te krijgen.',
    nothingToEnd: 'U krijgt geen herinneringen, dus er is niets te stoppen.',
    switchedOff:
      'Uw organisatie heeft herinneringen uitgezet, dus ik kan u niet waarschuwen. U kunt wel altijd vragen: ‘wat verdwijnt deze week?’.',
    paused:
      'Uw organisatie heeft herinneringen uitgezet. Die van u staan stil en gaan verder als ze weer worden aangezet. Zeg ‘stop de herinneringen’ om ze te beëindigen.',
    nothingVanishes: (days) =>
      `Van uw berichten verdwijnt ${within(days)} niets. Wat in ‘Verwijderde items’ staat, blijft daar tot u die map leegt.`,
    stopped: {
      'signed-out':
        'Ik herinner u niet meer aan e\u2011mail die verdwijnt: uw aanmelding was verlopen en ik kon niet in uw postvak kijken. Zeg ‘waarschuw me voordat het weg is’ om de herinneringen weer te krijgen.',
      refused:
        'Ik herinner u niet meer aan e\u2011mail die verdwijnt: uw postvak liet me niet binnen. Zeg ‘waarschuw me voordat het weg is’ om het opnieuw te proberen.',
      unreachable:
        'Ik herinner u niet meer aan e\u2011mail die verdwijnt: ik kon u niet bereiken. Zeg ‘waarschuw me voordat het weg is’ om de herinneringen weer te krijgen.',
    },
    criteria: (days) => `die ${within(days)} verdwijnen`,
    partial: (scanned) =>
      `U hebt heel veel verwijderde e\u2011mail. Ik heb ${scanned === 1 ? 'het bericht' : `de ${messages(scanned)}`} doorgekeken die het eerst ${scanned === 1 ? 'is' : 'zijn'} verwijderd; misschien verdwijnt er meer.`,
    buttons: {
      show: (n) => (n === 1 ? 'Tonen' : 'Alle tonen'),
      remind: 'Waarschuwen voor het weg is',
      both: 'Herinneren en wekelijks',
      weekly: 'Alleen wekelijks',
      before: 'Alleen herinneren',
      change: 'Herinneringen wijzigen',
      stop: 'Herinneringen stoppen',
    },
    help: {
      title: 'Op tijd gewaarschuwd worden',
      text: 'Ik tel wat bijna definitief verdwijnt, en noem u het aantal voordat het zover is.',
      examples: [
        'Waarschuw me voordat het weg is',
        'Stuur me een wekelijks overzicht van wat er verdwijnt',
        'Wat verdwijnt deze week?',
      ],
    },
  },
};
