import { read, sentences, timeless } from './table';

describe('dates written in less usual ways', () => {
  sentences('en', [
    ['mails of 08/12,25', '2025-08-12..2025-08-13'],
    ['mails of 08/12, 2025', '2025-08-12..2025-08-13'],
    ['October. 2', '2026-10-02..2026-10-03'],
    ['Oct-21-2025', '2025-10-21..2025-10-22'],
    ['Nov/11/2025', '2025-11-11..2025-11-12'],
    ['23-2025-September', '2025-09-23..2025-09-24'],
    ["October 21st, '25", '2025-10-21..2025-10-22'],
    ["the summer of '24", '2024-06-21..2024-09-23'],
    ["Q4 '25", '2025-10-01..2026-01-01'],
    ['2024 week 16', '2024-04-15..2024-04-22'],
    ['July 13 through 15', '2026-07-13..2026-07-16'],
    ['the two thousand and tens', '2010-01-01..2020-01-01'],
    ['what came on 15', '2026-11-15..2026-11-16'],
    ['what came for the 20', '2026-11-20..2026-11-21'],
    ['the 1st', '2026-11-01..2026-11-02'],
    ['deleted on the first', '2026-11-01..2026-11-02'],
    ['March 5-9, 2020', '2020-03-05..2020-03-10'],
    ['March 5 and 6', '2026-03-05..2026-03-07'],
    ['5 Mar 2020 - 9 Mar 2020', '2020-03-05..2020-03-10'],
    ['10 to 12 last month', '2026-10-10..2026-10-13'],
    ['in the year 98', '1998-01-01..1999-01-01'],
    ['the summer of 69', '1969-06-21..1969-09-23'],
  ]);
  sentences('nl', [
    ['de mail van 22-4', '2026-04-22..2026-04-23'],
    ['12-08, 2025', '2025-08-12..2025-08-13'],
  ]);
  sentences('de', [
    ['am dritten elften', '2026-11-03..2026-11-04'],
    ['am 7. vierten 2025', '2025-04-07..2025-04-08'],
    ['4tes Quartal 2025', '2025-10-01..2026-01-01'],
    ['am 1. des Monats', '2026-11-01..2026-11-02'],
  ]);
  sentences('ja', [
    ['今週の火曜日（11月3日）', '2026-11-03..2026-11-04'],
    ['第1の日曜日', '2026-11-01..2026-11-02'],
    ['去年の今月の十日', '2025-11-10..2025-11-11'],
  ]);
  sentences('fr', [
    ['le quatre octobre dix neuf soixante douze', '1972-10-04..1972-10-05'],
    ['la deuxième quinzaine de septembre', '2026-09-16..2026-10-01'],
    ["les dix premiers jours d'octobre", '2026-10-01..2026-10-11'],
    ['hier à 15 heures', '2026-11-21T15:00:00..2026-11-21T16:00:00'],
  ]);
  sentences('it', [['i primi dieci giorni di ottobre', '2026-10-01..2026-10-11']]);
  timeless('en', [
    'on 15 different occasions',
    'go for the 2',
    'pages 2-4',
    '24-7 support',
    'it cost $ 12',
    'on the first page',
  ]);
});

describe('what was before today, without it', () => {
  sentences('en', [
    ['the previous 4 business days', '2026-11-17..2026-11-22'],
    ['the 10 previous weeks', '2026-09-13..2026-11-22'],
    ['the last 3 days', '2026-11-19..2026-11-22T10:00:00'],
  ]);
  sentences('de', [['die vorangegangenen drei Tage', '2026-11-19..2026-11-22']]);
  sentences('zh', [
    ['前三天', '2026-11-19..2026-11-22'],
    ['三天前', '2026-11-19..2026-11-20'],
  ]);

  it('and up to now as the other reading', () => {
    const [reading] = read('the previous 3 days', 'en');
    expect(reading?.alternative).toEqual({ start: '2026-11-19', end: '2026-11-22T10:00:00' });
  });
});

describe('between a day and another', () => {
  sentences('en', [
    ['after 5 November and before the 10th', '2026-11-05..2026-11-10'],
    ['after November 5 but before November 10', '2026-11-05..2026-11-10'],
    ['in September, October and November', '2026-09-01..2026-12-01'],
    ['September or October', '2026-09-01..2026-11-01'],
    ['from mid-June to mid-July', '2026-06-10..2026-07-21'],
  ]);
  sentences('de', [
    ['nach dem 5. und vor dem 10. November', '2026-11-05..2026-11-10'],
    ['am 3., 4. und 5. November', '2026-11-03..2026-11-06'],
    ['Anfang bis Mitte Oktober', '2026-10-01..2026-10-21'],
    ['in der Nacht vom 14. auf den 15. Oktober', '2026-10-14T18:00:00..2026-10-15T06:00:00'],
  ]);
  sentences('es', [
    ['el martes y el miércoles de la semana pasada', '2026-11-10..2026-11-12'],
    ['de mediados de junio a mediados de julio', '2026-06-10..2026-07-21'],
    ['de lun a mar', '2026-11-16..2026-11-18'],
  ]);
  sentences('pt', [['terça e quarta da semana passada', '2026-11-10..2026-11-12']]);
  sentences('nl', [['na 5 november en voor 10 november', '2026-11-05..2026-11-10']]);
  sentences('zh', [['11月5日之后11月10日之前', '2026-11-05..2026-11-10']]);
});

