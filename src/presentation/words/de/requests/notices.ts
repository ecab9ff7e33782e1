import { type NOTICES as ENGLISH } from '../../en/requests/notices';
import { number } from '../figures';

type Notices = typeof ENGLISH;

const counted = (messages: number): string =>
  messages === 1 ? '1 gelöschte Mail' : `${number(messages)} gelöschte Mails`;

const were = (messages: number): string => (messages === 1 ? 'wurde' : 'wurden');

/** To the owner of a mailbox. */
const OWNER: Notices['ownerNotice'] = {
  asked: (n, messages, who) =>
    who === null
      ? `Von Ihrem Konto aus wurde angefragt, ${counted(messages)} in Ihrem Postfach wiederherzustellen (Anfrage #${n}).`
      : `${who} hat angefragt, ${counted(messages)} in Ihrem Postfach wiederherzustellen (Anfrage #${n}).`,
  done: (n, messages, who) =>
    who === null
      ? `${counted(messages)} ${were(messages)} in Ihrem Postfach wiederhergestellt (Anfrage #${n}).`
      : `${who} hat ${counted(messages)} in Ihrem Postfach wiederherstellen lassen (Anfrage #${n}).`,
  notYou: (n) =>
    `Waren Sie das nicht, benutzt vielleicht jemand anderes Ihr Konto: Sagen Sie „${n} zurückziehen“, und melden Sie es sofort Ihrem Helpdesk.`,
  notExpected: 'Haben Sie das nicht erwartet, sagen Sie es Ihrem Helpdesk.',
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
    requester: (request) => `${request} ist bei Ihrem Helpdesk.`,
    approver: (request, who) => `${request} von ${who} wartet auf eine Entscheidung.`,
    anybody: (request) => `${request} wartet auf eine Entscheidung.`,
  },
  'scope-changed': same(
    (request, who) => `${request} wurde von ${who} geändert. Bisherige Genehmigungen zählen nicht mehr.`,
    (request) => `${request} wurde geändert. Bisherige Genehmigungen zählen nicht mehr.`,
  ),
  endorsed: same(
    (request, who) => `${request}: ${who} hat zugestimmt. Eine zweite Person muss noch zustimmen.`,
    (request) => `${request} hat eine von zwei Genehmigungen.`,
  ),
  approved: same(
    (request, who) => `${request} wurde von ${who} genehmigt.`,
    (request) => `${request} wurde genehmigt.`,
  ),
  rejected: same(
    (request, who) => `${request} wurde von ${who} abgelehnt.`,
    (request) => `${request} wurde abgelehnt.`,
  ),
  withdrawn: {
    requester: (request) => `${request} ist zurückgezogen.`,
    approver: (request, who) => `${request} wurde von ${who} zurückgezogen.`,
    anybody: (request) => `${request} wurde zurückgezogen.`,
  },
  expired: same(
    (request) => `${request} ist abgelaufen: Niemand hat rechtzeitig entschieden.`,
    (request) => `${request} ist abgelaufen.`,
  ),
  reminder: {
    requester: (request) => `${request} wartet noch auf den Helpdesk.`,
    approver: (request) => `${request} wartet noch auf eine Entscheidung.`,
    anybody: (request) => `${request} wartet noch.`,
  },
  'taken-over': {
    requester: (request, who) => `${request}: ${who} kümmert sich darum.`,
    approver: (request, who) => `${request} wurde von ${who} übernommen.`,
    anybody: (request) => `${request}: Jemand kümmert sich darum.`,
  },
  'handed-over': {
    requester: (request) => `${request} ist wieder bei allen im Helpdesk.`,
    approver: (request) => `${request} ist wieder bei allen: Eine Weile ist nichts damit geschehen.`,
    anybody: (request) => `${request} ist wieder bei allen.`,
  },
  delegated: {
    requester: (request, who) => `${request} wurde von ${who} im Helpdesk weitergegeben.`,
    approver: (request, who) => `${request} wurde Ihnen von ${who} übergeben.`,
    anybody: (request) => `${request} wurde weitergegeben.`,
  },
  question: {
    requester: (request, who) => `${request}: ${who} hat eine Frage an Sie.`,
    approver: (request, who) => `${request}: ${who} hat zurückgefragt.`,
    anybody: (request) => `${request} wartet auf eine Antwort.`,
  },
  answer: {
    requester: (request) => `${request}: Ihre Antwort ist beim Helpdesk.`,
    approver: (request, who) => `${request}: ${who} hat geantwortet.`,
    anybody: (request) => `${request} hat eine Antwort.`,
  },
  estimated: same(
    (request) => `${request}: eDiscovery hat gezählt.`,
    (request) => `${request}: eDiscovery hat gezählt.`,
  ),
  'not-counted': same(
    (request) => `${request} konnte vor der Entscheidung nicht gezählt werden.`,
    (request) => `${request} konnte vor der Entscheidung nicht gezählt werden.`,
  ),
  task: {
    requester: (request) => `${request} liegt beim Helpdesk.`,
    approver: (request) => `${request} braucht Handarbeit: Die Schritte stehen auf der Karte.`,
    anybody: (request) => `${request} braucht Handarbeit.`,
  },
  progress: same(
    (request) => `${request} wird ausgeführt.`,
    (request) => `${request} wird ausgeführt.`,
  ),
  delayed: same(
    (request) =>
      `${request} dauert länger: Microsoft 365 antwortet nicht. Ich versuche es weiter, und nichts geht verloren.`,
    (request) => `${request} dauert länger.`,
  ),
  done: same(
    (request) => `${request} ist erledigt.`,
    (request) => `${request} ist erledigt.`,
  ),
  failed: same(
    (request) => `${request} konnte nicht ausgeführt werden.`,
    (request) => `${request} konnte nicht ausgeführt werden.`,
  ),
  released: same(
    (request) => `${request}: Der Hold ist beendet.`,
    (request) => `${request}: Der Hold ist beendet.`,
  ),
  'hold-ends': same(
    (request) =>
      `${request}: Der letzte Tag, für den der Hold gewünscht war, ist vorbei. Der Hold bleibt bestehen.`,
    (request) => `${request}: Der letzte Tag ist vorbei. Der Hold bleibt bestehen.`,
  ),
};

