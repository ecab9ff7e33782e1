import { type Series } from '../story';

const NEWSLETTERS = 'Inbox/Newsletters';

/** Newsletters: HTML, on fixed rhythms. */
export const LETTERS: readonly Series[] = [
  {
    folder: NEWSLETTERS,
    from: 'tailspin',
    form: 'html',
    issues: [
      {
        at: 'w40 07:00',
        subject: 'Tailspin Weekly #201: Estimates without tears',
        text: 'Why teams that estimate less deliver sooner.\n\nA reader’s story: the sprint that had no meetings.\n\nTool of the week: a timer that looks like a tomato.',
      },
      {
        at: 'w35 07:00',
        subject: 'Tailspin Weekly #202: The quiet project lead',
        text: 'Leading without being the loudest in the room.\n\nThree questions to end every meeting with.\n\nFrom the archive: the cost of a context switch.',
      },
      {
        at: 'w30 07:00',
        subject: 'Tailspin Weekly #203: Migrations, a love story',
        text: 'Dry runs, and why the second one matters more than the first.\n\nAn interview with somebody who moved forty million rows by hand.',
      },
      {
        at: 'w25 07:00',
        subject: 'Tailspin Weekly #204: Saying no with a price',
        text: 'Change requests as a conversation, not as a fight.\n\nHow one team cut its backlog in half by deleting it.',
      },
      {
        at: 'w20 07:00',
        subject: 'Tailspin Weekly #205: Accessibility is a habit',
        text: 'Five minutes with the keyboard before every review.\n\nReaders’ corner: colours that work for everybody.',
      },
      {
        at: 'w15 07:00',
        subject: 'Tailspin Weekly #206: Testing with real people',
        text: 'What an acceptance test can find that no machine does.\n\nA checklist for the first day.',
      },
      {
        at: 'w10 07:00',
        subject: 'Tailspin Weekly #207: Training in ninety minutes',
        text: 'Less theory, more mistakes.\n\nWhy you should let people bring their own work to a training.',
      },
      {
        at: 'w5 07:00',
        subject: 'Tailspin Weekly #208: The week before go-live',
        text: 'Sleep, checklists and a rollback you have tried.\n\nLast call for our meet-up.',
      },
    ],
  },
  {
    folder: NEWSLETTERS,
    from: 'wingtip',
    form: 'html',
    issues: [
      {
        at: 'w38 11:30',
        subject: 'Wingtip Product Letter: dark mode',
        text: 'New: dark mode for reports and an export that keeps its column order.\n\nWe removed the tour that nobody finished.',
      },
      {
        at: 'w28 11:30',
        subject: 'Wingtip Product Letter: what we learned from 400 interviews',
        text: 'People do not read labels, they read shapes.\n\nThe full study is free for subscribers.',
      },
      {
        at: 'w18 11:30',
        subject: 'Wingtip Product Letter: search and undo',
        text: 'Faster search, and a way to undo nearly everything.\n\nWe are hiring two designers in Malmö.',
      },
      {
        at: 'w8 11:30',
        subject: 'Wingtip Product Letter: undo, explained',
        text: 'Why every dangerous button deserves an undo, and how we built ours in a week.',
      },
    ],
  },
  {
    folder: NEWSLETTERS,
    from: 'margies',
    form: 'html',
    issues: [
      {
        at: 'w36 06:10',
        subject: 'Lisbon from €89: this week only',
        text: 'Trams, tiles and custard tarts: three nights in Lisbon from €89 per person.\n\nAlso this week: Porto by the river.',
      },
      {
        at: 'w31 06:10',
        subject: 'Slowly by train: seven routes',
        text: 'From Gdańsk to Malmö without flying.\n\nOur readers’ favourite: the slow one along the Rhine.',
      },
      {
        at: 'w21 06:10',
        subject: 'Kyoto and its quiet gardens',
        text: 'Two weeks of moss, maple and tea, with a guide who knows when to be silent.',
      },
      {
        at: 'w11 06:10',
        subject: 'Last seats to the sun',
        text: 'Forty places that are warm while it rains at home.\n\nBook before Sunday and bring a friend for half the price.',
      },
    ],
  },
];
