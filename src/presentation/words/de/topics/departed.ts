import { type TopicWords } from '../../topic-words';

export const DEPARTED: TopicWords = {
  title: 'Wenn jemand die Firma verlässt',
  ask: 'Ein Kollege verlässt uns: Was müssen wir tun?',
  text: [
    'Etwa {leftDays} Tage nachdem das Konto gelöscht ist, sind die Mails weg, wenn nichts sie hält. Heute gelöscht, wäre das am {leftUntil}.',
    'In dieser Reihenfolge:',
  ],
  points: [
    'Zuerst ein Hold, wenn Mails bleiben müssen; später ist es zu spät.',
    'In ein freigegebenes Postfach umwandeln, wenn andere darin arbeiten sollen.',
    'Einer Nachfolge Zugriff geben und neue Mails dorthin weiterleiten.',
    'Erst dann die Lizenz entziehen und das Konto löschen.',
    'Ein Postfach auf Hold bleibt ohne Konto erhalten; der Helpdesk liest es über eDiscovery.',
  ],
  links: [
    { to: 'offboarding', title: 'Wenn jemand geht' },
    { to: 'inactive-mailboxes', title: 'Inaktive Postfächer' },
  ],
  step: {
    title: 'Um das Postfach bitten',
    say: 'Ich brauche die Mails eines Kollegen, der die Firma verlassen hat',
    helpdesk: true,
  },
};