/** What people are told unasked. */
export const NOTICES: Notices = {
  ownerNotice: OWNER,
  notices: {
    about: ABOUT,
    comment: (text) => `Kommentar: „${text}“`,
    question: (text) => `Frage: „${text}“`,
    answer: (text) => `Antwort: „${text}“`,
    why: (text) => `Grund: „${text}“`,
    estimate: (text) => `Schätzung: ${text}`,
    next: {
      openCard: 'Wer mehr sehen darf, findet es auf der Karte.',
      decide: (n) => `Entscheiden Sie auf der Karte, oder sagen Sie „${n} genehmigen“ oder „${n} ablehnen“.`,
      task: (n) => `Ist es getan, sagen Sie „${n} ist erledigt“.`,
      answer: (n) =>
        `Antworten Sie auf der Karte, oder sagen Sie „Antwort auf ${n}:“ und dahinter Ihre Antwort.`,
      nothingFits: (n) =>
        `Ein Export würde also scheitern. Sagen Sie „${n} ändern“, um andere Tage oder Wörter anzugeben, oder „Anfrage ${n} zurückziehen“.`,
      retry: (n) =>
        `Wählen Sie dann „Erneut versuchen“ auf der Karte, oder sagen Sie „${n} erneut versuchen“.`,
      release: (n) =>
        `Um ihn zu beenden, sagen Sie „Hold ${n} aufheben“. Auch darüber entscheidet der Helpdesk.`,
      nothing: 'Für Sie bleibt nichts zu tun.',
      wait: 'Im Moment müssen Sie nichts tun.',
    },
  },
};
