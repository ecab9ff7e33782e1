/** What the bot says of itself. */
export const ABOUT = {
  help: {
    title: 'What I can do',
    summary: 'What I can do for you, with examples.',
    sections: [
      {
        title: 'Find deleted mail',
        text: 'Tell me what you remember: when, from whom, about what.',
        examples: [
          'Recover the mail I deleted on Tuesday',
          'Find the mail from Anna about the budget',
          'What did I delete last week with attachments?',
        ],
      },
      {
        title: 'Put it back',
        text: 'It goes to the folder it came from. If that is gone, I tell you beforehand where it goes.',
        examples: ['Restore 1 and 3', 'All of them', 'Undo'],
      },
      {
        title: 'Look closer',
        text: 'See the first lines before you decide, or change the search.',
        examples: ['Show 2', 'Only with attachments', 'More'],
      },
    ],
    /** Where there is a helpdesk that decides. */
    requests: {
      title: 'Ask the helpdesk',
      text: 'What is not yours alone to decide goes to your helpdesk as a request: holds, exports, purged mail, the mail of somebody who has left. I tell you how it goes.',
      examples: ['Put a hold on my mailbox until March', 'Export my mail of 2024', 'Status'],
    },
    limitsTitle: 'What I cannot do',
    limits: (days: number, helpdesk: boolean) => [
      `Mail emptied from Deleted Items is kept for about ${days} days. After that I cannot reach it.`,
      'I see your own mailbox only, with your own rights, and nobody else’s.',
      helpdesk
        ? 'Calendar entries, contacts and tasks are for your helpdesk.'
        : 'Calendar entries, contacts, tasks, holds and exports are for your helpdesk.',
    ],
  },

  welcome: {
    text: (days: number, helpdesk: boolean) =>
      [
        'Hello! I get your deleted mail back.',
        'Tell me what you remember, in your own words: “recover the mail from Anna I deleted on Tuesday”. I show you what I find, and you choose what comes back. It goes to the folder it came from, and you can undo it.',
        `Mail stays in Deleted Items until you empty it, and for about ${days} days after that. I work in your mailbox with your own rights; nobody else sees what I show you.`,
        ...(helpdesk
          ? [
              'For a hold, an export, purged mail or the mail of somebody who has left, tell me too: I pass it on to your helpdesk, which decides.',
            ]
          : []),
      ].join('\n\n'),
    elsewhere:
      'Hello! I get deleted mail back. Your mail is nobody else’s business, so write to me in our personal chat and I’ll help you there.',
    summary: 'Hello! I get your deleted mail back.',
  },

  suggestions: {
    start: ['Recover the mail I deleted yesterday', 'What did I delete this week?', 'Help'],
    answers: ['Yes, look for it', 'No'],
    goOn: ['Yes, please', 'No'],
  },
};
