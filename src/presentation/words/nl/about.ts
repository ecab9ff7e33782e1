import { type ABOUT as ENGLISH } from '../en/about';

/** What the bot says of itself. */
export const ABOUT: typeof ENGLISH = {
  help: {
    title: 'Wat ik kan',
    summary: 'Wat ik voor u kan doen, met voorbeelden.',
    sections: [
      {
        title: 'Verwijderde e\u2011mail vinden',
        text: 'Vertel me wat u nog weet: wanneer, van wie, waarover.',
        examples: [
          'Herstel de e\u2011mail die ik dinsdag heb verwijderd',
          'Zoek de e\u2011mail van Anna over het budget',
          'Wat heb ik vorige week met bijlage verwijderd?',
        ],
      },
      {
        title: 'Terugzetten',
        text: 'Het bericht gaat naar de map waar het vandaan kwam. Bestaat die niet meer, dan zeg ik vooraf waar het heen gaat.',
        examples: ['Herstel 1 en 3', 'Allemaal', 'Ongedaan maken'],
      },
      {
        title: 'Beter kijken',
        text: 'Lees de eerste regels voordat u beslist, of wijzig de zoekopdracht.',
        examples: ['Toon 2', 'Alleen met bijlage', 'Meer'],
      },
    ],
    requests: {
      title: 'De helpdesk vragen',
      text: 'Waarover u niet alleen beslist, gaat als aanvraag naar uw helpdesk: bewaringen, exports, definitief verwijderde e\u2011mail, de e\u2011mail van iemand die is vertrokken. Ik houd u op de hoogte.',
      examples: [
        'Zet mijn postvak tot maart in juridische bewaring',
        'Exporteer mijn e\u2011mail van 2024',
        'Status',
      ],
    },
    limitsTitle: 'Wat ik niet kan',
    limits: (days, helpdesk) => [
      `Wat uit ‘Verwijderde items’ is gehaald, blijft ongeveer ${days} dagen bewaard. Daarna kan ik er niet meer bij.`,
      'Ik zie alleen uw eigen postvak, met uw eigen rechten, en dat van niemand anders.',
      helpdesk
        ? 'Voor agenda-items, contactpersonen en taken is uw helpdesk er.'
        : 'Voor agenda-items, contactpersonen, taken, bewaringen en exports is uw helpdesk er.',
    ],
  },

  welcome: {
    text: (days, helpdesk) =>
      [
        'Goedendag! Ik haal uw verwijderde e\u2011mail terug.',
        'Vertel me in uw eigen woorden wat u nog weet: ‘herstel de e\u2011mail van Anna die ik dinsdag heb verwijderd’. Ik laat zien wat ik vind en u kiest wat terugkomt. Het gaat naar de map waar het vandaan kwam, en u kunt het ongedaan maken.',
        `E\u2011mail blijft in ‘Verwijderde items’ tot u die map leegt, en daarna nog ongeveer ${days} dagen. Ik werk in uw postvak met uw eigen rechten; wat ik u laat zien, ziet niemand anders.`,
        ...(helpdesk
          ? [
              'Hebt u een bewaring of een export nodig, definitief verwijderde e\u2011mail of de e\u2011mail van iemand die is vertrokken, zeg het dan ook tegen mij: ik geef het door aan uw helpdesk, die beslist.',
            ]
          : []),
      ].join('\n\n'),
    elsewhere:
      'Goedendag! Ik haal verwijderde e\u2011mail terug. Uw e\u2011mail gaat niemand anders aan: schrijf me in onze persoonlijke chat, daar help ik u verder.',
    summary: 'Goedendag! Ik haal uw verwijderde e\u2011mail terug.',
  },

  suggestions: {
    start: [
      'Herstel de e\u2011mail die ik gisteren heb verwijderd',
      'Wat heb ik deze week verwijderd?',
      'Help',
    ],
    answers: ['Ja, zoek maar', 'Nee'],
    goOn: ['Ja, graag', 'Nee'],
  },
};
