import { type REQUESTS as ENGLISH } from '../../en/requests';
import { CARD } from './card';
import { FAILURES } from './failures';
import { FORM } from './form';
import { HISTORY } from './history';
import { KINDS } from './kinds';
import { LISTS } from './lists';
import { NOTICES } from './notices';
import { REPLIES } from './replies';
import { RUNBOOKS } from './runbooks';
import { STATES } from './states';

/** Requests to the helpdesk. */
export const REQUESTS: typeof ENGLISH = {
  requests: {
    ...KINDS,
    ...STATES,
    ...CARD,
    ...RUNBOOKS,
    ...FAILURES,
    ...FORM,
    ...LISTS,
    ...HISTORY,
    ...NOTICES,
    ...REPLIES,
  },
};
