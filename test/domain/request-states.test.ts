import fc from 'fast-check';
import {
  isEnded,
  REQUEST_EVENTS,
  REQUEST_STATES,
  type RequestEvent,
  type RequestState,
  transition,
} from '../../src/domain/request-states';

const EVENTS =
  'submit change-scope endorse approve reject withdraw expire start complete fail retry release'.split(' ');

/** A name without `!` is the next state, with it the reason for a refusal; the columns are the events above. */
const TABLE: Readonly<Record<RequestState, string>> = {
  draft:
    'submitted draft !not-submitted !not-submitted !not-submitted withdrawn expired !not-submitted !not-submitted !not-submitted !not-submitted !not-in-place',
  submitted:
    '!already-submitted submitted submitted approved rejected withdrawn expired !not-approved !not-approved !not-approved !not-approved !not-in-place',
  approved:
    '!already-approved !already-approved !already-approved !already-approved !already-approved withdrawn !already-approved executing !not-in-place !already-approved !already-approved !not-in-place',
  rejected: Array(12).fill('!already-rejected').join(' '),
  withdrawn: Array(12).fill('!already-withdrawn').join(' '),
  expired: Array(12).fill('!already-expired').join(' '),
  executing:
    '!being-executed !being-executed !being-executed !being-executed !being-executed !being-executed !being-executed !being-executed done failed !being-executed !not-in-place',
  done: '!already-done !already-done !already-done !already-done !already-done !already-done !already-done !already-done !already-done !already-done !already-done released',
  failed:
    '!already-failed !already-failed !already-failed !already-failed !already-failed !already-failed !already-failed !already-failed !already-failed !already-failed executing !not-in-place',
  released: Array(12).fill('!already-released').join(' '),
};

const cells = REQUEST_STATES.flatMap((state) =>
  TABLE[state].split(' ').map((cell, column) => [state, EVENTS[column] as RequestEvent, cell] as const),
);

test('the table below has a cell for every state and every event', () => {
  expect(EVENTS).toEqual([...REQUEST_EVENTS]);
  expect(cells).toHaveLength(REQUEST_STATES.length * REQUEST_EVENTS.length);
});

test.each(cells)('%s, then %s: %s', (state, event, cell) => {
  const move = transition(state, event);
  expect(move.kind === 'to' ? move.state : `!${move.why}`).toBe(cell);
});

const anyEvents = fc.array(fc.constantFrom(...REQUEST_EVENTS), { maxLength: 40 });

/** The states that a request passes, refused events left out. */
function walk(events: readonly RequestEvent[]): readonly RequestState[] {
  const states: RequestState[] = ['draft'];
  for (const event of events) {
    const move = transition(states.at(-1)!, event);
    if (move.kind === 'to') states.push(move.state);
  }
  return states;
}

test('whatever happens, nothing is carried out that was not approved before', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const states = walk(events);
      const executing = states.indexOf('executing');
      expect(executing < 0 || states.slice(0, executing).includes('approved')).toBe(true);
    }),
  );
});

test('whatever happens, a request that has ended stays as it is, but for a hold’s release and another try', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const states = walk(events);
      const end = states.findIndex(isEnded);
      const after = end < 0 ? [] : states.slice(end + 1);
      switch (states[end]) {
        case 'done': {
          expect([[], ['released']]).toContainEqual(after);
          return;
        }
        case 'failed': {
          expect(['executing', undefined]).toContain(after[0]);
          return;
        }
        default: {
          expect(after).toEqual([]);
          return;
        }
      }
    }),
  );
});
