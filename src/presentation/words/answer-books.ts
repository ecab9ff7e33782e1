import { type Language } from '../../domain/language';
import { GERMAN_ANSWERS } from './de/topics';
import { ENGLISH_ANSWERS } from './en/topics';
import { type AnswerBook } from './topic-words';

export { type AnswerBook, type Placeholder, PLACEHOLDERS, type Step, type TopicWords } from './topic-words';

/** Languages with answers of their own; the others read English. */
export const ANSWER_BOOKS: Partial<Record<Language, AnswerBook>> = {
  en: ENGLISH_ANSWERS,
  de: GERMAN_ANSWERS,
};

export function answerBookFor(language: Language): AnswerBook {
  return ANSWER_BOOKS[language] ?? ENGLISH_ANSWERS;
}
