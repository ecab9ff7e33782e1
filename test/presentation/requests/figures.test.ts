import { age } from '../../../src/presentation/requests/age';
import { exportFigures } from '../../../src/presentation/requests/export-figures';
import { ENGLISH } from '../../../src/presentation/words/en';

const GB = 1024 ** 3;

test.each([
  ['nothing', 0, 1, { leastHours: 1, mostHours: 1, psts: 1, packages: 1 }],
  ['2 GB in one mailbox', 2 * GB, 1, { leastHours: 1, mostHours: 1, psts: 1, packages: 1 }],
  ['a little over 10 GB', 10 * GB + 1, 1, { leastHours: 6, mostHours: 6, psts: 2, packages: 1 }],
  ['100 GB in four mailboxes', 100 * GB, 4, { leastHours: 13, mostHours: 50, psts: 10, packages: 3 }],
  ['a little in three mailboxes', 1000, 3, { leastHours: 1, mostHours: 1, psts: 3, packages: 1 }],
])('an export of %s', (_, size, mailboxes, figures) => {
  expect(exportFigures({ size, mailboxes })).toEqual(figures);
});

test.each([
  [-5, 'less than an hour'],
  [59, 'less than an hour'],
  [60, '1 hour'],
  [60 * 47 + 59, '47 hours'],
  [60 * 48, '2 days'],
  [60 * 24 * 400, '400 days'],
])('%d minutes are %s', (minutes, said) => {
  expect(age(0, minutes * 60_000, ENGLISH)).toBe(said);
});
