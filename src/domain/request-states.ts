/** Where a request can be. Only a hold can be `released`. */
export const REQUEST_STATES = [
  'draft',
  'submitted',
  'approved',
  'rejected',
  'withdrawn',
  'expired',
  'executing',
  'done',
  'failed',
  'released',
] as const;

export type RequestState = (typeof REQUEST_STATES)[number];

/** What can happen to a request. `endorse` is an approval that is not the last one needed. */
export const REQUEST_EVENTS = [
  'submit',
  'change-scope',
  'endorse',
  'approve',
  'reject',
  'withdraw',
  'expire',
  'start',
  'complete',
  'fail',
  'retry',
  'release',
] as const;

export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/** Why an event does not fit a state; each has its sentence in presentation. */
export type Refusal =
  /** Nobody but its author knows of it yet. */
  | 'not-submitted'
  /** It waits for the helpdesk already. */
  | 'already-submitted'
  | 'already-approved'
  | 'already-rejected'
  | 'already-withdrawn'
  | 'already-expired'
  /** The bot or an agent is at it. */
  | 'being-executed'
  | 'already-done'
  | 'already-failed'
  | 'already-released'
  /** It must be approved first. */
  | 'not-approved'
  /** The hold is not in place yet. */
  | 'not-in-place';

export type Transition =
  { readonly kind: 'to'; readonly state: RequestState } | { readonly kind: 'refused'; readonly why: Refusal };

type Row = Readonly<Record<RequestEvent, RequestState | { readonly no: Refusal }>>;

const no = (why: Refusal): { readonly no: Refusal } => ({ no: why });

/** A request that has come to an end refuses everything for the same reason. */
function ended(why: Refusal): Row {
  return Object.fromEntries(REQUEST_EVENTS.map((event) => [event, no(why)])) as unknown as Row;
}

/** The state machine: every state beside every event. */
const TABLE: Readonly<Record<RequestState, Row>> = {
  draft: {
    ...ended('not-submitted'),
    submit: 'submitted',
    'change-scope': 'draft',
    withdraw: 'withdrawn',
    expire: 'expired',
    release: no('not-in-place'),
  },
  submitted: {
    ...ended('not-approved'),
    submit: no('already-submitted'),
    'change-scope': 'submitted',
    endorse: 'submitted',
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
    expire: 'expired',
    release: no('not-in-place'),
  },
  approved: {
    ...ended('already-approved'),
    withdraw: 'withdrawn',
    start: 'executing',
    complete: no('not-in-place'),
    release: no('not-in-place'),
  },
  rejected: ended('already-rejected'),
  withdrawn: ended('already-withdrawn'),
  expired: ended('already-expired'),
  executing: {
    ...ended('being-executed'),
    complete: 'done',
    fail: 'failed',
    release: no('not-in-place'),
  },
  done: { ...ended('already-done'), release: 'released' },
  failed: { ...ended('already-failed'), retry: 'executing', release: no('not-in-place') },
  released: ended('already-released'),
};

/** Where an event takes a request, or why it does not. Pure. */
export function transition(state: RequestState, event: RequestEvent): Transition {
  const cell = TABLE[state][event];
  return typeof cell === 'string' ? { kind: 'to', state: cell } : { kind: 'refused', why: cell.no };
}

/** True where nobody can do anything about it any more, but for releasing a hold. */
export function isEnded(state: RequestState): boolean {
  return !['draft', 'submitted', 'approved', 'executing'].includes(state);
}
