import { type Words } from '../en';
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

/** Portuguese as in Brazil, with the names that Outlook and Exchange have there. */
export const PORTUGUESE: Words = {
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
