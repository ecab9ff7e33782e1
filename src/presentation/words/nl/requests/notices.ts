import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { number } from '../figures';

type Notices = typeof ENGLISH;

const counted = (messages: number): string =>
  messages === 1 ? '1 verwijderd bericht' : `${number(messages)} verwijderde berichten`;

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, messages, who) =>
    who === null
      ? `Vanaf uw account is gevraagd om ${counted(messages)} in uw postvak te herstellen (aanvraag #${n}).`
      : `${who} heeft gevraagd om ${counted(messages)} in uw postvak te herstellen (aanvraag #${n}).`,
  done: (n, messages, who) =>
    who === null
      ? `In uw postvak ${messages === 1 ? 'is' : 'zijn'} ${counted(messages)} hersteld (aanvraag #${n}).`
      : `${who} heeft ${counted(messages)} in uw postvak laten herstellen (aanvraag #${n}).`,
  notYou: (n) =>
    `Was u dat niet, dan gebruikt misschien iemand anders uw account: zeg ‘trek ${n} in’ en meld het meteen aan uw helpdesk.`,
  notExpected: 'Had u dat niet verwacht, meld het dan aan uw helpdesk.',
};

type About = Notices['notices']['about'];

/** One event, said to the person who asked, to approvers, and where everybody reads: without names or content. */
type NoticeWords = About[keyof About];

const same = (named: NoticeWords['approver'], anybody: NoticeWords['anybody']): NoticeWords => ({
  requester: named,
  approver: named,
  anybody,
});

const ABOUT: About = {
  submitted: {
    requester: (request) => `${request} is naar uw helpdesk gegaan.`,
    approver: (request, who) => `${request} van ${who} wacht op een beslissing.`,
    anybody: (request) => `${request} wacht op een beslissing.`,
  },
  'scope-changed': same(
    (request, who) => `${request} is gewijzigd door ${who}. Eerdere goedkeuringen tellen niet meer.`,
    (request) => `${request} is gewijzigd. Eerdere goedkeuringen tellen niet meer.`,
  ),
  endorsed: same(
    (request, who) => `${request}: ${who} zei ja. Een tweede beslisser moet nog instemmen.`,
    (request) => `${request} heeft een van de twee goedkeuringen.`,
  ),
  approved: same(
    (request, who) => `${request} is goedgekeurd door ${who}.`,
    (request) => `${request} is goedgekeurd.`,
  ),
  rejected: same(
    (request, who) => `${request} is afgewezen door ${who}.`,
    (request) => `${request} is afgewezen.`,
  ),
  withdrawn: {
    requester: (request) => `${request} is ingetrokken.`,
    approver: (request, who) => `${request} is ingetrokken door ${who}.`,
    anybody: (request) => `${request} is ingetrokken.`,
  },
  expired: same(
    (request) => `${request} is verlopen: niemand besliste op tijd.`,
    (request) => `${request} is verlopen.`,
  ),
  reminder: {
    requester: (request) => `${request} wacht nog op de helpdesk.`,
    approver: (request) => `${request} wacht nog op een beslissing.`,
    anybody: (request) => `${request} wacht nog.`,
  },
  'taken-over': {
    requester: (request, who) => `${request}: ${who} kijkt ernaar.`,
    approver: (request, who) => `${request} is overgenomen door ${who}.`,
    anybody: (request) => `${request}: er kijkt iemand naar.`,
  },
  'handed-over': {
    requester: (request) => `${request} ligt weer bij alle beslissers.`,
    approver: (request) => `${request} is weer van iedereen: er gebeurde een tijd niets mee.`,
    anybody: (request) => `${request} is weer van iedereen.`,
  },
  delegated: {
    requester: (request, who) => `${request} is door ${who} aan een collega overgedragen.`,
    approver: (request, who) => `${request} is door ${who} aan u overgedragen.`,
    anybody: (request) => `${request} is doorgegeven.`,
  },
  question: {
    requester: (request, who) => `${request}: ${who} heeft een vraag voor u.`,
    approver: (request, who) => `${request}: ${who} heeft iets teruggevraagd.`,
    anybody: (request) => `${request} wacht op een antwoord.`,
  },
  answer: {
    requester: (request) => `${request}: uw antwoord is bij de helpdesk.`,
    approver: (request, who) => `${request}: ${who} heeft geantwoord.`,
    anybody: (request) => `${request} heeft een antwoord.`,
  },
  estimated: same(
    (request) => `${request}: eDiscovery heeft geteld.`,
    (request) => `${request}: eDiscovery heeft geteld.`,
  ),
  'not-counted': same(
    (request) => `${request} kon vóór de beslissing niet worden geteld.`,
    (request) => `${request} kon vóór de beslissing niet worden geteld.`,
  ),
  task: {
    requester: (request) => `${request} is in handen van de helpdesk.`,
    approver: (request) => `${request} moet met de hand: de stappen staan op de kaart.`,
    anybody: (request) => `${request} moet met de hand.`,
  },
  progress: same(
    (request) => `${request} wordt uitgevoerd.`,
    (request) => `${request} wordt uitgevoerd.`,
  ),
  delayed: same(
    (request) =>
      `${request} duurt langer: Microsoft 365 antwoordt niet. Ik blijf het proberen, en er gaat niets verloren.`,
    (request) => `${request} duurt langer.`,
  ),
  done: same(
    (request) => `${request} is klaar.`,
    (request) => `${request} is klaar.`,
  ),
  failed: same(
    (request) => `${request} kon niet worden uitgevoerd.`,
    (request) => `${request} kon niet worden uitgevoerd.`,
  ),
  released: same(
    (request) => `${request}: de bewaring is beëindigd.`,
    (request) => `${request}: de bewaring is beëindigd.`,
  ),
  'hold-ends': same(
    (request) =>
      `${request}: de laatste dag waarvoor de bewaring was gewenst, is voorbij. De bewaring blijft bestaan.`,
    (request) => `${request}: de laatste dag is voorbij. De bewaring blijft bestaan.`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `Opmerking: ‘${text}’`,
    question: (text) => `Vraag: ‘${text}’`,
    answer: (text) => `Antwoord: ‘${text}’`,
    why: (text) => `Reden: ‘${text}’`,
    estimate: (text) => `Schatting: ${text}`,
    next: {
      openCard: 'Wie meer mag zien, vindt het op de kaart.',
      decide: (n) => `Beslis op de kaart, of zeg ‘keur ${n} goed’ of ‘wijs ${n} af’.`,
      task: (n) => `Zeg ‘${n} is klaar’ als het zover is.`,
      answer: (n) => `Antwoord op de kaart, of zeg ‘beantwoord ${n}:’ met uw antwoord erachter.`,
      nothingFits: (n) =>
        `Een export zou dus mislukken. Zeg ‘wijzig ${n}’ om andere dagen of woorden op te geven, of ‘trek aanvraag ${n} in’.`,
      retry: (n) => `Klik dan op ‘Opnieuw proberen’ op de kaart, of zeg ‘probeer ${n} opnieuw’.`,
      release: (n) =>
        `Om die te beëindigen, zegt u ‘hef bewaring ${n} op’. Ook daarover beslist de helpdesk.`,
      nothing: 'U hoeft niets meer te doen.',
      wait: 'U hoeft nu niets te doen.',
    },
  },
};
