import { Prompt, type PromptTemplate, TextSection } from '@microsoft/teams-ai';
import { DateTime } from 'luxon';
import { INSTRUCTIONS } from '../prompt';
import { RESPONSE_FORMAT } from '../reply/reply-schema';

/** Models that reason first take neither a temperature nor `max_tokens`. */
const REASONING = /^(?:o\d|gpt-5)/i;
const MOST_TOKENS = 500;
/** Far above what a request can have; the template has to name a bound. */
const MOST_CHARACTERS = 50_000;

type Completion = PromptTemplate['config']['completion'];

/**
 * The request as the model client wants it: what to do, and the sentence with the date as data. Plain sections, not
 * template text: braces in a sentence mean nothing.
 *
 * @param today local ISO date
 * @param model name of the model or deployment
 */
export function templateFor(sentence: string, today: string, model: string): PromptTemplate {
  const weekday = DateTime.fromISO(today, { zone: 'utc', locale: 'en' }).toFormat('cccc');
  const question = JSON.stringify({ today: `${today}, ${weekday}`, sentence });
  // The client's type wants every knob turned; it sends those that are there.
  const completion = {
    model,
    completion_type: 'chat',
    include_history: false,
    include_input: false,
    include_images: false,
    max_input_tokens: MOST_CHARACTERS,
    response_format: RESPONSE_FORMAT,
    ...(REASONING.test(model) ? {} : { temperature: 0, max_tokens: MOST_TOKENS }),
  } as unknown as Completion;
  return {
    name: 'reading',
    prompt: new Prompt([new TextSection(INSTRUCTIONS, 'system'), new TextSection(question, 'user')]),
    config: { schema: 1.1, type: 'completion', completion },
  };
}