describe('counted from a date', () => {
  sentences('en', [
    ['the Monday before last', '2026-11-09..2026-11-10'],
    ['the first Tuesday after Easter', '2026-04-07..2026-04-08'],
    ['the two weeks before March 5', '2026-02-19..2026-03-05'],
    ['two weeks before March 5', '2026-02-19..2026-02-20'],
    ['in recent weeks', '2026-11-01..2026-11-22T10:00:00'],
    ['no less than 3 days ago', '..2026-11-19'],
    ['the winter before last', '2024-12-21..2025-03-21'],
    ['two weekends ago', '2026-11-07..2026-11-09'],
    ['two quarters ago', '2026-04-01..2026-07-01'],
    ['the weekend after 4 February', '2026-02-07..2026-02-09'],
    ['this month last year', '2025-11-01..2025-12-01'],
    ['this week last year', '2025-11-17..2025-11-24'],
    ['in two years since 2011', '2013-01-01..2013-01-02'],
    ['the first three months of 2025', '2025-01-01..2025-04-01'],
    ['the first half of the year', '2026-01-01..2026-07-01'],
    ['H2 last year', '2025-07-01..2026-01-01'],
    ['in the last week or two', '2026-11-08..2026-11-22T10:00:00'],
    ['over the Easter holidays', '2026-04-03..2026-04-07'],
  ]);
  sentences('fr', [['les deux semaines avant Noël', '2025-12-11..2025-12-25']]);
  sentences('de', [
    ['die drei Tage nach Weihnachten', '2025-12-26..2025-12-29'],
    ['vor zwei Freitagen', '2026-11-13..2026-11-14'],
    ['vorletzten Winter', '2024-12-21..2025-03-21'],
    ['nach Mitte Oktober', '2026-10-21..'],
    ['unter der Woche', '2026-11-16..2026-11-21'],
  ]);
  sentences('es', [
    ['dos días antes de Navidad', '2025-12-23..2025-12-24'],
    ['en lo que va de mes', '2026-11-01..2026-11-22'],
    ['a últimos de 2024', '2024-09-01..2025-01-01'],
  ]);
  sentences('it', [['prima di maggio', '..2026-05-01']]);
  sentences('pt', [['5 de março de 2020 - 9 de março de 2020', '2020-03-05..2020-03-10']]);
  sentences('ja', [
    ['クリスマスの2日前', '2025-12-23..2025-12-24'],
    ['1月10日の2週間後', '2026-01-24..2026-01-25'],
    ['5月より前', '..2026-05-01'],
  ]);
  sentences('ja', [['この10年', '2016-11-22..2026-11-22T10:00:00']]);
});

describe('what lies ahead and says so', () => {
  sentences('en', [
    ['Easter 2031', '2031-04-13..2031-04-14'],
    ['2031 Q2', '2031-04-01..2031-07-01'],
    ['the third quarter of 2031', '2031-07-01..2031-10-01'],
    ['the week after next', '2026-11-30..2026-12-07'],
    ['four months from tomorrow', '2027-03-23..2027-03-24'],
    ['three Fridays from now', '2026-12-11..2026-12-12'],
    ['within the next 2 weeks after today', '2026-11-22T10:00:00..2026-12-06T10:00:00'],
  ]);
  sentences('es', [['dentro de dos semanas', '2026-11-22T10:00:00..2026-12-06T10:00:00']]);
});

describe('years of their own', () => {
  sentences('en', [
    ['the 2024/25 tax year', '2024-04-06..2025-04-06'],
    ['tax year 2024', '2024-01-01..2025-01-01'],
    ['the early May bank holiday', '2026-05-04..2026-05-05'],
  ]);
  sentences('ja', [['2025年度のメール', '2025-04-01..2026-04-01']]);

  it('begin in April for taxes in the United Kingdom', () => {
    const [reading] = read('last tax year', 'en', '2026-11-22T10:00:00', 'en-GB');
    expect(reading).toMatchObject({ start: '2025-04-06', end: '2026-04-06' });
  });
});
