import { type Language } from '../domain/language';
import { SenseSet } from './lexicon/sense-set';
import { type Sense } from './lexicon/senses';
import { type Surroundings } from './intent';
import { type Word } from './text/word';
import { type TimeReading } from './time/reading';

/** A sentence taken apart: what slot grammar and rules look at. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly times: readonly TimeReading[];
  readonly context?: 'results' | 'form';
  /** What surrounds it, for readers of what lies ahead. */
  readonly around: Surroundings;
  /** Every sense some word has: readers look here first, and most have nothing to do. */
  readonly shown: SenseSet;
}

/** All senses of some words; those inside a time expression do not count. */
export function sensesOf(words: readonly Word[]): SenseSet {
  const shown = new SenseSet();
  for (const word of words) {
    if (word.time < 0) shown.addAll(word.entry.set);
  }
  return shown;
}

/** Whether some word has one of these senses. */
export function shows(sentence: Sentence, ...senses: readonly Sense[]): boolean {
  for (const sense of senses) if (sentence.shown.has(sense)) return true;
  return false;
}

/** The same for a long list, made once. */
export const showsOneOf = ({ shown }: Sentence, senses: SenseSet): boolean => shown.meets(senses);

/** Whether a number is written in figures somewhere. */
export function hasFigure(sentence: Sentence): boolean {
  for (const word of sentence.words) if (word.kind === 'number') return true;
  return false;
}

/** A request form is open: "send it", "because of the audit" are said to it. */
export const isFormOpen = ({ around }: Sentence): boolean => around.formOpen ?? around.context === 'form';
