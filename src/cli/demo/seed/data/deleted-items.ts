import { type Series } from '../story';
import { type Loss } from './loss';

/** In Deleted Items: the first stage, where Outlook still shows them. */
export const LOST_IN_DELETED_ITEMS: readonly Loss[] = [
  {
    folder: 'Inbox/Projects/Northwind',
    from: 'claire',
    at: 'w4 13:20',
    subject: 'Escalation contacts for the go-live weekend',
    text: 'First me, then Oliver, then our operations manager Judith Ames (she decides if nobody can reach me). All three sleep with the phone next to the bed that weekend.',
    deleted: { stage: 'deleteditems', at: 'd1 17:12' },
  },
  {
    folder: 'Inbox/Projects/Northwind',
    from: 'oliver',
    at: 'w16 09:48',
    subject: 'Certificate for portal.northwind.example',
    text: 'The certificate was renewed and is valid for a year. The old one stays in place until go-live; please switch on Friday, not before.',
    deleted: { stage: 'deleteditems', at: 'd8 10:31' },
  },
  {
    folder: 'Inbox/Projects/Northwind',
    from: 'jose',
    at: 'w18 17:58',
    subject: 'Why the migration needs 52 minutes',
    text: 'Nearly all of it is the full-text index. If we build it after the switch, we are at 19 minutes and the search is slow for the first half hour. Your call.',
    deleted: { stage: 'deleteditems', at: 'd8 10:32' },
  },
  {
    folder: 'Inbox/Projects/Northwind',
    from: 'priya',
    at: 'w12 16:10',
    subject: 'Test data: please don’t use real addresses',
    text: 'Somebody typed a real customer’s address into the test system. I replaced it and wrote a script that makes them up. Please use it.',
    deleted: { stage: 'deleteditems', at: 'd8 10:33' },
  },
  {
    folder: 'Inbox/Projects/Northwind',
    from: 'sato',
    at: 'w9 08:15',
    subject: '日付の表示について',
    text: '注文履歴の日付ですが、日本のお客様には「年月日」の順で表示していただけると助かります。ご検討ください。',
    deleted: { stage: 'deleteditems', at: 'd9 09:02' },
  },
  {
    folder: 'Inbox',
    from: 'grace',
    at: 'w13 10:05',
    subject: 'Your payslip is ready',
    attach: ['payslip.pdf'],
    text: 'Your payslip is attached. Questions about it are welcome until the 5th.',
    deleted: { stage: 'deleteditems', at: 'd10 12:20' },
  },
  {
    folder: 'Inbox',
    from: 'hotel',
    at: 'w15 18:22',
    subject: 'Confirmação da sua reserva 77-1024',
    attach: ['hotel-miradouro.pdf'],
    text: 'Estimado Sr. Morgan,\n\na sua reserva de duas noites está confirmada. O pequeno-almoço está incluído e o check-in é possível a partir das 15h.\n\nCom os melhores cumprimentos\nHotel Miradouro',
    deleted: { stage: 'deleteditems', at: 'd10 12:21' },
  },
  {
    folder: 'Inbox',
    from: 'renee',
    at: 'w17 08:02',
    subject: 'Half-year review',
    attach: ['performance-review.pdf'],
    text: 'As we discussed, and with my thanks in writing. Please keep it to yourself.',
    deleted: { stage: 'deleteditems', at: 'd11 15:40' },
  },
  {
    folder: 'Inbox',
    from: 'grace',
    to: ['team'],
    at: 'w8 14:00',
    subject: 'Fire drill next week',
    text: 'The drill will surprise you some time next week. Please take the stairs and not the lift, and count your room mates at the tree.',
    deleted: { stage: 'deleteditems', at: 'd9 08:55' },
  },
  {
    folder: 'Inbox/Team',
    from: 'tomasz',
    to: ['team'],
    at: 'w14 12:01',
    subject: 'Lunch: the dumpling place is back',
    text: 'Corner of the market square, the queue is short before 11:45. I go on Wednesday, who joins?',
    deleted: { stage: 'deleteditems', at: 'd9 08:56' },
  },
  {
    folder: 'Inbox/Newsletters',
    from: 'tailspin',
    at: 'w13 07:00',
    subject: 'Tailspin Weekly special: a year of retrospectives',
    text: 'Fifty-two teams sent us their notes. The word that appears most often is "earlier".',
    deleted: { stage: 'deleteditems', at: 'd9 08:57' },
  },
  {
    folder: 'Inbox/Newsletters',
    from: 'margies',
    at: 'w7 06:10',
    subject: 'Your Lisbon guide: 48 hours, 12 viewpoints',
    text: 'Start at the highest one and let gravity do the rest. Our guide fits on one page.',
    deleted: { stage: 'deleteditems', at: 'd1 17:14' },
  },
  {
    folder: 'Sent Items',
    from: 'alex',
    to: ['minh'],
    at: 'w8 17:30',
    subject: 'Draft proposal for the loyalty app',
    text: 'As promised, the draft before everybody else sees it. The table on page three is the part I am least sure about, please be unkind to it.',
    deleted: { stage: 'deleteditems', at: 'd8 18:05' },
  },
  {
    folder: 'Inbox/Notifications',
    from: 'tickets',
    at: 'w11 15:30',
    subject: 'SD-4733 solved: badge does not open the garage',
    text: 'Your badge was enabled for level -1. It works from tomorrow morning.',
    deleted: { stage: 'deleteditems', at: 'd8 10:40', lastParent: false },
  },
  {
    folder: 'Inbox/Projects/Adventure Works',
    from: 'renee',
    at: 'w29 10:15',
    subject: 'Adventure Works: we did not get it',
    text: 'They chose somebody cheaper. Your concept was the best one, they say, which helps nobody. Please keep the calculation, they will be back.',
    deleted: { stage: 'deleteditems', at: 'd11 15:44' },
  },
];

