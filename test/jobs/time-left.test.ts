import { timeLeftBy } from '../../src/jobs/time-left';

test('the time left follows from the pace of the last half minute', () => {
  let now = 0;
  const timeLeft = timeLeftBy(() => now);
  expect(timeLeft({ waiting: 1_000 })).toBeNull();
  now = 2_000;
  expect(timeLeft({ waiting: 920 })).toBe(23_000);
  now = 40_000;
  // The look before is too old to go by.
  expect(timeLeft({ waiting: 900 })).toBeNull();
  now = 42_000;
  expect(timeLeft({ waiting: 890 })).toBe(178_000);
});

test('a batch that stands still has no time left to tell', () => {
  let now = 0;
  const timeLeft = timeLeftBy(() => now);
  timeLeft({ waiting: 10 });
  now = 4_000;
  expect(timeLeft({ waiting: 10 })).toBeNull();
});
