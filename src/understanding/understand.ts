import { type Language } from '../domain/language';
import { type Intent, type Surroundings } from './intent';
import { cuesOf } from './intents/features';
import { type Rule } from './intents/rule';
import { decide } from './intents/score';
import { detectLanguage } from './detect';
import { lexiconOf } from './lexicon/lexicons';
import { type Sentence, sensesOf } from './sentence';
import { readSlots } from './slots';
import { readWords } from './text/words';
import { tokenise } from './text/tokenise';
import { readTimes } from './time';
import { express } from './express';
import { believableTimes } from './times';
import { splitWishes } from './wishes';

/** An intent with the names of the rules that spoke for or against any intent. */
export interface Explained {
  readonly intent: Intent;
  readonly rules: readonly string[];
}

/** A sentence longer than this is read up to here: people say what they want before they paste a mail. */
const LONGEST = 4000;

/**
 * The wishes of a sentence, in their order; never empty. Pure and total: no clock, no I/O, never throws; an empty or
 * foreign sentence is `other`. Time is linear in the length of the text.
 */
export function understand(text: string, around: Surroundings): readonly Intent[] {
  return wishesOf(text, around).flatMap(({ intents }) => intents);
}

/** The same with the rules that fired, for people who tune them. */
export function explain(text: string, around: Surroundings): readonly Explained[] {
  return wishesOf(text, around).flatMap(({ intents, fired }) => {
    const rules = fired.map((rule) => `${rule.name} ${rule.weight > 0 ? '+' : ''}${rule.weight}`);
    return intents.map((intent) => ({ intent, rules }));
  });
}

interface Wish {
  readonly intents: readonly Intent[];
  readonly fired: readonly Rule[];
}

function wishesOf(text: string, around: Surroundings): readonly Wish[] {
  const sentence = takeApart(text.length > LONGEST ? text.slice(0, LONGEST) : text, around);
  return splitWishes(sentence).map((part) => {
    const slots = readSlots(part);
    const verdict = decide(cuesOf(part, slots));
    return { intents: express(part, slots, verdict), fired: verdict.fired };
  });
}

function takeApart(text: string, around: Surroundings): Sentence {
  const tokens = tokenise(text);
  const language: Language = detectLanguage(text, tokens, around);
  const lexicon = lexiconOf(language);
  const read = readTimes(text, {
    language,
    reference: around.reference,
    ...localeOf(around),
    ...(around.fiscalYearStart === undefined ? {} : { fiscalYearStart: around.fiscalYearStart }),
  });
  const times = believableTimes(read, tokens, lexicon, around.context);
  const words = readWords(text, tokens, lexicon, times);
  const { context } = around;
  const shown = sensesOf(words);
  const sentence = { text, language, words, times, shown, around };
  return context ? { ...sentence, context } : sentence;
}

/** A language with its region says as much as a locale: `en-GB` puts the day first. */
function localeOf({ locale, lang }: Surroundings): { readonly locale?: string } {
  if (locale !== undefined) return { locale };
  return lang?.includes('-') === true ? { locale: lang } : {};
}
