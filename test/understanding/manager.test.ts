import { wish } from './ask';

/** The sender that means the person's own manager, as typed. */
const OWN: readonly (readonly [lang: string, sentence: string, word: string])[] = [
  ['en', 'recover the mails from my boss that I deleted on Tuesday', 'boss'],
  ['en', "restore my manager's emails", 'manager'],
  ['en', 'the mail my supervisor sent me is gone', 'supervisor'],
  ['en', 'restore the mail from our line manager', 'line manager'],
  ['de', 'hol die Mail von meinem Chef zurück', 'Chef'],
  ['de', 'stell die Mails von meiner Vorgesetzten wieder her', 'Vorgesetzten'],
  ['de', 'stell die E-Mail meiner Chefin wieder her', 'Chefin'],
  ['fr', 'récupère le mail de mon chef', 'chef'],
  ['fr', 'récupère les mails de ma patronne', 'patronne'],
  ['fr', 'récupère les mails de mon supérieur hiérarchique', 'supérieur hiérarchique'],
  ['es', 'recupera los correos de mi jefa', 'jefa'],
  ['es', 'recupera los correos que me mandó mi jefe ayer', 'jefe'],
  ['pt', 'recupere os e-mails do meu chefe', 'chefe'],
  ['pt', 'recupere os e-mails da minha gestora', 'gestora'],
  ['it', 'recupera le mail del mio capo', 'capo'],
  ['it', 'recupera i messaggi della mia responsabile', 'responsabile'],
  ['nl', 'herstel de mails van mijn baas', 'baas'],
  ['nl', 'herstel de mails van mijn leidinggevende', 'leidinggevende'],
  ['ja', '上司からのメールを復元して', '上司'],
  ['ja', '私の上司からのメールを復元して', '上司'],
  ['ja', '昨日の上司からのメールを復元して', '上司'],
  ['zh', '恢复我老板发的邮件', '老板'],
  ['zh', '恢复我的经理发来的邮件', '经理'],
  ['zh', '我把老板昨天发的邮件删了', '老板'],
];

test.each(OWN)('%s: “%s” speaks of one’s own manager', (lang, sentence, word) => {
  expect(wish(sentence, { lang })).toMatchObject({ intent: 'recover', from: [word], fromManager: word });
});

test.each([
  ['en', 'restore mails from her boss', 'boss'],
  ['en', 'restore the mail from the manager of Fabrikam', 'manager'],
  ['en', 'restore mails from my boss Anna', 'Anna'],
  ['en', "restore mail from my boss's assistant", "boss's assistant"],
  ['en', 'restore mails from Boss', 'Boss'],
  ['en', 'restore mails from my colleague', 'colleague'],
  ['de', 'stell die Mails von seinem Chef wieder her', 'Chef'],
  ['fr', 'récupère les mails de sa patronne', 'patronne'],
  ['es', 'recupera los correos de su jefa', 'jefa'],
  ['it', 'recupera le mail del suo capo', 'capo'],
  ['nl', 'herstel de mails van zijn baas', 'baas'],
  ['ja', '田中さんの上司からのメールを復元して', '上司'],
  ['ja', '彼の上司からのメールを復元して', '上司'],
  ['zh', '恢复他老板发的邮件', '老板'],
  ['zh', '恢复王经理发的邮件', '王经理'],
  ['zh', '恢复客户经理发的邮件', '客户经理'],
])('%s: “%s” speaks of somebody else', (lang, sentence, name) => {
  const read = wish(sentence, { lang });
  expect(read.from).toEqual([name]);
  expect(read.fromManager).toBeUndefined();
});

test('the manager is one of several senders', () => {
  expect(wish('restore mails from my boss and Anna')).toMatchObject({
    from: ['boss', 'Anna'],
    fromManager: 'boss',
  });
});
