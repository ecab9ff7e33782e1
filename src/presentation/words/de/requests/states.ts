import { type STATES as ENGLISH } from '../../en/requests/states';
import { messages, number } from '../figures';

/** Where a request stands, in a few words, and what happens next. */
export const STATES: typeof ENGLISH = {
  state: {
    draft: 'Noch nicht gesendet',
    submitted: 'Wartet auf den Helpdesk',
    approved: 'Genehmigt',
    rejected: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
    expired: 'Abgelaufen',
    executing: 'Wird ausgeführt',
    done: 'Erledigt',
    failed: 'Konnte nicht ausgeführt werden',
    released: 'Hold aufgehoben',
  },
  doneAs: {
    hold: 'Hold ist aktiv',
    export: 'Export liegt bereit',
    released: 'Hold aufgehoben',
    restored: 'Mails sind wieder da',
  },
  halfApproved: (given, needed) => `${given} von ${needed} Genehmigungen`,
  inHand: 'Liegt beim Helpdesk',
  awaitsAnswer: 'Wartet auf eine Antwort',
  percent: (n) => `${n} % erledigt`,

  next: {
    submitted: 'Ihr Helpdesk entscheidet. Ich sage es Ihnen hier, sobald es so weit ist.',
    secondApprover: 'Eine Person hat zugestimmt. Eine zweite muss noch zustimmen, bevor ich anfange.',
    assigned: (name) => `${name} kümmert sich darum.`,
    expires: (at) => `Entscheidet bis ${at} Uhr niemand, endet die Anfrage, und es geschieht nichts.`,
    answer: 'Der Helpdesk hat eine Frage an Sie. Er entscheidet, sobald Sie geantwortet haben.',
    approved: 'Ich fange gleich an.',
    executing: {
      'ediscovery-hold':
        'Ich richte den Hold ein. Bis Microsoft 365 ihn angewendet hat, kann es einen Tag dauern. Ich sage es Ihnen hier.',
      'litigation-hold':
        'Jemand vom Helpdesk richtet das Beweissicherungsverfahren von Hand ein. Danach dauert es bis zu 4 Stunden, bis es wirkt.',
      export:
        'Ich exportiere. Je nach Menge dauert das eine halbe Stunde bis viele Stunden. Ich sage es Ihnen hier.',
      purged:
        'Jemand vom Helpdesk holt die Mails von Hand zurück. Ich sage es Ihnen hier, wenn es erledigt ist.',
      departed: 'Jemand vom Helpdesk führt es von Hand aus. Ich sage es Ihnen hier, wenn es erledigt ist.',
      'ediscovery-release': 'Ich hebe den Hold auf. Ich sage es Ihnen hier, wenn er beendet ist.',
      'litigation-release': 'Jemand vom Helpdesk beendet das Beweissicherungsverfahren von Hand.',
      backup:
        'Microsoft 365 Backup legt die Mails in einen neuen Ordner. Ich sage es Ihnen hier, wenn es erledigt ist.',
      restore: 'Ich lege Ihre Mails zurück. Ich sage es Ihnen hier, wenn es erledigt ist.',
      event:
        'Jemand vom Helpdesk legt die Einträge von Hand zurück. Ich sage es Ihnen hier, wenn es erledigt ist.',
      contact:
        'Jemand vom Helpdesk legt die Kontakte von Hand zurück. Ich sage es Ihnen hier, wenn es erledigt ist.',
      task: 'Jemand vom Helpdesk legt die Aufgaben von Hand zurück. Ich sage es Ihnen hier, wenn es erledigt ist.',
      note: 'Jemand vom Helpdesk legt die Notizen von Hand zurück. Ich sage es Ihnen hier, wenn es erledigt ist.',
      mail: 'Jemand vom Helpdesk legt die Mails von Hand zurück. Ich sage es Ihnen hier, wenn es erledigt ist.',
      trace: 'Jemand vom Helpdesk sieht nach. Ich sage Ihnen hier, was dabei herauskommt.',
      attachment:
        'Jemand vom Helpdesk sucht die Mail, wie sie vorher war. Ich sage Ihnen hier, was daraus geworden ist.',
    },
    rejected: 'Es wurde nichts getan. Hat sich etwas geändert, können Sie neu anfragen und sagen, was.',
    withdrawn: 'Es wurde nichts getan.',
    expired: 'Niemand hat rechtzeitig entschieden, deshalb wurde nichts getan. Sie können neu anfragen.',
    download: 'Haben Sie keine eDiscovery-Rolle, kann Ihr Helpdesk die Dateien für Sie herunterladen.',
    helpdeskKnows: 'Ihr Helpdesk weiß Bescheid und kann es noch einmal versuchen.',
    released: 'Der Hold ist beendet. Es gilt wieder die übliche Aufbewahrung Ihrer Organisation.',
    wishedEnd: (day) =>
      `Gewünscht haben Sie ihn bis ${day}. Er endet nicht von selbst: Bitten Sie mich dann, ihn aufzuheben.`,
  },

  todo: {
    decide: 'Genehmigen Sie die Anfrage, oder lehnen Sie sie ab.',
    secondVote: 'Eine Person hat zugestimmt. Eine weitere Zustimmung fehlt noch.',
    approved: 'Ich fange gleich an.',
    working: 'Ich führe es aus und sage beiden Seiten, wenn ich fertig bin.',
    byHand:
      'Das geht nur von Hand: Führen Sie die Zeilen unten in PowerShell aus, und sagen Sie mir dann, ob es geklappt hat.',
    rejected: 'Es geschieht nichts.',
    withdrawn: 'Die Anfrage wurde zurückgezogen. Es geschieht nichts.',
    expired: 'Niemand hat rechtzeitig entschieden. Es geschieht nichts.',
    wishedEnd: (day) => `Gewünscht bis ${day}. Er endet nicht von selbst: Heben Sie ihn dann auf.`,
  },

  result: {
    hold: (caseName) =>
      `Was zu der Anfrage passt, bleibt erhalten, auch wenn es jemand löscht, bis der Hold aufgehoben wird. Im Microsoft Purview-Portal steht er im eDiscovery-Fall ${caseName}.`,
    released: 'Der Hold ist beendet. Es gilt wieder die übliche Aufbewahrung Ihrer Organisation.',
    exportPlace: (caseName) =>
      `Die PST steckt in den Dateien unten. Sie liegen im Microsoft Purview-Portal: eDiscovery, Fall ${caseName}, Exporte. Zum Herunterladen braucht man dort eine eDiscovery-Rolle.`,
    filesTitle: (n) => (n === 1 ? '1 Datei' : `${number(n)} Dateien`),
    file: (name, size) => `${name}, ${size}`,
    moreFiles: (n) => (n === 1 ? 'und 1 weitere' : `und ${number(n)} weitere`),
    noFiles: 'Microsoft 365 führt die Dateien noch nicht auf. Im Portal sind sie zu sehen.',
    until: (day) => `Sie liegen dort etwa bis ${day}. Danach löscht der Dienst sie.`,
    partial: 'Einige Elemente ließen sich nicht exportieren. Der Bericht bei den Dateien nennt sie.',
    byHand: (name) => `Ausgeführt von ${name}.`,
    note: (text) => `Notiz: „${text}“`,
    fromBackup: (items, asOf, folders, count) =>
      [
        `Mit Stand ${asOf}`,
        items === 1 ? 'ist eine Nachricht' : `sind ${items.toLocaleString('de')} Nachrichten`,
        ...(count === 0
          ? []
          : [count === 1 ? `im neuen Ordner ${folders}` : `in den neuen Ordnern ${folders}`]),
        'zurück.',
      ].join(' '),
    backupPartial: 'Manche ließen sich nicht wiederherstellen.',
    restored: (moved, failed, left) =>
      [
        `${messages(moved)} ${moved === 1 ? 'ist' : 'sind'} wieder da`,
        ...(failed === 0
          ? []
          : [
              failed === 1
                ? '1 ließ sich nicht verschieben und liegt, wo sie war'
                : `${number(failed)} ließen sich nicht verschieben und liegen, wo sie waren`,
            ]),
        ...(left === undefined || left === 0
          ? []
          : [
              left === 1
                ? '1 liegt, wo sie war, weil die Wiederherstellung angehalten wurde'
                : `${number(left)} liegen, wo sie waren, weil die Wiederherstellung angehalten wurde`,
            ]),
      ].join('; ') + '.',
  },
};
