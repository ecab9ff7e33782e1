import { type TopicWords } from '../../topic-words';

export const OUTLOOK_FILE: TopicWords = {
  title: 'Eine eigene Kopie Ihrer Mails',
  ask: 'Wie sichere ich meine Outlook-Mails als Datei?',
  text: ['Das klassische Outlook für Windows speichert Mails, Kontakte und Kalender als .pst-Datei:'],
  points: [
    'Datei, dann „Öffnen und exportieren“, dann „Importieren/Exportieren“.',
    '„In Datei exportieren“, dann „Outlook-Datendatei (.pst)“.',
    'Das eigene Postfach wählen und „Unterordner einbeziehen“.',
    'Einen Ort wählen und fertigstellen. Das Kennwort ist freiwillig.',
    'Outlook im Web kann das nicht: Bitten Sie den Helpdesk um einen Export.',
  ],
  links: [{ to: 'export-pst', title: 'Als .pst-Datei exportieren' }],
  step: { title: 'Um einen Export bitten', say: 'Exportiere meine Mails', helpdesk: true },
};
