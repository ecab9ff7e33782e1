import { nameWithoutTitle } from '../../src/recovery/name-without-title';

test.each([
  ['Frau Dr. Weber', 'Weber'],
  ['Mr Smith', 'Smith'],
  ['M. Dupont', 'Dupont'],
  ['Sig.ra Conti', 'Conti'],
  ['doña Pilar', 'Pilar'],
  ['mevrouw van den Berg', 'van den Berg'],
  ['Adv. Nkosi', 'Nkosi'],
  ['Firma Kern Holzbau', 'Kern Holzbau'],
  ['société Arnoux', 'Arnoux'],
  ['abogado Ferrer', 'Ferrer'],
  ['Anna Müller', 'Anna Müller'],
  ['M Hotels', 'M Hotels'],
  ['Frau', 'Frau'],
  ['', ''],
])('%s is looked for as %s', (typed, name) => {
  expect(nameWithoutTitle(typed)).toBe(name);
});
