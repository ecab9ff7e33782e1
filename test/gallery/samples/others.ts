import {
  presentHelp,
  presentNothingFound,
  presentPreview,
  presentRefineForm,
} from '../../../src/presentation';
import { type MailFolder } from '../../../src/domain/mail';
import { type Elsewhere, NOWHERE } from '../../../src/recovery/elsewhere';
import { type MessagePreview } from '../../../src/recovery/ports';
import { type SearchSummary } from '../../../src/recovery/search-outcome';
import { criteria, destination, page, row, search, TUESDAY } from './found';
import { HOSTILE_SUBJECTS } from './hostile';
import { ANNA, ME, RAJ } from './people';
import { type Sample } from './sample';
import { daysAgo } from './viewer';

const ASKED = criteria({ senders: ['anna schmid'], words: ['budget'], interval: TUESDAY });

const MISSES: SearchSummary['nearMisses'] = [
  { kind: 'other-dates', count: 12, criteria: criteria() },
  { kind: 'similar-sender', count: 3, label: 'Anna Schmitt', criteria: criteria() },
  { kind: 'without-words', count: 1, criteria: criteria() },
];

const OUTLOOK = 'https://outlook.office365.com/owa/?ItemID=AAMk&exvsurl=1&viewmodel=ReadMessageItem';

const nothing = (name: string, change: Partial<SearchSummary>): Sample => ({
  card: 'nothing found',
  name,
  show: (viewer) => presentNothingFound(search(0, { criteria: ASKED, ...change }), NOWHERE, viewer),
});

const STILL_THERE: Elsewhere = {
  ...NOWHERE,
  live: {
    look: 'done',
    found: ['Inbox/Projects/Budget', 'Junk Email', 'Archive', 'Inbox', 'Inbox'].map((path, n) => ({
      message: {
        ...row(1, { subject: HOSTILE_SUBJECTS[n] ?? 'Budget 2027' }).match.message,
        webLink: OUTLOOK,
        isOther: false,
      },
      folder: folderAt(path),
      underOther: false,
    })),
  },
};

const ANY = {
  senders: [],
  senderParts: [],
  recipients: [],
  recipientParts: [],
  subjectParts: [],
  bodyParts: [],
  textParts: [],
  hasAttachments: null,
  others: false,
};

const BY_RULE: Elsewhere = {
  ...NOWHERE,
  rules: [
    {
      rule: {
        name: 'Budget mail',
        isActive: true,
        effect: { kind: 'moves', folderId: 'f' },
        conditions: { ...ANY, senders: [ANNA], subjectParts: ['budget', 'forecast'] },
        exceptions: ANY,
      },
      folder: folderAt('Inbox/Projects/Budget'),
    },
    {
      rule: {
        name: HOSTILE_SUBJECTS[0] ?? '',
        isActive: true,
        effect: { kind: 'deletes' },
        conditions: { ...ANY, others: true },
        exceptions: ANY,
      },
      folder: null,
    },
  ],
};

function folderAt(path: string): MailFolder {
  return { id: path, name: path, path, parentId: null, wellKnown: null, entryKey: null, isDeleted: false };
}

const PREVIEWED = row(2, {
  subject: 'Budget 2027: second draft',
  stage: 'deletions',
  deleted: { at: daysAgo(9), exact: true },
  goesTo: destination('Inbox/Projects/Budget'),
});

const preview = (name: string, content: Partial<MessagePreview>, shown = PREVIEWED): Sample => ({
  card: 'preview',
  name,
  show: (viewer) =>
    presentPreview(
      {
        subject: shown.match.message.subject,
        from: ANNA,
        to: [ME, RAJ],
        receivedAt: daysAgo(10, 2),
        text: 'Hi Megan,\n\nhere is the second draft of the budget. Travel is down by 12 %, as we agreed, and the fair in March is in it now.\n\nCould you look at the figures on page 3 before Thursday? I’m not sure about the exchange rate.\n\nThanks\nAnna',
        attachments: [
          { name: 'Budget 2027 v2.xlsx', size: 184_320 },
          { name: 'Notes.pdf', size: 1_572_864 },
        ],
        retention: null,
        ...content,
      },
      shown,
      page([shown]),
      viewer,
    ),
});

export const OTHERS: readonly Sample[] = [
  nothing('near misses', { nearMisses: MISSES }),
  nothing('nothing close', {}),
  {
    card: 'nothing found',
    name: 'not deleted',
    show: (viewer) => presentNothingFound(search(0, { criteria: ASKED }), STILL_THERE, viewer),
  },
  {
    card: 'nothing found',
    name: 'rules that fit',
    show: (viewer) => presentNothingFound(search(0, { criteria: ASKED }), BY_RULE, viewer),
  },
  nothing('stopped early', { scanned: 20_000, stoppedAt: daysAgo(40), nearMisses: MISSES.slice(0, 1) }),
  nothing('empty mailbox', { scanned: 0, criteria: criteria() }),
  nothing('hostile name', {
    nearMisses: [
      { kind: 'similar-sender', count: 2, label: HOSTILE_SUBJECTS[0] ?? '', criteria: criteria() },
    ],
  }),
  preview('usual', {}),
  preview('no text', { text: '  \n ', attachments: [] }),
  preview(
    'hostile text',
    { text: HOSTILE_SUBJECTS.join('\n\n'), attachments: [{ name: 'invoice\u202Efdp.exe', size: 12 }] },
    row(1, { subject: HOSTILE_SUBJECTS[0] ?? '' }),
  ),
  {
    card: 'refine form',
    name: 'filled in',
    show: (viewer) => presentRefineForm(search(4, { criteria: ASKED }), viewer),
  },
  { card: 'refine form', name: 'empty', show: (viewer) => presentRefineForm(search(0), viewer) },
  { card: 'help', name: 'usual', show: (viewer) => presentHelp(viewer) },
  { card: 'help', name: 'with a helpdesk', show: (viewer) => presentHelp({ ...viewer, helpdesk: true }) },
  {
    card: 'nothing found',
    name: 'with a helpdesk',
    show: (viewer) =>
      presentNothingFound(search(0, { criteria: ASKED }), NOWHERE, { ...viewer, helpdesk: true }),
  },
];
