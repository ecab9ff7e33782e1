import { type Moment, type Series, type SeriesIssue } from '../story';
import { type Correspondent } from './correspondents';

/** What was said at the stand-up, by the one who took notes. */
const STAND_UPS: readonly (readonly [Correspondent, Moment, string])[] = [
  [
    'priya',
    'w39 09:20',
    'José reads the old orders, Zoë draws returns, Tomasz sets up his machine. Blocked: nobody.',
  ],
  [
    'jose',
    'w36 09:20',
    'Tomasz broke the build and mended it within the hour. Priya writes the test plan. Blocked: test tenant.',
  ],
  ['priya', 'w33 09:20', 'Claims are agreed. José starts the dry run tonight. Blocked: nobody.'],
  ['tomasz', 'w30 09:20', 'Returns in two pages. First report renders. Blocked: the logo.'],
  [
    'priya',
    'w27 09:20',
    'Bulk returns: Tomasz begins with the paste. Zoë is at the auditors’. Blocked: still the logo.',
  ],
  ['jose', 'w24 09:20', 'Fifty lines paste in 40 ms. The second dry run is booked for Friday night.'],
  ['priya', 'w21 09:20', 'Audit findings shared out. Zoë takes the keyboard trap personally.'],
  ['tomasz', 'w18 09:20', 'Kyoto tests from today. We start at eight this week so that somebody can answer.'],
  ['priya', 'w15 09:20', 'Acceptance test, day one. Findings at five. Blocked: coffee machine.'],
  ['jose', 'w12 09:20', 'The pool has forty connections. Runbook page is written.'],
  ['priya', 'w9 09:20', 'All findings closed. Training booklets arrived, with one page upside down.'],
  ['tomasz', 'w6 09:20', 'Rollback rehearsed. Release candidate 1 is on the test system.'],
  ['priya', 'w3 09:20', 'Only small things until go-live, and nobody starts anything big. Everybody sleeps.'],
];

/** Answers to Alex's invitations. */
const ANSWERS: readonly (readonly [Correspondent, Moment, string])[] = [
  ['claire', 'w40 09:31', 'Accepted: Northwind weekly'],
  ['oliver', 'w40 10:02', 'Accepted: Northwind weekly'],
  ['jose', 'w40 10:03', 'Accepted: Northwind weekly'],
  ['zoe', 'w31 08:15', 'Accepted: reporting review'],
  ['claire', 'w31 08:44', 'Tentative: reporting review'],
  ['juergen', 'w26 13:00', 'Declined: bulk returns demo'],
  ['claire', 'w26 13:20', 'Accepted: bulk returns demo'],
  ['adatum', 'w16 10:10', 'Accepted: load test results'],
  ['oliver', 'w16 10:55', 'Accepted: load test results'],
  ['sato', 'w18 08:40', 'Accepted: Kyoto acceptance test'],
  ['priya', 'w12 09:05', 'Accepted: training, early shift'],
  ['claire', 'w12 09:50', 'Accepted: training, early shift'],
  ['renee', 'w7 08:00', 'Accepted: go/no-go'],
  ['claire', 'w7 08:20', 'Accepted: go/no-go'],
  ['oliver', 'w7 08:21', 'Accepted: go/no-go'],
  ['minh', 'w4 10:30', 'Accepted: Fourth Coffee, next steps'],
];

export const ROUTINE: readonly Series[] = [
  ...STAND_UPS.map(([from, at, text]) => single('Inbox/Team', from, { at, subject: 'Stand-up notes', text })),
  ...ANSWERS.map(([from, at, subject]) =>
    single('Inbox', from, {
      at,
      subject,
      text: subject.startsWith('Declined') ? 'I am at the auditors’ that day.' : '',
    }),
  ),
];

function single(folder: string, from: Correspondent, issue: SeriesIssue): Series {
  return { folder, from, form: 'plain', issues: [issue] };
}
