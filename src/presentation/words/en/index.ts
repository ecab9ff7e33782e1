import { ABOUT } from './about';
import { ANSWERS } from './answers';
import { BUTTON } from './button';
import { ERRORS } from './errors';
import { GRAMMAR } from './grammar';
import { LIMITS } from './limits';
import { HELPDESK } from './helpdesk';
import { HELPDESK_PAGE } from './helpdesk-page';
import { MOVES } from './moves';
import { REQUESTS } from './requests';
import { RESULTS } from './results';
import { SEARCH } from './search';
import { SERVICE_HEALTH } from './service-health';
import { SIGN_IN } from './sign-in';
import { WATCH } from './watch';

/**
 * English. Sentences are whole, because other languages order their parts differently: a function takes finished parts
 * (dates, names, numbers) and returns the sentence. Short, warm, plain, exact; an estimate is worded as one.
 */
export const ENGLISH = {
  ...GRAMMAR,
  ...RESULTS,
  ...SEARCH,
  ...LIMITS,
  ...MOVES,
  ...BUTTON,
  ...ABOUT,
  ...ANSWERS,
  ...ERRORS,
  ...REQUESTS,
  ...HELPDESK,
  ...HELPDESK_PAGE,
  ...SERVICE_HEALTH,
  ...SIGN_IN,
  ...WATCH,
};

export type Words = typeof ENGLISH;
