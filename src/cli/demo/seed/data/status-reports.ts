import { type SeedMail, type Thread } from '../story';

/** What Alex writes to Northwind every other Friday. */
const REPORTS: readonly (readonly [SeedMail['at'], string])[] = [
  [
    'w39 15:30',
    'Status: green. Kick-off held, team complete, test environment ordered. Next: sign-on design. Risk: the statement of work is not signed yet.',
  ],
  [
    'w34 15:30',
    'Status: green. Sign-on design agreed with Oliver, migration tool reads the old orders. Next: first dry run. Risk: none new.',
  ],
  [
    'w29 15:30',
    'Status: yellow. The dry run found 251 orders of merged customers; mapping agreed. Returns design accepted. Next: second dry run, reporting.',
  ],
  [
    'w24 15:30',
    'Status: green. Second dry run complete without loss. Change request 3 priced. Next: load test, accessibility.',
  ],
  [
    'w19 15:30',
    'Status: green. All audit findings have an owner. Bulk returns in test. Kyoto starts testing on Wednesday.',
  ],
  [
    'w14 15:30',
    'Status: green. Acceptance test runs, one high finding found and fixed within a day. Load test this week.',
  ],
  [
    'w9 15:30',
    'Status: green. Acceptance test finished: 212 cases, none failing. Training dates fixed. Next: go-live plan.',
  ],
  [
    'w4 15:30',
    'Status: green. Go-live plan agreed, rollback rehearsed twice (11 minutes). Next: announcement, DNS, rota. Risk: people who forget their password on the first morning.',
  ],
];

/** Claire's answers, by report. */
const REPLIES_TO: ReadonlyMap<number, readonly SeedMail[]> = new Map([
  [
    1,
    [
      {
        from: 'claire',
        at: 'w33 09:05',
        text: 'Thank you, clear as always. I forward these to our board unchanged.',
      },
    ],
  ],
  [
    2,
    [
      {
        from: 'claire',
        at: 'w28 08:22',
        text: 'Yellow with a reason is worth more to me than green without one. The mapping is with my people.',
      },
    ],
  ],
  [
    5,
    [
      {
        from: 'renee',
        at: 'w13 08:10',
        text: 'One high finding and fixed in a day: please tell José that this was noticed on my floor too.',
      },
    ],
  ],
  [7, [{ from: 'claire', at: 'w3 08:31', text: 'We print the risk on posters. Good luck to us all.' }]],
]);

export const STATUS_REPORTS: readonly Thread[] = REPORTS.map(([at, text], index) => ({
  folder: 'Inbox/Projects/Northwind',
  subject: `Northwind portal: status report ${index + 1}`,
  mails: [{ from: 'alex', to: ['claire'], cc: ['renee'], at, text }, ...(REPLIES_TO.get(index) ?? [])],
}));
