import { HELP_LINKS } from '../domain/help-links';
import { type Topic } from '../domain/topic';
import { type LinkTopic, type Policy } from '../policy/policy';
import { type AnswerBook } from './words/answer-books';

export interface AnswerLink {
  readonly title: string;
  readonly url: string;
}

/** The organisation's own page that belongs to a topic. */
const OWN_PAGE: Readonly<Record<Topic, LinkTopic>> = {
  retention: 'retention',
  'retention-tags': 'retention',
  'single-item-recovery': 'deletedMail',
  archive: 'archive',
  holds: 'holds',
  'in-place-hold': 'holds',
  departed: 'departed',
  backup: 'deletedMail',
  'point-in-time': 'deletedMail',
  'outlook-file': 'export',
  'outlook-recovery': 'deletedMail',
  'on-premises': 'helpdesk',
  'deleted-event': 'deletedMail',
  'deleted-contact': 'deletedMail',
  'deleted-task': 'deletedMail',
  'deleted-note': 'deletedMail',
  'removed-attachment': 'deletedMail',
  'shared-mailbox': 'helpdesk',
  'why-gone': 'deletedMail',
};

/** Where to read on: the organisation's own page first, it knows more of its people than Microsoft's do. */
export function linksFor(topic: Topic, { links }: Policy, book: AnswerBook): readonly AnswerLink[] {
  const own = links[OWN_PAGE[topic]];
  return [
    ...(own === undefined ? [] : [{ title: book.ownPage, url: linkTarget(own) }]),
    ...book.topics[topic].links.map(({ to, title }) => ({ title, url: HELP_LINKS[to] })),
  ];
}

/** What the policy says of a topic beyond the usual, as sentences above the answer. */
export function policyFacts(
  topic: Topic,
  { retention, features }: Policy,
  { policy: says }: AnswerBook,
): readonly string[] {
  if ((topic === 'point-in-time' || topic === 'backup') && features.backupRestore) return [says.backedUp];
  if (topic === 'single-item-recovery' && !retention.singleItemRecovery) return [says.noSingleItemRecovery];
  if (topic === 'retention' && retention.emptyDeletedItemsAfterDays !== 'never')
    return [says.emptiesDeletedItems(String(retention.emptyDeletedItemsAfterDays))];
  if (topic === 'archive' && retention.archiveAfterDays !== 'never')
    return [says.archivesAfter(String(retention.archiveAfterDays))];
  return [];
}

/** As it can stand in a link of a card's Markdown: a parenthesis would end it. */
function linkTarget(page: string): string {
  return new URL(page).href.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
}
