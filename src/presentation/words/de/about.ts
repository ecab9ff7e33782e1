import { type ABOUT as ENGLISH } from '../en/about';

/** What the bot says of itself. */
export const ABOUT: typeof ENGLISH = {
  help: {
    title: 'Was ich kann',
    summary: 'Was ich für Sie tun kann, mit Beispielen.',
    sections: [
      {
        title: 'Gelöschte Mails finden',
        text: 'Sagen Sie mir, was Sie noch wissen: wann, von wem, worum es ging.',
        examples: [
          'Stelle die Mail wieder her, die ich am Dienstag gelöscht habe',
          'Finde die Mail von Anna über das Budget',
          'Was habe ich letzte Woche mit Anhang gelöscht?',
        ],
      },
      {
        title: 'Zurücklegen',
        text: 'Die Mail kommt in den Ordner, aus dem sie kam. Gibt es ihn nicht mehr, sage ich vorher, wohin sie kommt.',
        examples: ['1 und 3 wiederherstellen', 'Alle', 'Rückgängig'],
      },
      {
        title: 'Genauer hinsehen',
        text: 'Lesen Sie die ersten Zeilen, bevor Sie sich entscheiden, oder ändern Sie die Suche.',
        examples: ['Zeige 2', 'Nur mit Anhang', 'Mehr'],
      },
    ],
    requests: {
      title: 'Den Helpdesk fragen',
      text: 'Was Sie nicht allein entscheiden, geht als Anfrage an Ihren Helpdesk: Holds, Exporte, endgültig gelöschte Mails, Mails von Ausgeschiedenen. Ich sage Ihnen, wie es damit steht.',
      examples: ['Setze mein Postfach auf Hold bis März', 'Exportiere meine Mails von 2024', 'Status'],
    },
    limitsTitle: 'Was ich nicht kann',
    limits: (days, helpdesk) => [
      `Was aus „Gelöschte Elemente“ entfernt wurde, bleibt etwa ${days} Tage erhalten. Danach erreiche ich es nicht mehr.`,
      'Ich sehe nur Ihr eigenes Postfach, mit Ihren eigenen Rechten, und kein anderes.',
      helpdesk
        ? 'Für Kalendereinträge, Kontakte und Aufgaben ist Ihr Helpdesk da.'
        : 'Für Kalendereinträge, Kontakte, Aufgaben, Holds und Exporte ist Ihr Helpdesk da.',
    ],
  },

  welcome: {
    text: (days, helpdesk) =>
      [
        'Guten Tag! Ich hole Ihre gelöschten Mails zurück.',
        'Sagen Sie mir in Ihren eigenen Worten, was Sie noch wissen: „Stelle die Mail von Anna wieder her, die ich am Dienstag gelöscht habe“. Ich zeige Ihnen, was ich finde, und Sie wählen, was zurückkommt. Es kommt in den Ordner, aus dem es kam, und Sie können es rückgängig machen.',
        `Mails bleiben in „Gelöschte Elemente“, bis Sie den Ordner leeren, und danach noch etwa ${days} Tage. Ich arbeite in Ihrem Postfach mit Ihren eigenen Rechten; was ich Ihnen zeige, sieht niemand sonst.`,
        ...(helpdesk
          ? [
              'Brauchen Sie einen Hold, einen Export, endgültig gelöschte Mails oder die Mails einer ausgeschiedenen Person, sagen Sie es mir auch: Ich gebe es an Ihren Helpdesk weiter, der entscheidet.',
            ]
          : []),
      ].join('\n\n'),
    elsewhere:
      'Guten Tag! Ich hole gelöschte Mails zurück. Ihre Mails gehen niemanden sonst etwas an: Schreiben Sie mir in unserem persönlichen Chat, dort helfe ich Ihnen.',
    summary: 'Guten Tag! Ich hole Ihre gelöschten Mails zurück.',
  },

  suggestions: {
    start: [
      'Stelle die Mails wieder her, die ich gestern gelöscht habe',
      'Was habe ich diese Woche gelöscht?',
      'Hilfe',
    ],
    answers: ['Ja, bitte suchen', 'Nein'],
    goOn: ['Ja, bitte', 'Nein'],
  },
};
