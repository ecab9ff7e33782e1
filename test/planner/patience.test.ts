import { type ServerResponse } from 'node:http';
import { createBreaker } from '../../src/planner/breaker';
import { eventually } from '../support/eventually';
import { answerWith, completion, reading, reads, refuses } from './model-stub';
import { AROUND, NOTHING, ODD, setUp, tearDown } from './setup';

afterEach(tearDown);

describe('a model that fails', () => {
  it('is left alone for a minute after three failures in a row, then tried by one', async () => {
    const { stub, read, outcomes, wait } = await setUp();
    stub.behave(refuses(500));
    for (let i = 0; i < 5; i++) expect(await read(ODD, AROUND)).toEqual([NOTHING]);
    expect(outcomes).toEqual(['failed', 'failed', 'failed', 'not-asked', 'not-asked']);
    expect(stub.asked).toHaveLength(3);

    wait(59_999);
    await read(ODD, AROUND);
    expect(stub.asked).toHaveLength(3);

    wait(1);
    await read(ODD, AROUND);
    await read(ODD, AROUND);
    expect(stub.asked).toHaveLength(4);

    wait(60_000);
    stub.behave(reads({ intent: 'recover', from: ['Anna'] }));
    expect(await read(ODD, AROUND)).toMatchObject([{ intent: 'recover' }]);
    expect(await read(ODD, AROUND)).toMatchObject([{ intent: 'recover' }]);
  });

  it('is not left alone where an answer comes in between', async () => {
    const { stub, read, outcomes } = await setUp();
    for (const behaviour of [
      refuses(500),
      refuses(503),
      reads({ intent: 'other' }),
      refuses(429),
      refuses(500),
    ]) {
      stub.behave(behaviour);
      await read(ODD, AROUND);
    }
    stub.behave(reads({ intent: 'other' }));
    await read(ODD, AROUND);
    expect(outcomes).toEqual(['failed', 'failed', 'agreed', 'failed', 'failed', 'agreed']);
  });

  it('is not shut for everybody by sentences it turns down or answers badly', async () => {
    const { stub, read } = await setUp();
    stub.behave(refuses(400));
    for (let i = 0; i < 4; i++) await read(ODD, AROUND);
    stub.behave(reads({ intent: 'approve' }));
    for (let i = 0; i < 4; i++) await read(ODD, AROUND);
    expect(stub.asked).toHaveLength(8);
  });

  it('is tried by one caller alone after its rest', () => {
    let now = 0;
    const breaker = createBreaker(1, 100, () => now);
    breaker.failed();
    now = 100;
    expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
  });
});

it('asks so many at a time, and reads the sentence more by the rules at once', async () => {
  const { stub, read, outcomes } = await setUp(NOTHING, { limits: { atOnce: 2, timeMs: 10_000 } });
  const held: ServerResponse[] = [];
  stub.behave((response) => void held.push(response));
  const first = [read(ODD, AROUND), read(ODD, AROUND)];
  await eventually(() => held.length === 2);
  expect(await read(ODD, AROUND)).toEqual([NOTHING]);
  expect(outcomes).toEqual(['not-asked']);

  const answer = JSON.stringify(completion(reading({ intent: 'recover' })));
  for (const response of held) answerWith(response, 200, { 'content-type': 'application/json' }, answer);
  expect((await Promise.all(first)).flat()).toMatchObject([{ intent: 'recover' }, { intent: 'recover' }]);

  stub.behave(reads({ intent: 'recover' }));
  expect(await read(ODD, AROUND)).toMatchObject([{ intent: 'recover' }]);
});
