import { Template } from 'adaptivecards-templating';
import answer from '../../cards/answer.json';
import help from '../../cards/help.json';
import helpdeskReport from '../../cards/helpdesk-report.json';
import nothingFound from '../../cards/nothing-found.json';
import preview from '../../cards/preview.json';
import progress from '../../cards/progress.json';
import receipt from '../../cards/receipt.json';
import refineForm from '../../cards/refine-form.json';
import reminders from '../../cards/reminders.json';
import request from '../../cards/request.json';
import requestForm from '../../cards/request-form.json';
import requestHistory from '../../cards/request-history.json';
import requestList from '../../cards/request-list.json';
import results from '../../cards/results.json';
import { type AdaptiveCard } from './message';

/** Parsed once; expanding does not change them. */
const TEMPLATES = {
  answer: new Template(answer),
  help: new Template(help),
  'helpdesk-report': new Template(helpdeskReport),
  'nothing-found': new Template(nothingFound),
  preview: new Template(preview),
  progress: new Template(progress),
  receipt: new Template(receipt),
  'refine-form': new Template(refineForm),
  reminders: new Template(reminders),
  request: new Template(request),
  'request-form': new Template(requestForm),
  'request-history': new Template(requestHistory),
  'request-list': new Template(requestList),
  results: new Template(results),
};

export type TemplateName = keyof typeof TEMPLATES;

/**
 * Fills a template. Expressions are looked for in the template only, never in the data, so mail text passes as it is
 * (`presentation/hostile-text.test.ts` holds the library to it).
 */
export function expand(name: TemplateName, data: Readonly<Record<string, unknown>>): AdaptiveCard {
  return TEMPLATES[name].expand({ $root: data }) as AdaptiveCard;
}
