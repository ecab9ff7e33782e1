import { type Line } from './line';

/** Dutch: wish, what is pending, sentence, slots that must be read from it and no others. */
// prettier-ignore
export const dutch: readonly Line[] = [
  ['recover', null, 'al mijn mails zijn verdwenen'],
  ['recover', null, 'kun je de mail van Jan de Vries over de factuur terughalen?', { from: ['Jan de Vries'], words: ['factuur'] }],
  ['recover', null, 'ik heb per ongeluk de map Projecten verwijderd', { folder: 'Projecten' }],
  ['recover', null, 'de mail die Anna me gisteren stuurde is weg', { from: ['Anna'] }],
  ['recover', null, 'verwijderde berichten herstellen'],
  ['recover', null, 'mijn postvak in is leeg', { folder: 'inbox' }],
  ['recover', null, 'bericht met onderwerp "Offerte" kwijt', { words: ['Offerte'] }],
  ['select', 'results', 'de tweede'],
  ['select', 'results', '1 en 3'],
  ['select', 'results', 'alles behalve de nieuwsbrief'],
  ['refine', 'results', 'nee, van Piet', { from: ['Piet'] }],
  ['undo', null, 'maak ongedaan'],
  ['hold', null, 'bewaar de mailbox van Piet voor de rechtszaak'],
  ['export', null, 'exporteer mijn mailbox naar pst'],
  ['departed', null, 'mails van een ex-collega'],
  ['status', null, 'wat is de status van verzoek 12?'],
  ['approve', null, 'keur verzoek 12 goed'],
  ['reject', null, 'wijs verzoek 12 af'],
  ['withdraw', null, 'trek verzoek 12 in'],
  ['retention', null, 'hoe lang worden verwijderde mails bewaard?'],
  ['backup', null, 'is er een back-up van mijn mail?'],
  ['help', null, 'help'],
  ['greeting', null, 'goedemorgen'],
  ['thanks', null, 'dank je wel'],
  ['other', null, 'stuur een mail naar Piet'],
  ['other', null, 'ik ben mijn sleutels kwijt'],
];
