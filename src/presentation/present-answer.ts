import { ARCHIVED_AFTER_DAYS } from '../domain/retention';
import { DAY_MS } from '../domain/time';
import { type Topic } from '../domain/topic';
import { linksFor, policyFacts } from './answer-policy';
import { type Button, buttonAction } from './button';
import { cardMessage } from './card-message';
import { datesFor } from './dates';
import { type OutboundMessage } from './message';
import { sentence } from './sentence';
import { runs } from './text/runs';
import { type Viewer } from './viewer';
import { wordsFor } from './words';
import { type AnswerBook, answerBookFor, type Placeholder, type Step } from './words/answer-books';

/**
 * The answer about a topic, with the tenant's figures, its links, one next step, and whether it helped.
 *
 * @param remarks what was found out for this question, above the text; may name folders and requests
 * @param next the topic whose next step is offered, where its own has been taken
 */
export function presentAnswer(
  topic: Topic,
  viewer: Viewer,
  remarks: readonly string[] = [],
  next: Topic = topic,
): OutboundMessage {
  const book = answerBookFor(viewer.language);
  const { title, text, points = [] } = book.topics[topic];
  const links = linksFor(topic, viewer.policy, book);
  const known = [...remarks, ...policyFacts(topic, viewer.policy, book)];
  const figures = figuresFor(viewer, book);
  const paragraphs = text.map((paragraph) => fillIn(paragraph, figures));
  const listed = points.map((point) => fillIn(point, figures));
  const data = {
    title,
    remarks: known.map((remark) => ({ runs: runs(remark, { weight: 'bolder' }) })),
    paragraphs,
    points: listed.map((point) => ({ mark: '•', text: point })),
    links: links.map((link) => `[${link.title}](${link.url})`).join(' · '),
    actions: buttonsFor(topic, next, viewer, book).map(buttonAction),
  };
  const heading = book.heading(title);
  const lines = [
    heading,
    ...known,
    ...paragraphs,
    ...listed.map((point) => `• ${point}`),
    ...links.map((link) => wordsFor(viewer.language).labelled(link.title, link.url)),
    book.next(stepAfter(next, viewer).say),
  ];
  return cardMessage({ template: 'answer', data, text: lines.join('\n'), summary: heading }, book);
}

/** What is said to "that helped" and "that did not help". */
export function presentRemarkHeard(remark: 'helped' | 'not-helped', viewer: Viewer): OutboundMessage {
  const { helpful } = answerBookFor(viewer.language);
  return sentence(remark === 'helped' ? helpful.thanks : helpful.sorry);
}

/** What an answer offers next, as a sentence to the bot. */
export function stepAfter(topic: Topic, { language, helpdesk, policy }: Viewer): Step {
  const { topics, usualStep, backupStep } = answerBookFor(language);
  if (topic === 'point-in-time' && helpdesk && policy.features.backupRestore) return backupStep;
  const { step } = topics[topic];
  return step.helpdesk === true && !helpdesk ? usualStep : step;
}

/** Nothing was understood. @param topics the likeliest ones first; three are offered */
export function presentUnknown(topics: readonly Topic[], viewer: Viewer): OutboundMessage {
  const book = answerBookFor(viewer.language);
  const asks = topics.slice(0, 3).map((topic) => book.topics[topic].ask);
  return sentence(book.unknown(asks, viewer.helpdesk), asks);
}

function buttonsFor(topic: Topic, next: Topic, viewer: Viewer, { helpful }: AnswerBook): readonly Button[] {
  return [
    { title: stepAfter(next, viewer).title, data: { verb: 'next-step', topic: next }, style: 'positive' },
    { title: helpful.yes, data: { verb: 'helpful', topic, helped: 'yes' } },
    { title: helpful.no, data: { verb: 'helpful', topic, helped: 'no' } },
  ];
}

function figuresFor(viewer: Viewer, { tag }: AnswerBook): Readonly<Record<Placeholder, string>> {
  const dates = datesFor(viewer, tag);
  return {
    days: String(viewer.retentionDays),
    reach: dates.day(viewer.now - viewer.retentionDays * DAY_MS),
    archiveDays: String(ARCHIVED_AFTER_DAYS),
    leftDays: String(viewer.policy.retention.departedMailboxDays),
    leftUntil: dates.day(viewer.now + viewer.policy.retention.departedMailboxDays * DAY_MS),
  };
}

function fillIn(text: string, figures: Readonly<Record<Placeholder, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(figures, name) ? figures[name as Placeholder] : whole,
  );
}
