import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { wish } from './ask';

/* Of mail there is none any more, or it may still be somewhere; and what looks like that and is nothing to look for. */

type Line = readonly [language: Language, intent: IntentName, sentence: string];

const GONE: readonly Line[] = [
  ['en', 'recover', 'since the migration I have no old mails'],
  ['en', 'recover', 'there is no folder Permits any more'],
  ['en', 'recover', 'there was a folder Permits and now there is no folder Permits'],
  ['de', 'recover', 'seit der Umstellung habe ich keine alten Termine mehr'],
  ['de', 'recover', 'ich hatte einen Ordner Genehmigungen und jetzt gibt es keinen Ordner Genehmigungen'],
  ['fr', 'recover', "je n'ai plus de vieux contacts depuis la migration"],
  ['nl', 'recover', 'ik heb geen oude afspraken meer'],
  ['en', 'recover', 'are my mails still somewhere?'],
  ['de', 'recover', 'sind meine Mails noch irgendwo?'],
  ['nl', 'recover', 'staan mijn mails nog ergens?'],
  ['en', 'other', 'there are no meetings left now'],
  ['en', 'other', 'do I have no new mail now?'],
  ['en', 'other', "there is no email now, I'll call"],
];

const WANTED_BACK: readonly Line[] = [
  ['en', 'recover', 'we delete my mail and now I want my mail back, thank you'],
  ['en', 'recover', 'our mail was deleted, who can return it to me?'],
  ['en', 'recover', 'all mails from contoso web services, august bill, restore'],
  ['en', 'recover', 'email from Ben with the budget, yes it is important'],
  ['en', 'recover', 'from=ben subject=rent'],
  ['de', 'recover', 'die rechnung von der reinigung ist weg'],
  ['en', 'departed', 'can you get ben@contoso.com back, he left in march'],
  ['en', 'departed', 'we need carla@contoso.com back, she left last week'],
];

const OTHER_TRADES: readonly Line[] = [
  ['en', 'other', 'Deleted scenes of the movie by Ben, how many are there'],
  ['en', 'other', 'can I hold Zloty and Yen in the same account'],
  ['en', 'other', 'where is the dumpster of our street'],
];

it.each([...GONE, ...WANTED_BACK, ...OTHER_TRADES])('%s, %s: “%s”', (lang, intent, sentence) => {
  expect(wish(sentence, { lang }).intent).toBe(intent);
});
