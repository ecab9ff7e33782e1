import { type Memory, type PromptFunctions, type Tokenizer } from '@microsoft/teams-ai';
import { type ModelEndpoint } from '../options';
import { connect, modelName } from './connect';
import { type Fault, quietFetch } from './quiet-fetch';
import { templateFor } from './template';

/** What the model said, unread; or why there is nothing. */
export type Answer =
  { readonly kind: 'said'; readonly text: string } | { readonly kind: 'fault'; readonly fault: Fault };

/** Asks once, within the time limit; never rejects. `today` is a local ISO date. */
export type AskModel = (sentence: string, today: string) => Promise<Answer>;

/**
 * Makes the function that asks the model. Each call has a client of its own, whose fetch knows the call's time limit: the
 * client takes no signal. Connections are shared all the same, they belong to the platform's fetch.
 *
 * @param timeMs from asking to an answer read to its end
 * @throws Error where an Azure endpoint is not https
 */
export function createAskModel(
  endpoint: ModelEndpoint,
  timeMs: number,
  fetch: typeof globalThis.fetch,
): AskModel {
  connect(endpoint, (url, init) => fetch(url, init));
  return async (sentence, today) => {
    let fault: Fault | undefined;
    const signal = AbortSignal.timeout(timeMs);
    const door = quietFetch({ fetch, signal, onFault: (met) => (fault = met) });
    const template = templateFor(sentence, today, modelName(endpoint));
    const { message } = await connect(endpoint, door).completePrompt(
      NO_TURN,
      NO_MEMORY,
      NO_FUNCTIONS,
      CHARACTERS,
      template,
    );
    if (fault !== undefined) return { kind: 'fault', fault };
    return typeof message?.content === 'string'
      ? { kind: 'said', text: message.content }
      : { kind: 'fault', fault: 'failed' };
  };
}

// The client hands these through to the sections of a prompt. Plain text asks nothing of them, and nothing of the person
// or the talk can be in them.
const NO_TURN = undefined as never;
const NO_MEMORY: Memory = {
  deleteValue: () => undefined,
  hasValue: () => false,
  getValue: () => undefined as never,
  setValue: () => undefined,
};
const NO_FUNCTIONS: PromptFunctions = {
  hasFunction: () => false,
  getFunction: (name) => {
    throw new Error(`The prompt has no function ${name}.`);
  },
  invokeFunction: (name) => Promise.reject(new Error(`The prompt has no function ${name}.`)),
};
/** Lengths are only compared with a bound no request comes near: no need for the model's own tokens. */
const CHARACTERS: Tokenizer = {
  encode: (text) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  decode: (codes) => String.fromCharCode(...codes),
};
