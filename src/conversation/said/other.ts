import { type OutboundMessage } from '../../presentation/message';
import {
  presentAskedAndDropped,
  presentFormStillOpen,
  presentNothingAsked,
  presentPerhapsAnswer,
  presentShallISearch,
  presentUnknown,
} from '../../presentation';
import { type Topic } from '../../domain/topic';
import { type Intent } from '../../understanding/intent';
import { criteriaFromIntent, type Wanted } from '../criteria-from-intent';
import { type Desk } from '../desk';
import { type OpenQuestions } from '../open-questions';
import { dropForm, fillOpenForm } from '../requests/open-drafts';
import { openQuestion } from '../requests/which-request';
import { searchAndShow } from '../show-search';
import { restoreAsked } from './restore-meant';

/** The sentence as typed, and what the bot had asked before it. */
export interface Said extends Pick<OpenQuestions, 'asked' | 'restore'> {
  readonly text: string;
}

/** More words than these say something that was not understood; so few may be what the mail was about. */
const FEW_WORDS = 5;

/**
 * A sentence that is no wish the bot knows: the answer to its question, or a scrap such as "invoice" or "deleted last
 * week", about which it asks one question. It never asks twice in a row.
 */
export async function other(desk: Desk, intent: Intent, said: Said): Promise<OutboundMessage> {
  const { text, asked, restore } = said;
  if (asked !== null && intent.answer === 'yes') return searchAndShow(desk, asked);
  if (restore !== null && intent.answer === 'yes') return restoreAsked(desk, restore);
  if (intent.answer === 'cancel' && isFormOpen(desk)) return dropForm(desk);
  if (intent.answer === 'no' || intent.answer === 'cancel') return presentAskedAndDropped(desk.viewer);
  const filled = await fillOpenForm(desk, intent);
  if (filled !== null) return filled;
  const questioned = await openQuestion(desk);
  if (questioned !== null) return presentPerhapsAnswer(questioned, desk.viewer);
  if (isAcknowledgement(intent, text))
    return isFormOpen(desk) ? presentFormStillOpen(desk.viewer) : presentNothingAsked(desk.viewer);
  const scrap = asked === null && intent.phrase === true ? scrapOf(desk, intent, text) : null;
  if (scrap === null) return unknown(desk, intent);
  await desk.remember({ question: scrap });
  return presentShallISearch(scrap.criteria, desk.viewer);
}

/** Three topics to choose from: those its words come near to, then what people ask most. */
function unknown({ ports, viewer }: Desk, { near = [] }: Intent): OutboundMessage {
  ports.answers.count('unknown', 'shown');
  return presentUnknown([...new Set([...near, ...USUAL_TOPICS])], viewer);
}

/** What people ask most. */
const USUAL_TOPICS: readonly Topic[] = ['retention', 'backup', 'point-in-time'];

/** "ok", "yes", "all good" where nothing was asked: heard, and nothing to look for. */
function isAcknowledgement({ answer }: Intent, text: string): boolean {
  return answer === 'yes' && wordsOf(text).length <= 2;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}@._'’-]{2,}/gu) ?? [];

function isFormOpen({ pending }: Desk): boolean {
  return (pending?.draftRef ?? null) !== null;
}

/** What the few words would search for; null where they are too many, too few or about the days to come. */
function scrapOf(desk: Desk, intent: Intent, text: string): Wanted | null {
  const rest = intent.timePhrase === undefined ? text : text.replace(intent.timePhrase, ' ');
  const words = wordsOf(rest);
  const wanted = criteriaFromIntent(intent, desk.viewer.timezone);
  const start = wanted.criteria.interval?.start ?? null;
  if (words.length > FEW_WORDS || (start !== null && start > desk.viewer.now)) return null;
  if (words.length === 0) return wanted.criteria.interval ? wanted : null;
  return { ...wanted, criteria: { ...wanted.criteria, words: [words.join(' ')] } };
}
