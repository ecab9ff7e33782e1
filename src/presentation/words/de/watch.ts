import { type WATCH as ENGLISH } from '../en/watch';
import { messages } from './figures';

const within = (days: number): string =>
  days === 1 ? 'innerhalb eines Tages' : `innerhalb von ${days} Tagen`;
const vanish = (n: number): string => (n === 1 ? 'verschwindet' : 'verschwinden');
const atLeast = (n: number, more: boolean): string => (more ? `Mindestens ${messages(n)}` : messages(n));

/** Reminders before mail is gone for good. Unasked, they say numbers alone. */
export const WATCH: typeof ENGLISH = {
  watch: {
    notice: {
      title: (n: number, days: number, more: boolean) => `${atLeast(n, more)} ${vanish(n)} ${within(days)}`,
      before: (n: number) =>
        n === 1
          ? 'Sie ist gelöscht und verlässt dann die wiederherstellbaren Elemente. Danach kann sie Ihnen niemand mehr zurückholen.'
          : 'Sie sind gelöscht und verlassen dann die wiederherstellbaren Elemente. Danach kann sie Ihnen niemand mehr zurückholen.',
      weekly: 'Das ist Ihre wöchentliche Übersicht. Was Sie nicht wiederherstellen, ist dann endgültig weg.',
      say: (days: number) =>
        `Sagen Sie „zeig mir, was ${within(days)} verschwindet“, oder „stopp die Erinnerungen“.`,
    },
    on: {
      title: 'Ich sage Bescheid, bevor es weg ist',
      summary: 'Die Erinnerungen sind an.',
      counts:
        'Ich sehe nur in Ihr eigenes Postfach und nur darauf, wann die Mails in den wiederherstellbaren Elementen gelöscht wurden. Ich nenne Ihnen eine Zahl, nie, von wem eine Mail ist oder worum es geht.',
      before: (days: number) => `Etwa ${days} Tage, bevor Mails verschwinden, für jede einmal.`,
      weekly: (days: number) => `Montags: wie viele Mails ${within(days)} verschwinden.`,
      silent: 'Ich schreibe morgens, und gar nicht, wenn nichts verschwindet.',
      next: (day: string) => `Das nächste Mal sehe ich am ${day} nach.`,
      nothingNow: (days: number) => `Im Augenblick verschwindet ${within(days)} nichts.`,
      now: (n: number, days: number, more: boolean) =>
        `Im Augenblick: ${more ? 'mindestens ' : ''}${messages(n)} ${vanish(n)} ${within(days)}.`,
      say: {
        both: 'Sagen Sie „nur die Erinnerungen“, „nur die wöchentliche Übersicht“ oder „stopp die Erinnerungen“, um das zu ändern.',
        weekly: 'Sagen Sie „erinnere mich, bevor es weg ist“ für beides, oder „stopp die Erinnerungen“.',
        before:
          'Sagen Sie „schick mir eine wöchentliche Übersicht“ für beides, oder „stopp die Erinnerungen“.',
      },
    },
    off: 'Sie bekommen keine Erinnerungen. Sagen Sie „erinnere mich, bevor es weg ist“, und ich melde mich, wenn gelöschte Mails bald verschwinden.',
    ended:
      'Gut, keine Erinnerungen mehr. Sagen Sie „erinnere mich, bevor es weg ist“, wenn Sie wieder welche möchten.',
    nothingToEnd: 'Sie bekommen keine Erinnerungen, also gibt es nichts zu beenden.',
    switchedOff:
      'Ihre Organisation hat Erinnerungen abgeschaltet, deshalb kann ich Sie nicht erinnern. Fragen können Sie jederzeit: „Was verschwindet diese Woche?“',
    paused:
      'Ihre Organisation hat Erinnerungen abgeschaltet. Ihre ruhen und gehen weiter, falls sie wieder eingeschaltet werden. Sagen Sie „stopp die Erinnerungen“, um sie zu beenden.',
    nothingVanishes: (days: number) =>
      `Von Ihren Mails verschwindet ${within(days)} nichts. Was in „Gelöschte Elemente“ liegt, bleibt dort, bis Sie den Ordner leeren.`,
    stopped: {
      'signed-out':
        'Ich erinnere Sie nicht mehr an Mails, die verschwinden: Ihre Anmeldung war abgelaufen, und ich konnte nicht in Ihr Postfach sehen. Sagen Sie „erinnere mich, bevor es weg ist“, wenn es weitergehen soll.',
      refused:
        'Ich erinnere Sie nicht mehr an Mails, die verschwinden: Ihr Postfach hat mich nicht eingelassen. Sagen Sie „erinnere mich, bevor es weg ist“, um es noch einmal zu versuchen.',
      unreachable:
        'Ich erinnere Sie nicht mehr an Mails, die verschwinden: Ich konnte Sie nicht erreichen. Sagen Sie „erinnere mich, bevor es weg ist“, wenn es weitergehen soll.',
    },
    criteria: (days: number) =>
      days === 1 ? 'mit höchstens einem verbleibenden Tag' : `mit höchstens ${days} verbleibenden Tagen`,
    partial: (scanned: number) =>
      `Sie haben sehr viele gelöschte Mails. Ich habe ${messages(scanned)} durchgesehen, die zuerst gelöscht wurden; vielleicht verschwinden noch mehr.`,
    buttons: {
      show: (n: number) => (n === 1 ? 'Zeigen' : 'Alle zeigen'),
      remind: 'Vorher Bescheid sagen',
      both: 'Erinnern und wöchentlich',
      weekly: 'Nur wöchentlich',
      before: 'Nur vorher erinnern',
      change: 'Erinnerungen ändern',
      stop: 'Erinnerungen beenden',
    },
    help: {
      title: 'Rechtzeitig Bescheid bekommen',
      text: 'Ich zähle, was bald endgültig verschwindet, und nenne Ihnen vorher die Zahl.',
      examples: [
        'Sag mir Bescheid, bevor es weg ist',
        'Schick mir eine wöchentliche Übersicht, was verschwindet',
        'Was verschwindet diese Woche?',
      ],
    },
  },
};
