import { type AuditWhat, type DecisionRefusal } from '../../../../domain/audit';
import { type Limit } from '../../../../domain/limit';
import { type ReminderChoice, type EndReason } from '../../../../domain/reminder';
import { type StepName } from '../../../../escalation/execution/execution';
import { type HISTORY as ENGLISH } from '../../en/requests/history';
import { messages, number } from '../figures';

const STEPS: Readonly<Record<StepName, string>> = {
  'open-case': 'de eDiscovery-zaak openen',
  'add-sources': 'de postvakken aan de zaak toevoegen',
  'place-hold': 'de bewaring instellen',
  'await-hold': 'wachten tot de bewaring is toegepast',
  'create-search': 'de zoekopdracht maken',
  'start-estimate': 'de telling starten',
  'await-estimate': 'op de telling wachten',
  'await-approval': 'op goedkeuring wachten',
  'start-export': 'de export starten',
  'await-export': 'op de export wachten',
  'remove-hold': 'de bewaring verwijderen',
  'close-case': 'de zaak sluiten',
  'await-hand': 'op de helpdesk wachten',
  'restore-mail': 'de e\u2011mail terugzetten',
  'restore-purged': 'proberen definitief verwijderde e\u2011mail terug te zetten',
  'find-restore-point': 'de back-up van die dag zoeken',
  'create-restore': 'het herstel uit de back-up voorbereiden',
  'activate-restore': 'het herstel uit de back-up starten',
  'await-restore': 'op het herstel uit de back-up wachten',
};

/** Why somebody's attempt did not count, as the end of a sentence. */
const REFUSED: Readonly<Record<DecisionRefusal, string>> = {
  'not-submitted': 'de aanvraag was nog niet verzonden',
  'already-submitted': 'de aanvraag was al verzonden',
  'already-approved': 'de aanvraag was al goedgekeurd',
  'already-rejected': 'de aanvraag was al afgewezen',
  'already-withdrawn': 'de aanvraag was ingetrokken',
  'already-expired': 'de aanvraag was verlopen',
  'being-executed': 'de aanvraag werd al uitgevoerd',
  'already-done': 'de aanvraag was al klaar',
  'already-failed': 'de aanvraag was mislukt',
  'already-released': 'de bewaring was al opgeheven',
  'not-approved': 'de aanvraag was niet goedgekeurd',
  'not-in-place': 'de bewaring was niet actief',
  'not-an-approver': 'daarvoor moet men bij de helpdesk horen',
  'membership-unknown': 'de directory zei niet wie bij de helpdesk hoort',
  'own-request': 'het is de eigen aanvraag',
  'own-mailbox': 'het gaat over het eigen postvak',
  'already-voted': 'de stem was al gegeven',
  'scope-changed': 'de inhoud was intussen gewijzigd',
  'somebody-was-quicker': 'iemand anders was sneller',
  'not-the-requester': 'dat kan alleen de aanvrager',
  'not-yours-to-do': 'dat was aan iemand anders',
};

const WISHES: Readonly<Record<(AuditWhat & { kind: 'decision-refused' })['wish'], string>> = {
  approve: 'goedkeuren',
  reject: 'afwijzen',
  withdraw: 'intrekken',
  task: 'afronden',
};

const LIMITED: Readonly<Record<Limit, string>> = {
  activities: 'zinnen en knoppen per minuut',
  searches: 'zoekopdrachten per dag',
  restored: 'herstelde berichten per dag',
};

const REMINDED: Readonly<Record<ReminderChoice, string>> = {
  both: 'elke week, en kort ervoor',
  weekly: 'elke week',
  before: 'kort ervoor',
};

const STOPPED: Readonly<Record<EndReason, string>> = {
  'signed-out': 'de aanmelding is verlopen',
  refused: 'het postvak ging niet open',
  unreachable: 'er was geen chat om in te schrijven',
  forgotten: 'de gegevens zijn verwijderd',
};

