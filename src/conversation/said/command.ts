import { type OutboundMessage } from '../../presentation/message';
import { type Command, type Intent } from '../../understanding/intent';
import { type Desk } from '../desk';
import { changeRequestForm, submitOpenForm } from '../requests/open-drafts';
import { openFormFor } from '../requests/open-form';
import { openSearch } from '../show-search';
import { noteRemark } from '../answer-question';
import { daysIn, helpdeskPage, showStats } from '../requests/show-helpdesk';
import { reminderOrder } from './reminder-order';
import { helpdeskHere } from './helpdesk-here';
import { restoreOrder } from './restore-order';
import { requestOrder } from './request-order';

/** Orders that have no intent of their own. */
export async function command(
  desk: Desk,
  name: Command,
  intent: Intent,
): Promise<readonly OutboundMessage[]> {
  switch (name) {
    case 'helpdesk-here':
      return [await helpdeskHere(desk)];
    case 'stats':
      return [await showStats(desk, daysIn(intent, desk.viewer.now))];
    case 'helpdesk-page':
      return [await helpdeskPage(desk)];
    case 'escalate':
      // What was answered last counts, a list that lies below it does not.
      return [await openFormFor(desk, desk.pending?.asks ? null : await openSearch(desk))];
    case 'submit':
      return submitOpenForm(desk, intent);
    case 'change-request':
      return [await changeRequestForm(desk, intent.request)];
    case 'stop-restore':
    case 'resume-restore':
    case 'show-restored':
      return [await restoreOrder(desk, name)];
    case 'remind':
    case 'weekly-digest':
    case 'only-digest':
    case 'only-reminders':
    case 'stop-digest':
    case 'stop-reminders':
    case 'show-reminders':
      return [await reminderOrder(desk, name)];
    case 'helped':
    case 'not-helped':
      return [await noteRemark(desk, name)];
    case 'take-over':
    case 'delegate':
    case 'ask-back':
    case 'answer':
    case 'task-done':
    case 'task-failed':
    case 'retry-request':
      return [await requestOrder(desk, name, intent)];
  }
}
