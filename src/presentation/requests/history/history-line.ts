import { type AuditRecord, type AuditWhat } from '../../../domain/audit';
import { type RequestScope } from '../../../domain/request';
import { type Dates } from '../../dates';
import { type Room } from '../../fit';
import { type Words } from '../../words';
import { estimatePhrase } from '../estimate-lines';
import { addressIn } from '../../text/address';
import { kindName } from '../kind-name';
import { resultLines } from '../result-lines';
import { scopeFacts } from '../scope-facts';
import { personName, written } from '../written';

/** A line of the record in words: one sentence, and what belongs to it. */
export interface HistoryLine {
  readonly sentence: string;
  readonly details: readonly string[];
}

interface Telling {
  readonly who: string;
  readonly dates: Dates;
  readonly words: Words;
  readonly room: Room;
}

const TEXT_LENGTH = 600;
const REFERENCE_LENGTH = 80;

export function historyLine(
  { actor, what }: AuditRecord,
  dates: Dates,
  words: Words,
  room: Room,
): HistoryLine {
  const who = actor === 'bot' ? words.requests.bot : personName(actor, words);
  return tell(what, { who, dates, words, room });
}

/** A sentence for every kind of event; the compiler names one that is missing. */
function tell(what: AuditWhat, telling: Telling): HistoryLine {
  const { who, words } = telling;
  const { history } = words.requests;
  const person = (of: Parameters<typeof personName>[0]): string => personName(of, words);
  switch (what.kind) {
    case 'submitted':
      return line(
        history.submitted(who),
        history.scope(scopePhrase(what.scope, telling)),
        texted(history.reason, what.reason, telling),
      );
    case 'scope-changed':
      return line(
        history.scopeChanged(who, what.approvalsVoided),
        history.was(scopePhrase(what.from, telling)),
        history.now(scopePhrase(what.to, telling)),
      );
    case 'endorsed':
      return line(history.endorsed(who, what.needed), texted(history.comment, what.comment, telling));
    case 'approved':
      return line(history.approved(who), texted(history.comment, what.comment, telling));
    case 'voted-against':
      return line(history.votedAgainst(who), texted(history.comment, what.comment, telling));
    case 'rejected':
      return line(history.rejected(who), texted(history.comment, what.comment, telling));
    case 'withdrawn':
      return line(history.withdrawn(who));
    case 'expired':
    case 'reminded':
    case 'started':
      return line(history[what.kind]);
    case 'handed-over':
      return line(history.handedOver(person(what.from)));
    case 'taken-over':
      return line(
        what.from === null ? history.takenOver(who) : history.takenOverFrom(who, person(what.from)),
      );
    case 'delegated':
      return line(history.delegated(who, person(what.to)));
    case 'remarked':
      return line(
        what.remark.side === 'approver' ? history.asked(who) : history.answered(who),
        texted(history.text, what.remark.text, telling),
      );
    case 'decision-refused':
      return line(history.refused(who, what.wish, what.why));
    case 'estimated':
      return line(history.estimated(estimatePhrase(what.estimate, telling.dates.locale, words)));
    case 'step':
      return step(what, telling);
    case 'retried':
      return line(history.retried(who));
    case 'completed':
      return line(history.completed, ...resultLines(what.result, telling.dates, words));
    case 'failed':
      return line(
        history.failed(words.requests.failures[what.failure].what),
        texted(history.detail, what.detail, telling),
      );
    case 'released':
      return line(history.released(what.by));
    case 'helpdesk-bound':
      return line(history.bound(who));
    case 'limit-reached':
      return line(history.limitReached(who, what.limit, what.most));
    case 'restore-guarded':
      return line(history.restoreGuarded(who, what.messages));
    case 'foreign-card-refused':
      return line(history.foreignCard(who));
    case 'foreign-tenant-refused':
      return line(history.foreignTenant(who));
    case 'shared-mailbox-searched':
      return line(history.sharedSearched(who, addressIn(what.mailbox), what.opened));
    case 'shared-mailbox-restored':
      return line(history.sharedRestored(who, addressIn(what.mailbox), what.messages));
    case 'reminders-wanted':
      return line(history.remindersWanted(who, what.choice));
    case 'reminders-ended':
      return line(history.remindersEnded(who));
    case 'reminders-stopped':
      return line(history.remindersStopped(what.reason));
  }
}

function line(sentence: string, ...details: readonly string[]): HistoryLine {
  return { sentence, details: details.filter((detail) => detail !== '') };
}

/** What somebody wrote, after the word for it; nothing where they wrote nothing. */
function texted(say: (text: string) => string, text: string, { room }: Telling): string {
  const shown = written(text, TEXT_LENGTH, room);
  return shown === '' ? '' : say(shown);
}

function step({ step: name, phase, reference }: AuditWhat & { kind: 'step' }, telling: Telling): HistoryLine {
  const { history } = telling.words.requests;
  const said = history.step(name) ?? written(name, REFERENCE_LENGTH, telling.room);
  const id = reference === null ? '' : written(reference, REFERENCE_LENGTH, telling.room);
  return line(
    phase === 'begun' ? history.stepBegun(said) : history.stepEnded(said),
    id === '' ? '' : history.reference(id),
  );
}

function scopePhrase(scope: RequestScope, { dates, words, room }: Telling): string {
  const facts = scopeFacts(scope, dates, words, room).map(({ label, value }) => words.labelled(label, value));
  return words.series([kindName(scope, words), ...facts]);
}
