import { type Language } from '../../src/domain/language';
import { wish } from './ask';

/* A line from the head of a mail: that mail is looked for, and the line is its subject. */

const PASTED: readonly (readonly [lang: Language, said: string, subject: string])[] = [
  ['en', 'Subject: estimate awning Mill Lane', 'estimate awning Mill Lane'],
  ['en', 'subject: Fwd: estimate awning, deleted on Monday', 'estimate awning'],
  ['de', 'Betreff: WG: Angebot Markise Mühlweg', 'Angebot Markise Mühlweg'],
  ['fr', 'Objet : devis store rue du Moulin', 'devis store rue du Moulin'],
  ['es', 'Asunto: presupuesto toldo calle Molino', 'presupuesto toldo calle Molino'],
  ['pt', 'Assunto: ENC: orçamento toldo rua do Moinho', 'orçamento toldo rua do Moinho'],
  ['it', 'Oggetto: preventivo tenda via Mulino', 'preventivo tenda via Mulino'],
  ['nl', 'Onderwerp: offerte zonwering Molenweg', 'offerte zonwering Molenweg'],
  ['ja', '件名：日よけの見積書', '日よけの見積書'],
  ['zh', '主题：遮阳篷报价单', '遮阳篷报价单'],
];

test.each(PASTED)('%s: “%s”', (lang, said, subject) => {
  expect(wish(said, { lang })).toMatchObject({ intent: 'recover', subject: [subject] });
});

test('“e-mail” with its letters swapped is mail', () => {
  expect(wish('devolve-me os e-mial da Teresa', { lang: 'pt' })).toMatchObject({
    intent: 'recover',
    from: ['Teresa'],
  });
});
