import { type Sample } from '../sample';
import { REQUEST_CARDS } from './cards';
import { REQUEST_FORMS } from './forms';
import { REQUEST_LISTS } from './lists';

/** Requests to the helpdesk, for each role. */
export const REQUESTS: readonly Sample[] = [...REQUEST_FORMS, ...REQUEST_CARDS, ...REQUEST_LISTS];
