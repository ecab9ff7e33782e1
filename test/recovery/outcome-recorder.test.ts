import { type SettledMove } from '../../src/recovery/move-batch';
import { OutcomeRecorder, UNRECORDED_AT_MOST } from '../../src/recovery/outcome-recorder';
import { gate } from '../support/gate';

/** A recorder whose time stands still until `gathered` is called; each statement is answered when it is let through. */
function setUp(): {
  readonly recorder: OutcomeRecorder;
  readonly statements: (readonly number[])[];
  readonly gathered: () => void;
} {
  const statements: (readonly number[])[] = [];
  let time = gate();
  const recorder = new OutcomeRecorder(
    {
      moves: {
        record: (_ref, _runner, settled) => {
          statements.push(settled.map(({ position }) => position));
          return Promise.resolve('ours');
        },
      },
      sleep: () => time.opened,
    },
    { ref: 'batch', runner: 'one' },
    () => undefined,
  );
  const gathered = (): void => {
    time.open();
    time = gate();
  };
  return { recorder, statements, gathered };
}

const moved = (position: number): SettledMove => ({ position, outcome: { kind: 'moved' } });
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_none, n) => n);

test('what comes within a moment goes into one statement', async () => {
  const { recorder, statements, gathered } = setUp();
  for (const n of [0, 1, 2]) await recorder.add(moved(n));
  await soon();
  expect(statements).toEqual([]);
  gathered();
  await soon();
  await recorder.add(moved(3));
  gathered();
  await soon();
  expect(statements).toEqual([[0, 1, 2], [3]]);
});

test('whoever waits for the record waits for no moment', async () => {
  const { recorder, statements } = setUp();
  await recorder.add(moved(0));
  await recorder.drain();
  expect(statements).toEqual([[0]]);
});

test('no more are gathered than may be unrecorded', async () => {
  const { recorder, statements } = setUp();
  for (const n of upTo(UNRECORDED_AT_MOST)) await recorder.add(moved(n));
  expect(statements).toEqual([upTo(UNRECORDED_AT_MOST)]);
});

test('whoever waits for room waits for a statement, not for the gathering behind it', async () => {
  const { recorder, statements } = setUp();
  for (const n of upTo(UNRECORDED_AT_MOST - 1)) await recorder.add(moved(n));
  const last = recorder.add(moved(UNRECORDED_AT_MOST - 1));
  const behind = recorder.add(moved(UNRECORDED_AT_MOST));
  await Promise.all([last, behind]);
  expect(statements).toEqual([upTo(UNRECORDED_AT_MOST + 1)]);
  await recorder.add(moved(99));
  await recorder.drain();
  expect(statements.at(-1)).toEqual([99]);
});
