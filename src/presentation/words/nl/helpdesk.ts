import { type HELPDESK as ENGLISH } from '../en/helpdesk';
import { number } from './figures';

const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** The helpdesk's figures: on the card that "statistieken" gives, and on its page. */
export const HELPDESK: typeof ENGLISH = {
  helpdesk: {
    title: (days) => `Helpdesk: de afgelopen ${days} dagen`,
    from: (day) => `Van ${day} tot nu; dagen tellen in UTC.`,
    sections: {
      waiting: 'Wacht nu',
      asked: 'Aangevraagd',
      decisions: 'Beslissingen',
      mail: 'Verwijderde e\u2011mail',
      reasons: 'Waarom er niets is gedaan',
    },
    kinds: {
      hold: 'Bewaringen',
      export: 'Exports naar PST',
      purged: 'Definitief verwijderde e\u2011mail',
      departed: 'E\u2011mail van wie is vertrokken',
      release: 'Opheffingen van bewaringen',
      restore: 'Herstel van veel berichten',
    },
    states: {
      draft: 'niet verzonden',
      submitted: 'wachtend',
      approved: 'goedgekeurd',
      executing: 'in uitvoering',
      done: 'klaar',
      released: 'opgeheven',
      rejected: 'afgewezen',
      withdrawn: 'ingetrokken',
      expired: 'verlopen',
      failed: 'mislukt',
    },
    reasons: {
      rejected: 'Afgewezen door de helpdesk',
      withdrawn: 'Ingetrokken door de aanvrager',
      expired: 'Niemand besliste op tijd',
      'licence-missing': 'Mislukt: licentie ontbreekt',
      'role-missing': 'Mislukt: rol in Purview ontbreekt',
      'consent-missing': 'Mislukt: toestemming ontbreekt',
      'not-configured': 'Mislukt: eDiscovery niet verbonden',
      'mailbox-not-found': 'Mislukt: postvak niet gevonden',
      'hold-failed': 'Mislukt: bewaring niet toegepast',
      'export-failed': 'Mislukt: export afgebroken',
      'nothing-to-export': 'Mislukt: niets te exporteren',
      'list-gone': 'Mislukt: lijst met berichten weg',
      'gave-up': 'Mislukt: niet klaar binnen een dag',
      'case-gone': 'Mislukt: eDiscovery-zaak weg',
      'by-hand-failed': 'Mislukt: met de hand niet gelukt',
      'backup-refused': 'Mislukt: back-up niet open voor de bot',
      'not-backed-up': 'Mislukt: geen back-up van het postvak',
      'nothing-in-backup': 'Mislukt: niets in de back-up',
      'backup-failed': 'Mislukt: herstel uit back-up afgebroken',
      unexpected: 'Mislukt: onverwachte fout',
    },
    waitingRow: (n, oldest) => (n === 1 ? `1, wacht al ${oldest}` : `${number(n)}, de oudste al ${oldest}`),
    askedRow: (n, parts) => `${number(n)} (${parts})`,
    part: (n, state) => `${number(n)} ${state}`,
    count: number,
    names: {
      decided: 'Beslist',
      median: 'Mediane tijd tot beslissing',
      p90: 'Negen van de tien binnen',
      searches: 'Zoekopdrachten',
      withoutResult: 'Niets verwijderds gevonden',
      restored: 'Berichten teruggezet',
      requests: 'Aanvragen',
    },
    none: 'geen',
    took: {
      moments: 'minder dan een minuut',
      minutes: (n) => counted(n, 'minuut', 'minuten'),
      hours: (n) => `${number(n)} uur`,
      days: (n) => counted(n, 'dag', 'dagen'),
    },
    timeNote: 'Tijden lopen dag en nacht door, ook in het weekend.',
    days: (n) => `${n} dagen`,
    sayWindow:
      'Zeg ‘statistieken 7 dagen’, ‘statistieken 30 dagen’ of ‘statistieken 90 dagen’ voor een andere periode.',
    sayPage: 'Zeg ‘helpdeskpagina’ voor een link naar alle cijfers, met diagrammen.',
    summary: (days) => `De cijfers van de helpdesk over de afgelopen ${days} dagen.`,

    link: (url) =>
      `Uw link naar de pagina van de helpdesk. Alleen voor u; hij werkt één keer en tien minuten lang:\n${url}`,
    linkSummary: 'Uw link naar de pagina van de helpdesk.',
    noPage:
      'De pagina van de helpdesk is hier niet ingesteld. Een beheerder moet het adres opgeven waarop ik te bereiken ben (de instelling PUBLIC_URL). ‘Statistieken’ toont de cijfers hier.',
  },
};
