import { type Language } from '../../domain/language';
import { GERMAN_ANSWERS } from './de/topics';
import { ENGLISH_ANSWERS } from './en/topics';
import { SPANISH_ANSWERS } from './es/topics';
import { FRENCH_ANSWERS } from './fr/topics';
import { ITALIAN_ANSWERS } from './it/topics';
import { JAPANESE_ANSWERS } from './ja/topics';
import { DUTCH_ANSWERS } from './nl/topics';
import { PORTUGUESE_ANSWERS } from './pt/topics';
import { type AnswerBook } from './topic-words';
import { CHINESE_ANSWERS } from './zh/topics';

export { type AnswerBook, type Placeholder, PLACEHOLDERS, type Step, type TopicWords } from './topic-words';

/** The answers in every language that is understood. */
export const ANSWER_BOOKS: Readonly<Record<Language, AnswerBook>> = {
  en: ENGLISH_ANSWERS,
  de: GERMAN_ANSWERS,
  fr: FRENCH_ANSWERS,
  es: SPANISH_ANSWERS,
  pt: PORTUGUESE_ANSWERS,
  it: ITALIAN_ANSWERS,
  nl: DUTCH_ANSWERS,
  ja: JAPANESE_ANSWERS,
  zh: CHINESE_ANSWERS,
};

export function answerBookFor(language: Language): AnswerBook {
  return ANSWER_BOOKS[language];
}
