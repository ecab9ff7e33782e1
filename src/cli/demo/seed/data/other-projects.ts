import { type Thread } from '../story';

const COFFEE = 'Inbox/Projects/Fourth Coffee';

/** A young project, and one that is over. */
export const OTHER_PROJECT_THREADS: readonly Thread[] = [
  {
    folder: COFFEE,
    subject: 'Loyalty app: first ideas',
    mails: [
      {
        from: 'minh',
        at: 'w17 09:30',
        text: 'We have eleven cafés and a paper card with ten stamps. People love the card and lose it. Could an app be as simple as that card?',
      },
      {
        from: 'alex',
        at: 'w17 13:20',
        text: 'It could, if we resist everything else. May Zoë and I visit a café for a morning and watch?',
      },
      {
        from: 'minh',
        at: 'w16 08:10',
        text: 'Come on a Saturday, that is when the cards get lost. Coffee is on us, obviously.',
      },
      {
        from: 'zoe',
        at: 'w14 10:35',
        text: 'What I saw: nobody wants to unlock a phone with a cup in the other hand. Let’s think about a code on the receipt.',
      },
    ],
  },
  {
    folder: COFFEE,
    subject: 'Numbers for the proposal',
    mails: [
      {
        from: 'minh',
        at: 'w12 09:00',
        attach: ['loyalty-members.csv'],
        text: 'These are our regulars in three tiers. We call them bean, cup and pot. Please don’t rename them, we had to fight for it.',
      },
      {
        from: 'juergen',
        at: 'w10 11:40',
        text: 'For a fixed price I would need the number of screens and a day rate for operations. As an order of magnitude: 85 to 110 thousand.',
      },
      {
        from: 'alex',
        to: ['minh'],
        cc: ['renee'],
        at: 'w7 16:15',
        text: 'The proposal follows after our go-live next door. To be fair to you: it is going to be about a hundred thousand for the first year, operations included.',
      },
      {
        from: 'minh',
        at: 'w6 09:20',
        text: 'That is what I told our partners, give or take a very good espresso machine.',
      },
    ],
  },
  {
    folder: COFFEE,
    subject: 'Receipt codes: a small experiment',
    mails: [
      {
        from: 'zoe',
        at: 'w5 15:10',
        text: 'I printed two hundred receipts with a code and asked Minh’s people to hand them out for a day. 61 were scanned. That is more than I hoped for.',
      },
      {
        from: 'minh',
        at: 'w4 08:45',
        text: 'And three customers asked why we hadn’t done this years ago. Let’s go.',
      },
    ],
  },
  {
    folder: 'Archive',
    subject: 'Proseware rollout: closing report',
    mails: [
      {
        from: 'alex',
        to: ['renee'],
        at: 'w42 10:00',
        text: 'All sites are live, support has taken over, the last invoice is paid. What I would do differently: start the training before the test, not after.',
      },
      {
        from: 'renee',
        at: 'w42 14:30',
        text: 'A clean finish. I have shared the part about the training with the other leads.',
      },
    ],
  },
  {
    folder: 'Archive',
    subject: 'Proseware: handover to support',
    mails: [
      {
        from: 'priya',
        at: 'd59 10:20',
        text: 'The runbook has twelve pages and support has read it, I asked them three questions to be sure.',
      },
      {
        from: 'sam',
        at: 'd58 09:40',
        text: 'Handover accepted. We know where the runbook is, and that page nine is the important one.',
      },
      {
        from: 'tomasz',
        at: 'd57 13:30',
        text: 'I removed our access this morning. If something burns, please ask support for a key.',
      },
    ],
  },
  {
    folder: 'Archive',
    subject: 'Reference call for Proseware',
    mails: [
      {
        from: 'renee',
        at: 'd56 16:10',
        text: 'A prospect would like to call the Proseware people as a reference. Would you ask whether that is welcome?',
      },
      { from: 'alex', at: 'd56 17:00', text: 'Asked, and it is. They suggest next Thursday.' },
      { from: 'renee', at: 'd52 11:15', text: 'It went very well. They asked for your team by name.' },
    ],
  },
  {
    folder: 'Archive',
    subject: 'Works council: on-call agreement',
    mails: [
      {
        from: 'grace',
        at: 'd55 09:30',
        to: ['team'],
        text: 'The agreement on on-call duty is signed: at most one week in four, a rest day after a call at night, and a supplement. Please read page two before you make rotas.',
      },
      {
        from: 'priya',
        at: 'd55 10:05',
        text: 'Read. The rota for Northwind will follow it, including the rest day.',
      },
    ],
  },
  {
    folder: 'Archive',
    subject: 'Visit of the Porto office',
    mails: [
      {
        from: 'claire',
        at: 'd54 12:00',
        text: 'Our colleagues in Porto would like to see the portal before everybody else. Would you have two days for them?',
      },
      {
        from: 'alex',
        at: 'd54 13:25',
        text: 'With pleasure. I can combine it with the workshop on returns.',
      },
      {
        from: 'claire',
        at: 'd51 09:50',
        text: 'They are delighted, and they have already chosen the restaurant.',
      },
    ],
  },
];
