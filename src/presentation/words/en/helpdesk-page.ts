import { number } from './figures';

/** The helpdesk's page in the browser. */
export const HELPDESK_PAGE = {
  helpdeskPage: {
    product: 'Mail Recovery',
    title: 'Helpdesk',
    skip: 'Skip to the content',
    windows: 'Time shown',
    signOut: 'Sign out',
    asOf: (at: string) => `As of ${at}. This page only shows: decide in Teams.`,
    json: 'The same figures as JSON',
    keyFigures: 'At a glance',
    waitingNow: 'Requests waiting',

    queue: {
      title: 'Queue',
      caption: 'Requests that wait, the oldest first',
      columns: { number: 'Request', kind: 'Kind', age: 'Waiting for', state: 'State', turn: 'Whose turn' },
      empty: 'No request waits for the helpdesk.',
      hidden: 'Some are about your own mailbox and are not shown to you.',
      hint: 'To see or decide one, write “status” and its number to Mail Recovery in Teams.',
      pages: 'Pages of the queue',
      page: (page: number, pages: number) => `Page ${page} of ${pages}`,
      previous: 'Previous page',
      next: 'Next page',
      turns: {
        requester: 'Whoever asked: a question is open',
        anybody: 'Anybody of the helpdesk',
        assignee: 'The member who took it',
        hand: 'A member, by hand',
      },
    },

    kinds: {
      title: 'Requests by kind',
      caption: 'Requests asked for in this time, by kind and how they stand now',
      chart: 'Bar chart of requests by kind; the table below has the same figures.',
      columns: { kind: 'Kind', total: 'All' },
      groups: { waiting: 'Waiting', underWay: 'Under way', done: 'Done', notDone: 'Not done' },
      empty: 'Nothing was asked for in this time.',
    },
    reasons: {
      title: 'Why nothing was done',
      caption: 'How requests of this time ended without anything done',
      columns: { reason: 'Reason', count: 'Requests' },
      empty: 'Nothing ended so in this time.',
      note: 'What approvers write is not counted.',
    },
    searches: {
      title: 'Searches by day',
      caption: 'Searches and messages put back, by day in UTC',
      chart: (total: number, without: number) =>
        `Column chart: ${number(total)} searches, ${number(without)} of them found nothing deleted. The table below has the figures of each day.`,
      table: 'Figures of each day',
      columns: {
        day: 'Day',
        searches: 'Searches',
        withoutResult: 'Found nothing deleted',
        restored: 'Messages put back',
      },
      groups: { found: 'Found something', withoutResult: 'Found nothing deleted' },
      empty: 'Nobody searched in this time.',
    },

    open: {
      title: 'Open the helpdesk’s page',
      lead: 'This link is personal and works once. Afterwards you stay signed in on this browser for 8 hours.',
      button: 'Open the page',
    },
    signedOut: {
      title: 'You are signed out',
      lead: 'To come back, write “helpdesk page” to Mail Recovery in Teams.',
    },
    signIn: {
      title: 'Sign in from Teams',
      lead: 'Write “helpdesk page” to Mail Recovery in Teams. It answers members of the helpdesk with a link for this page.',
    },
    stale: {
      title: 'This link does not work any more',
      lead: 'It was used before, or it is older than ten minutes. Write “helpdesk page” to Mail Recovery in Teams for a new one.',
    },
    notForYou: {
      title: 'Not for you',
      lead: 'Only members of the helpdesk can see this page, and you are not one now.',
    },
    unknown: {
      title: 'Try again in a minute',
      lead: 'The directory does not tell right now whether you are in the helpdesk.',
    },
    thisMachineOnly: {
      title: 'Only on this machine',
      lead: 'Nobody signs in to the sandbox, so its page is shown to the machine it runs on alone, and not through a proxy.',
    },
  },
};
