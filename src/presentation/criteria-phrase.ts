import { readNamedAddress } from '../domain/named-address';
import { type Criteria } from '../recovery/criteria';
import { type Dates } from './dates';
import { intervalPhrase } from './interval-phrase';
import { fileSize } from './text/file-size';
import { isolated, plainLine } from './text/plain';
import { shorten } from './text/shorten';
import { type Words } from './words';

const TERM_LENGTH = 60;

/** What was asked for, as a phrase: `from “Anna”, about “budget”, deleted on Tuesday, 17 November`. Holds the person's own text. */
export function criteriaPhrase(criteria: Criteria, dates: Dates, words: Words): string {
  const { vanishing } = criteria;
  const parts = [...named(criteria, words), ...marked(criteria, dates, words)];
  if (vanishing) parts.push(words.watch.criteria(vanishing.withinDays));
  if (criteria.interval)
    parts.push(words.basis[criteria.basis](intervalPhrase(criteria.interval, dates, words)));
  if (criteria.exceptTime) {
    const { interval, basis } = criteria.exceptTime;
    parts.push(words.criteria.exceptTime(words.basis[basis](intervalPhrase(interval, dates, words))));
  }
  if (criteria.limit !== undefined) parts.push(words.criteria.limit(criteria.limit));
  return parts.join(words.criteria.comma);
}

function named(criteria: Criteria, { alternatives, criteria: says, folders, list, quoted }: Words): string[] {
  const quote = (terms: readonly string[]): string[] =>
    terms.map((term) => quoted(isolated(shorten(plainLine(term), TERM_LENGTH))));
  const { senders, recipients, subject, words, except, folder } = criteria;
  // An address beside the name is for exactness; the phrase is read aloud too.
  const people = (terms: readonly string[]): string[] => quote(terms.map((term) => nameIn(term)));
  return [
    ...(senders.length > 0 ? [says.senders(alternatives(people(senders)))] : []),
    ...(recipients.length > 0 ? [says.recipients(alternatives(people(recipients)))] : []),
    ...(subject.length > 0 ? [says.subject(list(quote(subject)))] : []),
    ...(words.length > 0 ? [says.words(list(quote(words)))] : []),
    ...(except.length > 0 ? [says.except(alternatives(quote(except)))] : []),
    ...(folder !== undefined ? [says.folder(quote([folders[folder] ?? folder]).join(''))] : []),
  ];
}

/** Who wrote only `<anna@contoso.com>` gave no name. */
function nameIn(term: string): string {
  const named = readNamedAddress(term);
  return named === null || named.name === '' ? term : named.name;
}

function marked(criteria: Criteria, dates: Dates, { alternatives, criteria: says }: Words): string[] {
  const { hasAttachments, attachmentTypes, unread, flagged, important, largerThan, meetings } = criteria;
  const choose = (value: boolean | undefined, yes: string, no: string): string[] =>
    value === undefined ? [] : [value ? yes : no];
  return [
    ...(meetings === true ? [says.meetings] : []),
    ...choose(hasAttachments, says.attachments, says.noAttachments),
    ...(attachmentTypes.length > 0
      ? [says.attachmentTypes(alternatives(attachmentTypes.map((type) => plainLine(type).toUpperCase())))]
      : []),
    ...choose(unread, says.unread, says.read),
    ...choose(flagged, says.flagged, says.notFlagged),
    ...choose(important, says.important, says.notImportant),
    ...(largerThan !== undefined ? [says.largerThan(fileSize(largerThan, dates.locale))] : []),
  ];
}
