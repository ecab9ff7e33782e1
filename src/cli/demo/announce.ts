import { oneLine } from './say/printable';
import { type MailboxContent, type Services } from './services';
import { type Windows } from './windows';

/** Sentences that tell the main stories: getting mail back, and asking the helpdesk for what takes its approval. */
const TO_TRY: readonly string[] = [
  'Open both windows. In the employee’s, write:',
  '  recover my deleted email from Tuesday',
  '  put a legal hold on my mailbox until March because of the tender',
  '  export my mail of last month to PST because of the audit',
  'In the helpdesk’s, where each request shows up by itself, press a button or write:',
  '  approve 1 ok by legal',
  '  what is waiting?',
  '  audit 1',
  '  stats',
  'eDiscovery takes five requests a minute: a hold is in place after about a minute.',
  '',
];

/** What the demo prints when everything answers. */
export function announcement(services: Services, windows: Windows | null, seconds: number): string {
  const { botUrl, sandboxUrl, mailbox } = services;
  return [
    ...mailboxLines(mailbox),
    '',
    `The demo is ready (${seconds.toFixed(1)} s).`,
    '',
    ...(windows === null
      ? []
      : [
          `  Employee, Alex Morgan   ${windows.employee.url}`,
          `  Helpdesk, Sam Rivera    ${windows.helpdesk.url}`,
        ]),
    `  Bot                     ${botUrl}/api/messages`,
    `  Graph sandbox           ${sandboxUrl}`,
    `  Helpdesk’s page         ${botUrl}/helpdesk`,
    '',
    ...(windows === null ? [] : TO_TRY),
    'Ctrl-C stops everything.',
  ].join('\n');
}

/** What came into the mailbox, and what did not. */
export function mailboxLines(mailbox: MailboxContent): readonly string[] {
  switch (mailbox.kind) {
    case 'seed':
      return [`Mailbox of Alex Morgan: ${mailbox.messages} messages of the last 60 days.`];
    case 'real': {
      const { loaded, skipped, remarks } = mailbox.report;
      return [
        `Mailbox of Alex Morgan: ${loaded === 1 ? '1 message' : `${loaded} messages`} from ${mailbox.directory}, all deleted.`,
        ...skipped.map(({ source, reason }) => `  not loaded: ${oneLine(source)} ${oneLine(reason)}`),
        ...remarks.map(({ source, reason }) => `  note: ${oneLine(source)}: ${oneLine(reason)}`),
      ];
    }
  }
}
