import { type Series, type Thread } from '../story';

/** What arrived since yesterday: the top of the Inbox. */
export const FRESH_THREADS: readonly Thread[] = [
  {
    folder: 'Inbox/Projects/Northwind',
    subject: 'Announcement is out',
    mails: [
      {
        from: 'claire',
        at: 'h26',
        text: 'The announcement went to 4,200 customers this morning. Eleven answers so far, nine of them friendly.',
      },
      { from: 'alex', at: 'h25', text: 'Nine of eleven is a landslide. What do the other two want?' },
      { from: 'claire', at: 'h23', text: 'The old portal. I have answered them myself.' },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'Did you mean to delete all that?',
    mails: [
      {
        from: 'priya',
        at: 'h5',
        text: 'You told me you tidied up on Tuesday. Claire just asked me for the signed statement of work, and you are the only one who had it. Can you get it back?',
      },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'La cena en Lisboa',
    mails: [
      {
        from: 'jose',
        at: 'h3',
        text: 'el restaurante vuelve a preguntar por la mesa. ¿Viste mi correo del martes?',
      },
    ],
  },
  {
    folder: 'Inbox/Team',
    subject: 'Croissants',
    mails: [
      { from: 'tomasz', to: ['team'], at: 'h2', text: 'In the kitchen, still warm, reason: none.' },
      { from: 'zoe', to: ['team'], at: 'h1', text: 'The best reason.' },
    ],
  },
];

export const FRESH_SERIES: readonly Series[] = [
  {
    folder: 'Inbox/Notifications',
    from: 'build',
    form: 'plain',
    issues: [
      {
        at: 'h4',
        subject: '[build] portal #2051: release candidate 2.0.0-rc.3',
        text: 'Release candidate built and signed. 1,384 tests passed.\nArtifacts are kept for 90 days.',
      },
    ],
  },
  {
    folder: 'Inbox/Newsletters',
    from: 'tailspin',
    form: 'html',
    issues: [
      {
        at: 'w1 07:00',
        subject: 'Tailspin Weekly #209: What to do on the morning after',
        text: 'Breakfast first, dashboards second.\n\nThe five questions of a calm first day.',
      },
    ],
  },
];
