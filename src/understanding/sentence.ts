import { type Language } from '../domain/language';
import { type Word } from './text/word';
import { type TimeReading } from './time/reading';

/** A sentence taken apart: what slot grammar and rules look at. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly times: readonly TimeReading[];
  readonly context?: 'results' | 'form';
}
