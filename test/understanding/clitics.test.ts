import { type Language } from '../../src/domain/language';
import { type IntentName } from '../../src/understanding';
import { inResults, wish } from './ask';

/* Romance languages write pronouns onto the verb that orders. */

test.each<readonly [Language, IntentName, string]>([
  ['fr', 'recover', 'ramène-moi les courriels de Solange'],
  ['fr', 'recover', 'trouvez-moi le message de Solange'],
  ['es', 'recover', 'encuéntrame el correo de Solange'],
  ['es', 'recover', 'rescátenme los mensajes de Solange'],
  ['it', 'recover', 'recuperatemi la mail di Solange'],
  ['pt', 'recover', 'restaure-me o e-mail da Solange'],
  ['es', 'approve', 'autorízala'],
  ['es', 'withdraw', 'anúlala, la solicitud 23'],
  ['fr', 'reject', 'refuse-les, les demandes 23 et 24'],
])('%s, %s: “%s”', (lang, intent, said) => {
  expect(wish(said, { lang }).intent).toBe(intent);
});

test.each<readonly [Language, string]>([
  ['fr', 'rends-le-moi'],
  ['fr', 'récupère-les'],
  ['es', 'restáuralos'],
  ['es', 'recupérenmelo'],
  ['it', 'ripristinali'],
  ['pt', 'restaure-os'],
])('%s, said to a list: “%s”', (lang, said) => {
  expect(inResults(said, lang).intent).toBe('select');
});

test.each<readonly [Language, string]>([
  ['it', 'il portale è lento'],
  ['es', 'la regla no funciona'],
  ['fr', 'envoie-les à Solange'],
])('%s, an ending and no pronoun, or another order: “%s”', (lang, said) => {
  expect(['recover', 'select', 'export']).not.toContain(wish(said, { lang }).intent);
});
