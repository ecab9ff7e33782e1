import { bill, type Loss } from './loss';

/**
 * What "recover my deleted email from Tuesday" finds: Alex tidied up last Tuesday afternoon and took too much with it.
 * Three were deleted for good that day, one the ordinary way, and two arrived that day and went later. Nothing else in
 * the seed was deleted on that day, or arrived on it and was deleted.
 */
export const LOST_ON_TUESDAY: readonly Loss[] = [
  {
    folder: 'Inbox/Projects/Northwind',
    from: 'claire',
    at: 'tue-5 11:42',
    subject: 'Signed: statement of work, phase 2',
    attach: ['statement-of-work-signed.pdf'],
    text: 'Here it is at last, signed by both sides. Please keep it where you can find it; our auditors ask for it every spring.',
    deleted: { stage: 'deletions', at: 'tue 16:42' },
  },
  {
    folder: 'Inbox',
    from: 'travel',
    at: 'tue-6 19:04',
    subject: 'Boarding pass: Hamburg to Lisbon, BY 482',
    attach: ['boarding-pass-lisbon.pdf'],
    text: 'You are checked in. Seat 14C, boarding at 06:25. Your boarding pass is attached; please have it at hand at the gate.',
    deleted: { stage: 'deletions', at: 'tue 16:43' },
  },
  {
    ...bill({
      supplier: 'fabrikam',
      at: 'tue-4 04:15',
      number: 'FH-20417',
      what: 'hosting, production',
      amount: '1,180.00',
    }),
    deleted: { stage: 'deletions', at: 'tue 16:44' },
  },
  {
    folder: 'Inbox/Team',
    from: 'zoe',
    to: ['team'],
    at: 'tue 09:05',
    subject: 'Thursday’s demo: who shows what',
    text: 'José starts with bulk returns, I show the new order filter, Priya the report. Five minutes each, and please no slides this time.',
    deleted: { stage: 'deleteditems', at: 'tue 16:47' },
  },
  {
    folder: 'Inbox/Projects/Northwind',
    from: 'oliver',
    at: 'tue 11:15',
    subject: 'Firewall window for go-live',
    text: 'The firewall is open for the migration host from Friday 17:30 to 23:00. If you need longer, call me before 22:00: after that nobody here may change it until Monday.',
    deleted: { stage: 'deleteditems', at: 'tue+1 09:20' },
  },
  {
    folder: 'Inbox',
    from: 'jose',
    at: 'tue 14:30',
    subject: 'Mesa para ocho en Alfama',
    text: 'Hablé con el restaurante: nos guardan la mesa del patio a las ocho y media, con menú vegetariano para Zoë. Piden confirmación esta semana. ¿Les digo que sí?',
    deleted: { stage: 'deletions', at: 'tue+1 09:26' },
  },
];