/** A whole folder that was deleted with what was in it. */
export const DELETED_FOLDER = 'Deleted Items/Old Campaign';

export const OLD_CAMPAIGN: readonly Series[] = [
  {
    folder: DELETED_FOLDER,
    from: 'zoe',
    form: 'plain',
    issues: [
      {
        at: 'd58 10:10',
        subject: 'Spring campaign: three slogans',
        text: 'Hi Alex,\n\n"Returns without tears", "Send it back, we don’t mind" and "The portal that listens". I like the second.\n\nZoë',
      },
      {
        at: 'd56 11:30',
        subject: 'Spring campaign: colours',
        text: 'Hi Alex,\n\nthe green on the poster is the old one. I’ll send a new proof on Monday.\n\nZoë',
      },
      {
        at: 'd50 16:20',
        subject: 'Spring campaign: final poster',
        text: 'Hi Alex,\n\nthis is the one that goes to print. Nobody may look at it any more, especially not me.\n\nZoë',
      },
    ],
  },
  {
    folder: DELETED_FOLDER,
    from: 'litware',
    form: 'plain',
    issues: [
      {
        at: 'd53 09:45',
        subject: 'Proof for your poster, 2 of 3',
        text: 'Please check the trim at the lower edge and approve by Thursday noon.',
      },
      {
        at: 'd48 09:45',
        subject: 'Delivery of 200 posters',
        text: 'Your posters left our house this morning in four rolls.',
      },
    ],
  },
  {
    folder: DELETED_FOLDER,
    from: 'claire',
    form: 'plain',
    issues: [
      {
        at: 'd57 14:00',
        subject: 'Spring campaign: budget',
        text: 'Hello Alex,\n\nwe can pay for the posters but not for the radio spot. Would the slogan work without it?\n\nClaire',
      },
      {
        at: 'd46 13:10',
        subject: 'Campaign results',
        text: 'Hello Alex,\n\n212 new accounts in two weeks, three times what we had in autumn. The second slogan won.\n\nClaire',
      },
    ],
  },
];
