import { wish } from './ask';

type Row = readonly [lang: string, sentence: string];

const basisOf = (sentence: string, lang: string): unknown => wish(sentence, { lang }).basis;

// prettier-ignore
describe('a time that says which mail it is', () => {
  test.each<Row>([
    ['en', 'our mails between 2014 and 2018 are not visible any more'],
    ['en', 'messages in Sent from May to July disappeared'],
    ['en', 'mails before August from Dimitri are gone'],
    ['en', 'items older than two years vanished after the migration'],
    ['en', 'I lost the mail with the roster for September'],
    ['en', 'everything I filed in the folder Garden this year has vanished'],
    ['en', "can't find the mails that I put into Taxes last year"],
    ['en', 'any mail in March that was deleted'],
    ['en', 'the meeting with Paula on Thursday is gone from my calendar'],
    ['en', 'on my calendar the Wednesday meeting is missing'],
    ['de', 'Mails aus 2014 bis 2016 sind verschwunden'],
    ['de', 'meine Mails vor Oktober sind weg'],
    ['de', 'Nachrichten älter als ein Jahr sind verschwunden'],
    ['fr', 'les mails entre mai et juillet ont disparu'],
    ['fr', 'tous les messages antérieurs à 2019 ont disparu'],
    ['es', 'los correos anteriores a mayo han desaparecido'],
    ['pt', 'os emails entre maio e julho sumiram'],
    ['it', 'le mail tra maggio e luglio sono sparite'],
    ['nl', 'mails tussen mei en juli zijn verdwenen'],
    ['ja', '2018年以前のメールが表示されなくなりました'],
    ['ja', '先月のメールが見当たりません'],
    ['zh', '2016年到2018年的邮件都找不到了'],
    ['zh', '上个月的邮件不见了'],
  ])('leaves open which date it is, %s: %s', (lang, sentence) => expect(basisOf(sentence, lang)).toBe('either'));
});

// prettier-ignore
describe('a time that says when it was deleted or vanished', () => {
  test.each<Row>([
    ['en', 'since Friday all my mails are gone'],
    ['en', 'my mails from Olga are gone since Friday'],
    ['en', 'mails vanished between Monday and Wednesday'],
    ['en', 'deleted the mail from Olga sometime between 3 and 9 November'],
    ['en', 'I deleted the whole thread with the bank. Yesterday at noon.'],
    ['en', 'I deleted an offer, number A-12, last Tuesday'],
    ['en', 'give me back whatever Outlook purged from my inbox last night'],
    ['en', 'recover the mail thrown away by my colleague on Monday'],
    ['de', 'vor drei Tagen sind meine Mails verschwunden'],
    ['de', 'meine Mails sind seit Freitag weg'],
    ['fr', 'mes mails ont disparu entre lundi et mardi'],
    ['es', 'borré el recibo de Endesa la semana pasada'],
    ['pt', 'apaguei os emails da Rita ontem'],
    ['it', 'ho cancellato ieri la mail di Rita'],
    ['nl', 'gisteren zijn mijn mails verdwenen'],
    ['ja', '先週削除したメールを戻してください'],
    ['zh', '昨天删的邮件能恢复吗'],
  ])('is the time of deletion, %s: %s', (lang, sentence) => expect(basisOf(sentence, lang)).toBe('deleted'));
});
