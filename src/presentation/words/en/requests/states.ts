import { type RequestState } from '../../../../domain/request-states';

/** Where a request stands, in a few words, and what happens next. */
export const STATES = {
  state: {
    draft: 'Not sent yet',
    submitted: 'Waiting for the helpdesk',
    approved: 'Approved',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
    executing: 'Being carried out',
    done: 'Done',
    failed: 'Could not be carried out',
    released: 'Hold released',
  } satisfies Record<RequestState, string>,
  /** More exact than `done` where it can be. */
  doneAs: {
    hold: 'Hold in place',
    export: 'Export ready',
    released: 'Hold released',
    restored: 'Mail is back',
  },
  halfApproved: (given: number, needed: number) => `${given} of ${needed} approvals`,
  inHand: 'In the hands of the helpdesk',
  awaitsAnswer: 'Waiting for an answer',
  percent: (n: number) => `${n} % done`,

  next: {
    submitted: 'Your helpdesk decides. I’ll tell you here as soon as it has.',
    secondApprover: 'One approver has said yes. A second one has to agree before I start.',
    assigned: (name: string) => `${name} looks after it.`,
    expires: (at: string) => `If nobody decides by ${at}, it ends and nothing is done.`,
    answer: 'The helpdesk has asked you something. It decides once you have answered.',
    approved: 'I’ll start in a moment.',
    executing: {
      'ediscovery-hold':
        'I’m putting the hold in place. It can take a day until Microsoft 365 has applied it. I’ll tell you here.',
      'litigation-hold':
        'A member of the helpdesk sets the Litigation Hold by hand. It takes effect within about 4 hours after that.',
      export:
        'I’m exporting. That takes from half an hour to many hours, depending on how much there is. I’ll tell you here.',
      purged: 'A member of the helpdesk brings the mail back by hand. I’ll tell you here when it is done.',
      departed: 'A member of the helpdesk carries it out by hand. I’ll tell you here when it is done.',
      'ediscovery-release': 'I’m releasing the hold. I’ll tell you here when it has ended.',
      'litigation-release': 'A member of the helpdesk ends the Litigation Hold by hand.',
      backup:
        'Microsoft 365 Backup is putting the mail into a new folder. I’ll tell you here when it is done.',
      restore: 'I’m putting your mail back. I’ll tell you here when it is done.',
      event: 'A member of the helpdesk puts the entries back by hand. I’ll tell you here when it is done.',
      contact: 'A member of the helpdesk puts the contacts back by hand. I’ll tell you here when it is done.',
      task: 'A member of the helpdesk puts the tasks back by hand. I’ll tell you here when it is done.',
      note: 'A member of the helpdesk puts the notes back by hand. I’ll tell you here when it is done.',
      mail: 'A member of the helpdesk puts the mail back by hand. I’ll tell you here when it is done.',
      trace: 'A member of the helpdesk looks it up. I’ll tell you here what they say.',
      attachment:
        'A member of the helpdesk looks for the mail as it was before. I’ll tell you here what came of it.',
    },
    rejected: 'Nothing was done. If something has changed, you can ask again and say what.',
    withdrawn: 'Nothing was done.',
    expired: 'Nobody decided in time, so nothing was done. You can ask again.',
    download: 'If you have no eDiscovery role, your helpdesk can download the files for you.',
    helpdeskKnows: 'Your helpdesk knows, and can try again.',
    released: 'The hold has ended. Your organisation’s usual retention applies again.',
    wishedEnd: (day: string) =>
      `You asked for it until ${day}. It does not end by itself: ask me to release it then.`,
  },

  /** For approvers. */
  todo: {
    decide: 'Approve it or reject it.',
    secondVote: 'One approver has said yes. It needs one more.',
    approved: 'I’ll start in a moment.',
    working: 'I’m carrying it out and tell both sides when I’m done.',
    byHand: 'It needs a hand: run the lines below in PowerShell, then tell me how it went.',
    rejected: 'Nothing is done.',
    withdrawn: 'Whoever asked has taken it back. Nothing is done.',
    expired: 'Nobody decided in time. Nothing is done.',
    wishedEnd: (day: string) => `Asked for until ${day}. It does not end by itself: release it then.`,
  },

  result: {
    hold: (caseName: string) =>
      `Mail in its scope is kept, even where somebody deletes it, until the hold is released. In the Microsoft Purview portal it stands in the eDiscovery case ${caseName}.`,
    released: 'The hold has ended. Your organisation’s usual retention applies again.',
    exportPlace: (caseName: string) =>
      `The PST is inside the files below. They lie in the Microsoft Purview portal: eDiscovery, case ${caseName}, Exports. Downloading them there takes an eDiscovery role.`,
    filesTitle: (n: number) => (n === 1 ? '1 file' : `${n} files`),
    file: (name: string, size: string) => `${name}, ${size}`,
    moreFiles: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
    noFiles: 'Microsoft 365 has not listed the files yet. They show in the portal.',
    until: (day: string) => `They are there until about ${day}. After that they are gone from the service.`,
    partial: 'Some items could not be exported. The report among the files names them.',
    byHand: (name: string) => `Carried out by ${name}.`,
    note: (text: string) => `Note: “${text}”`,
    fromBackup: (items: number, asOf: string, folders: string, count: number) =>
      [
        items === 1 ? '1 message came back' : `${items.toLocaleString('en')} messages came back`,
        `as of ${asOf}`,
        ...(count === 0
          ? []
          : [count === 1 ? `in the new folder ${folders}` : `in the new folders ${folders}`]),
      ].join(' ') + '.',
    backupPartial: 'Some could not be restored.',
    restored: (moved: number, failed: number, left = 0) =>
      [
        `${moved === 1 ? '1 message is' : `${moved.toLocaleString('en')} messages are`} back`,
        ...(failed === 0
          ? []
          : [`${failed.toLocaleString('en')} could not be moved and are where they were`]),
        ...(left === 0
          ? []
          : [`${left.toLocaleString('en')} are where they were, because the restore was stopped`]),
      ].join('; ') + '.',
  },
};
