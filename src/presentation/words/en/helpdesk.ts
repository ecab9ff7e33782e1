import { type RequestKind } from '../../../domain/request';
import { type RequestState } from '../../../domain/request-states';
import { type ReasonCount } from '../../../escalation/helpdesk-report';
import { number } from './figures';

const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** The helpdesk's figures: on the card that “stats” gives, and on its page. */
export const HELPDESK = {
  helpdesk: {
    title: (days: number) => `The helpdesk’s last ${days} days`,
    from: (day: string) => `From ${day} until now; days are counted in UTC.`,
    sections: {
      waiting: 'Waiting now',
      asked: 'Asked for',
      decisions: 'Decisions',
      mail: 'Deleted mail',
      reasons: 'Why nothing was done',
    },
    /** Requests by kind; whether a hold is an eDiscovery or a Litigation Hold is not counted apart. */
    kinds: {
      hold: 'Holds',
      export: 'Exports to PST',
      purged: 'Recoveries of purged mail',
      departed: 'Mail of people who have left',
      release: 'Ends of holds',
      restore: 'Restores of many messages',
    } satisfies Record<RequestKind, string>,
    states: {
      draft: 'not sent',
      submitted: 'waiting',
      approved: 'approved',
      executing: 'under way',
      done: 'done',
      released: 'released',
      rejected: 'rejected',
      withdrawn: 'withdrawn',
      expired: 'expired',
      failed: 'failed',
    } satisfies Record<RequestState, string>,
    reasons: {
      rejected: 'Rejected by the helpdesk',
      withdrawn: 'Withdrawn by whoever asked',
      expired: 'Nobody decided in time',
      'licence-missing': 'Failed: licence missing',
      'role-missing': 'Failed: role in Purview missing',
      'consent-missing': 'Failed: consent missing',
      'not-configured': 'Failed: eDiscovery not connected',
      'mailbox-not-found': 'Failed: mailbox not found',
      'hold-failed': 'Failed: hold not applied',
      'export-failed': 'Failed: export broken off',
      'nothing-to-export': 'Failed: nothing to export',
      'list-gone': 'Failed: list of messages gone',
      'gave-up': 'Failed: no end within a day',
      'case-gone': 'Failed: eDiscovery case gone',
      'by-hand-failed': 'Failed: not done by hand',
      'backup-refused': 'Failed: backup not open to the bot',
      'not-backed-up': 'Failed: mailbox not backed up',
      'nothing-in-backup': 'Failed: nothing in the backup',
      'backup-failed': 'Failed: restore from backup broken off',
      unexpected: 'Failed: unexpected',
    } satisfies Record<ReasonCount['code'], string>,
    waitingRow: (n: number, oldest: string) => `${number(n)}, the oldest for ${oldest}`,
    askedRow: (n: number, parts: string) => `${number(n)}: ${parts}`,
    part: (n: number, state: string) => `${number(n)} ${state}`,
    count: number,
    names: {
      decided: 'Decided',
      median: 'Median time to decide',
      p90: 'Nine of ten within',
      searches: 'Searches',
      withoutResult: 'Found nothing deleted',
      restored: 'Messages put back',
      requests: 'Requests',
    },
    none: 'none',
    /** A length of time, rounded as people say it. */
    took: {
      moments: 'less than a minute',
      minutes: (n: number) => counted(n, 'minute', 'minutes'),
      hours: (n: number) => counted(n, 'hour', 'hours'),
      days: (n: number) => counted(n, 'day', 'days'),
    },
    timeNote: 'Times run by the clock, nights and weekends included.',
    days: (n: number) => `${n} days`,
    sayWindow: 'Say “stats 7 days”, “stats 30 days” or “stats 90 days” to look at another time.',
    sayPage: 'Say “helpdesk page” for a link to all of it with charts.',
    summary: (days: number) => `The helpdesk’s figures of the last ${days} days.`,

    link: (url: string) =>
      `Your link to the helpdesk’s page. It is for you alone, works once, and for ten minutes:\n${url}`,
    linkSummary: 'Your link to the helpdesk’s page.',
    noPage:
      'The helpdesk’s page is not set up here. An administrator has to name the address under which people reach me (the setting PUBLIC_URL). “stats” shows the figures here.',
  },
};