/** The history of a request: one sentence a line of the record. `who` is a name, or the bot's. */
export const HISTORY: typeof ENGLISH = {
  history: {
    title: (n) => `Geschiedenis van aanvraag #${n}`,
    summary: (n) => `De geschiedenis van aanvraag #${n}.`,
    empty: (n) => `Van aanvraag #${n} is er geen geschiedenis.`,
    page: (page, pages) => `Pagina ${page} van ${pages}, oudste eerst`,
    chained: 'Elke regel is verzegeld met de vorige; een gat of een wijziging zou opvallen.',
    submitted: (who) => `${who} heeft de aanvraag verzonden.`,
    scopeChanged: (who, voided) =>
      voided === 0
        ? `${who} heeft de inhoud gewijzigd.`
        : `${who} heeft de inhoud gewijzigd; ${voided === 1 ? '1 goedkeuring telde' : `${number(voided)} goedkeuringen telden`} daarna niet meer.`,
    was: (scope) => `Ervoor: ${scope}`,
    now: (scope) => `Sindsdien: ${scope}`,
    scope: (scope) => `Gevraagd: ${scope}`,
    reason: (reason) => `Reden: ${reason}`,
    endorsed: (who, needed) => `${who} zei ja, een van de ${needed} benodigde goedkeuringen.`,
    approved: (who) => `${who} heeft de aanvraag goedgekeurd.`,
    votedAgainst: (who) => `${who} zei nee. Anderen konden nog ja zeggen.`,
    rejected: (who) => `${who} heeft de aanvraag afgewezen.`,
    comment: (comment) => `Opmerking: ${comment}`,
    withdrawn: (who) => `${who} heeft de aanvraag ingetrokken.`,
    expired: 'De aanvraag is zonder beslissing verlopen.',
    reminded: 'Er is een herinnering verzonden.',
    handedOver: (from) => `De aanvraag ging van ${from} terug naar alle beslissers, omdat er niets gebeurde.`,
    takenOver: (who) => `${who} heeft de aanvraag overgenomen.`,
    takenOverFrom: (who, from) => `${who} heeft de aanvraag overgenomen van ${from}.`,
    delegated: (who, to) => `${who} heeft de aanvraag overgedragen aan ${to}.`,
    asked: (who) => `${who} heeft iets teruggevraagd.`,
    answered: (who) => `${who} heeft geantwoord.`,
    text: (text) => `Tekst: ${text}`,
    refused: (who, wish, why) => `${who} wilde de aanvraag ${WISHES[wish]}. Dat telde niet: ${REFUSED[why]}.`,
    estimated: (figures) => `eDiscovery telde ${figures}.`,
    stepBegun: (step) => `Stap begonnen: ${step}.`,
    stepEnded: (step) => `Stap klaar: ${step}.`,
    step: (step) => (step in STEPS ? STEPS[step as StepName] : undefined),
    reference: (reference) => `Referentie: ${reference}`,
    started: 'De uitvoering is begonnen.',
    retried: (who) => `${who} heeft het opnieuw laten proberen.`,
    completed: 'De aanvraag is uitgevoerd.',
    failed: (what) => `De aanvraag is mislukt. ${what}`,
    detail: (detail) => `Bijzonderheid: ${detail}`,
    released: (by) => `De bewaring is opgeheven met aanvraag #${by}.`,
    bound: (who) => `${who} heeft een kanaal aan de helpdesk toegewezen.`,
    limitReached: (who, limit, most) => `${who} bereikte een limiet: ${number(most)} ${LIMITED[limit]}.`,
    restoreGuarded: (who, count) =>
      `${who} wilde ${messages(count)} herstellen; daarvoor is goedkeuring nodig.`,
    foreignCard: (who) => `${who} gebruikte een knop op de kaart van iemand anders. Er is niets getoond.`,
    foreignTenant: (who) => `${who}, van een organisatie die niet wordt bediend, is geweigerd.`,
    sharedSearched: (who, mailbox, opened) =>
      opened
        ? `${who} doorzocht het postvak ${mailbox}, waartoe Exchange toegang geeft.`
        : `${who} vroeg naar het postvak ${mailbox}, zonder daartoe toegang te hebben. Er is niets getoond.`,
    sharedRestored: (who, mailbox, count) => `${who} herstelde ${messages(count)} in het postvak ${mailbox}.`,
    remindersWanted: (who, choice) =>
      `${who} wil een waarschuwing voordat e\u2011mail weg is: ${REMINDED[choice]}.`,
    remindersEnded: (who) => `${who} wil geen waarschuwing meer voordat e\u2011mail weg is.`,
    remindersStopped: (reason) =>
      `Een persoon krijgt geen waarschuwing meer voordat e\u2011mail weg is: ${STOPPED[reason]}.`,
    at: (at, sentence) => `${at}: ${sentence}`,
  },
};
