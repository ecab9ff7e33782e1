import { presentResults } from '../../../src/presentation';
import { type ResultPage } from '../../../src/recovery/search-outcome';
import { criteria, destination, page, row, search, TUESDAY, TUESDAY_BEFORE } from './found';
import { HOSTILE_SUBJECTS } from './hostile';
import { ANNA, LAYLA, ME, PAYROLL, RAJ, TRAVEL, YUKI } from './people';
import { type Sample } from './sample';
import { berlinMidnight, daysAgo } from './viewer';

const at = (day: number, hours: number, minutes = 0): number =>
  berlinMidnight(day) + hours * 3_600_000 + minutes * 60_000;

const USUAL: ResultPage = page(
  [
    row(1, {
      subject: 'Budget 2027: second draft',
      receivedAt: at(16, 9, 12),
      deleted: { at: at(17, 11, 4), exact: true },
      goesTo: destination('Inbox/Projects/Budget'),
      hasAttachments: true,
      isImportant: true,
    }),
    row(2, {
      subject: 'Your booking to Lisbon is confirmed',
      from: TRAVEL,
      receivedAt: at(12, 18, 40),
      deleted: { at: at(17, 8, 55), exact: true },
      stage: 'deletions',
      goesTo: destination('Travel'),
      hasAttachments: true,
    }),
    row(3, {
      subject: 'Re: Who takes the stand at the fair?',
      from: RAJ,
      receivedAt: at(17, 7, 30),
      deleted: { at: at(17, 7, 31), exact: false },
      deletedFolder: 'Fair 2026',
      isRead: false,
      goesTo: { ...destination('Inbox'), reason: 'parent-deleted' },
    }),
    row(4, {
      subject: 'Minutes of Monday’s meeting',
      from: ME,
      to: [ANNA, RAJ, YUKI],
      receivedAt: at(16, 15, 2),
      deleted: { at: at(17, 16, 20), exact: true },
      goesTo: { ...destination('Sent Items'), wellKnown: 'sentitems' },
      isFlagged: true,
    }),
  ],
  {
    search: search(4, {
      criteria: criteria({ interval: TUESDAY }),
      reading: { phrase: 'Tuesday', interval: TUESDAY, basis: 'either', alternative: TUESDAY_BEFORE },
    }),
  },
);

const URGENT: ResultPage = page(
  [
    row(1, {
      subject: 'Salary statement October',
      from: PAYROLL,
      stage: 'deletions',
      deleted: { at: daysAgo(14, 5), exact: true },
      receivedAt: daysAgo(21),
      hasAttachments: true,
      goesTo: destination('Personal/Payroll'),
    }),
    row(2, {
      subject: 'Contract with Northwind, signed',
      stage: 'deletions',
      deleted: { at: daysAgo(13, 8), exact: true },
      receivedAt: daysAgo(20),
      hasAttachments: true,
      goesTo: destination('Inbox', 'parent-gone'),
    }),
    row(3, {
      subject: 'Keys for the new office',
      from: RAJ,
      stage: 'deletions',
      deleted: { at: daysAgo(11, 20), exact: false },
      receivedAt: daysAgo(15),
      isRead: false,
      goesTo: destination('Inbox', 'unknown-parent'),
    }),
    row(4, {
      subject: 'Photos from the summer party',
      stage: 'deletions',
      deleted: { at: daysAgo(6), exact: true },
      receivedAt: daysAgo(30),
    }),
  ],
  {
    search: search(4, {
      criteria: criteria({ hasAttachments: true }),
      scanned: 20_000,
      stoppedAt: daysAgo(15),
    }),
  },
);

const TEN: ResultPage = page(
  Array.from({ length: 10 }, (_, index) =>
    row(index + 11, {
      subject: `Weekly report ${42 - index}: sales and stock`,
      from: index % 2 === 0 ? RAJ : ANNA,
      deletedFolder: 'Reports',
      receivedAt: daysAgo(20 + index * 7),
      hasAttachments: true,
      goesTo: destination('Inbox/Reports'),
    }),
  ),
  {
    search: search(37, {
      criteria: criteria({ words: ['weekly report'] }),
      wholeFolders: [{ folderId: 'reports', name: 'Reports', messages: 37 }],
    }),
    page: 2,
    pages: 4,
  },
);

const WORLD: ResultPage = page([
  row(1, { subject: '来期の予算案について（至急ご確認ください）', from: YUKI, isImportant: true }),
  row(2, { subject: 'عرض السعر رقم 4711 (PDF) للمشروع', from: LAYLA, goesTo: destination('Inbox/مشاريع') }),
  row(3, { subject: 'הצעת מחיר 4711: draft v2', from: ANNA }),
  row(4, { subject: 'Grüße aus Zürich – Straßenfest am Samstag' }),
]);

const LONG: ResultPage = page([
  row(1, {
    subject:
      'Re: Re: Fwd: Please review and comment by Friday: revised terms and conditions for the framework agreement with Northwind Traders including annexes A to F, price list 2027, service levels, escalation contacts and the data processing addendum',
    from: {
      name: 'Office of the Vice President for Strategic Procurement EMEA',
      address: 'p@contoso.example',
    },
    deletedFolder: 'Projects/Northwind/Framework agreement/Old versions',
    goesTo: destination('Inbox/Projects/Northwind Traders/Framework agreement 2027/Drafts and comments'),
  }),
  row(2, { subject: `Log ${'0123456789abcdef'.repeat(12)}` }),
  row(3, { subject: '', from: null, receivedAt: null, isDraft: true, to: [] }),
]);

const HOSTILE: ResultPage = page(
  HOSTILE_SUBJECTS.map((subject, index) =>
    row(index + 1, {
      subject,
      from: { name: '**Admin** [team](https://evil.example)', address: 'x@evil.example' },
      goesTo: destination('Inbox/{{DATE(2017-02-14T06:00:00Z)}}'),
    }),
  ),
  { search: search(8, { criteria: criteria({ senders: ['[x](https://evil.example)'], words: ['**b**'] }) }) },
);

const ONE: ResultPage = page([
  row(1, {
    subject: 'Lease for the flat in Lyon',
    stage: 'deletions',
    deleted: { at: daysAgo(8, 3), exact: true },
    hasAttachments: true,
    goesTo: destination('Private'),
  }),
]);

const of = (name: string, shown: ResultPage): Sample => ({
  card: 'results',
  name,
  show: (viewer) => presentResults(shown, viewer),
});

export const RESULTS: readonly Sample[] = [
  of('usual', USUAL),
  of('one row', ONE),
  of('urgent, stopped early', URGENT),
  of('ten rows of 37, whole folder', TEN),
  of('long subjects', LONG),
  of('many scripts', WORLD),
  of('hostile text', HOSTILE),
];
