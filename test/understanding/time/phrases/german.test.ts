import { sentences } from '../table';

/** Written down, with the days they mean, before the grammar was asked. */
describe('phrases of past times in German', () => {
  describe('one day', () => {
    sentences('de', [
      ['am Dienstag', '2026-11-17..2026-11-18'],
      ['letzten Donnerstag', '2026-11-19..2026-11-20'],
      ['Donnerstag letzter Woche', '2026-11-12..2026-11-13'],
      ['am Donnerstag der letzten Woche', '2026-11-12..2026-11-13'],
      ['vorletzten Mittwoch', '2026-11-11..2026-11-12'],
      ['Mittwoch vor einer Woche', '2026-11-11..2026-11-12'],
      ['Dienstag vor zwei Wochen', '2026-11-03..2026-11-04'],
      ['vor zwei Wochen am Dienstag', '2026-11-03..2026-11-04'],
      ['vor 10 Tagen', '2026-11-12..2026-11-13'],
      ['vor gut zwei Wochen', '2026-11-08..2026-11-09'],
      ['vor etwas mehr als zwei Wochen', '2026-11-08..2026-11-09'],
      ['zwei Tage vor Ostern', '2026-04-03..2026-04-04'],
      ['am Tag nach Weihnachten', '2025-12-26..2025-12-27'],
      ['am Tag vor Heiligabend', '2025-12-23..2025-12-24'],
      ['am Freitag nach Christi Himmelfahrt', '2026-05-15..2026-05-16'],
      ['am Buß- und Bettag', '2026-11-18..2026-11-19'],
      ['um den 10. herum', '2026-11-10..2026-11-11'],
      ['so um den 10. Oktober', '2026-10-10..2026-10-11'],
      ['am 3.4.', '2026-04-03..2026-04-04'],
      ['am 05.10.25', '2025-10-05..2025-10-06'],
      ['2026-10-05', '2026-10-05..2026-10-06'],
      ['5. Okt. 25', '2025-10-05..2025-10-06'],
      ['vor drei Wochen', '2026-11-01..2026-11-02'],
      ['vor zweieinhalb Wochen', '2026-11-05..2026-11-06'],
      ['vor 14 Tagen', '2026-11-08..2026-11-09'],
      ['heute vor einer Woche', '2026-11-15..2026-11-16'],
      ['gestern vor einer Woche', '2026-11-14..2026-11-15'],
    ]);
  });

  describe('several days', () => {
    sentences('de', [
      ['vorletzte Woche', '2026-11-02..2026-11-09'],
      ['letzte Woche Mittwoch oder Donnerstag', '2026-11-11..2026-11-13'],
      ['von Montag bis Mittwoch', '2026-11-16..2026-11-19'],
      ['von Montag bis Mittwoch letzter Woche', '2026-11-09..2026-11-12'],
      ['zwischen Dienstag und Donnerstag', '2026-11-17..2026-11-20'],
      ['vom 3. bis zum 5. Mai', '2026-05-03..2026-05-06'],
      ['vom 3. bis 5.', '2026-11-03..2026-11-06'],
      ['zwischen dem 10. und 12. Oktober', '2026-10-10..2026-10-13'],
      ['3.-5. Mai', '2026-05-03..2026-05-06'],
      ['3.5.-5.5.', '2026-05-03..2026-05-06'],
      ['vor knapp einem Monat', '2026-10-01..2026-11-01'],
      ['während der letzten zwei Quartale', '2026-04-01..2026-10-01'],
      ['im Geschäftsjahr 2025', '2025-01-01..2026-01-01'],
      ['im letzten Geschäftsjahr', '2025-01-01..2026-01-01'],
      ['die Woche nach Ostern', '2026-04-06..2026-04-13'],
      ['in der Woche vor Pfingsten', '2026-05-18..2026-05-24'],
      ['am Wochenende vor Halloween', '2026-10-24..2026-10-26'],
      ['Anfang November', '2026-11-01..2026-11-11'],
      ['Mitte letzter Woche', '2026-11-11..2026-11-14'],
      ['Anfang der Woche', '2026-11-16..2026-11-19'],
      ['Anfang letzter Woche', '2026-11-09..2026-11-12'],
      ['gegen Ende letzter Woche', '2026-11-13..2026-11-16'],
      ['Ende letzten Monats', '2026-10-21..2026-11-01'],
      ['in der ersten Oktoberwoche', '2026-09-28..2026-10-05'],
      ['in der zweiten Septemberhälfte', '2026-09-16..2026-10-01'],
      ['in der letzten Oktoberwoche', '2026-10-26..2026-11-02'],
      ['übers Wochenende', '2026-11-21..2026-11-23'],
      ['am letzten Wochenende', '2026-11-14..2026-11-16'],
      ['im 3. Quartal', '2026-07-01..2026-10-01'],
      ['im dritten Quartal letzten Jahres', '2025-07-01..2025-10-01'],
      ['Q3 2025', '2025-07-01..2025-10-01'],
      ['im ersten Halbjahr', '2026-01-01..2026-07-01'],
      ['im letzten März', '2026-03-01..2026-04-01'],
      ['im März letzten Jahres', '2025-03-01..2025-04-01'],
      ['letzten Sommer', '2026-06-21..2026-09-23'],
      ['im Frühjahr 2025', '2025-03-21..2025-06-21'],
      ['zwischen Weihnachten und Neujahr', '2025-12-25..2026-01-02'],
      ['irgendwann im Oktober', '2026-10-01..2026-11-01'],
      ['Mitte bis Ende Oktober', '2026-10-10..2026-11-01'],
      ['von Mitte September bis Anfang Oktober', '2026-09-10..2026-10-11'],
      ['die ersten drei Tage im Oktober', '2026-10-01..2026-10-04'],
      ['die letzten beiden Tage im Oktober', '2026-10-30..2026-11-01'],
      ['in KW 45', '2026-11-02..2026-11-09'],
      ['in der 45. Kalenderwoche', '2026-11-02..2026-11-09'],
      ['vor anderthalb Jahren', '2025-05-01..2025-06-01'],
      ['vor einem halben Jahr', '2026-05-01..2026-06-01'],
      ['vorletzten Monat', '2026-09-01..2026-10-01'],
      ['vorletztes Jahr', '2024-01-01..2025-01-01'],
      ['im Laufe der letzten Woche', '2026-11-09..2026-11-16'],
      ['nach dem 5., aber vor dem 10.', '2026-11-05..2026-11-10'],
    ]);
  });

  describe('open on one side', () => {
    sentences('de', [
      ['seit Monatsanfang', '2026-11-01..'],
      ['seit Anfang Oktober', '2026-10-01..'],
      ['seit letztem Dienstag', '2026-11-17..'],
      ['vor dem Wochenende', '..2026-11-21'],
      ['bis letzten Freitag', '..2026-11-21'],
      ['bis einschließlich 5. Oktober', '..2026-10-06'],
      ['älter als sechs Wochen', '..2026-10-11'],
      ['vor mehr als drei Monaten', '..2026-08-22'],
      ['mehr als ein Jahr alt', '..2025-11-22'],
      ['vor drei oder mehr Tagen', '..2026-11-20'],
      ['am Freitag nach 17 Uhr', '2026-11-20T17:00:00..'],
      ['Freitag vor 12 Uhr', '..2026-11-20T12:00:00'],
      ['ab Oktober', '2026-10-01..'],
      ['ab dem 5. Oktober', '2026-10-05..'],
      ['frühestens am 5. Oktober', '2026-10-05..'],
      ['spätestens am 5. Oktober', '..2026-10-06'],
      ['jeweils bis Ende August', '..2026-09-01'],
    ]);
  });

  describe('up to now', () => {
    sentences('de', [
      ['seit drei Tagen', '2026-11-19..2026-11-22T10:00:00'],
      ['in den letzten paar Tagen', '2026-11-20..2026-11-22T10:00:00'],
      ['in den vergangenen Wochen', '2026-11-01..2026-11-22T10:00:00'],
      ['in den letzten sechs Monaten', '2026-05-22..2026-11-22T10:00:00'],
      ['in den letzten 48 Stunden', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
      ['innerhalb der letzten drei Tage', '2026-11-19..2026-11-22T10:00:00'],
    ]);
  });

  describe('hours of a day', () => {
    sentences('de', [
      ['letzte Nacht', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
      ['gestern Vormittag', '2026-11-21T09:00:00..2026-11-21T12:00:00'],
      ['gestern gegen 15 Uhr', '2026-11-21T14:30:00..2026-11-21T15:30:00'],
      ['gestern zwischen 14 und 16 Uhr', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
      ['Freitag 14-16 Uhr', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['Freitag von 14 bis 16 Uhr', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['gestern um halb drei', '2026-11-21T14:30:00..2026-11-21T14:45:00'],
      ['heute früh', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
      ['Donnerstagmittag', '2026-11-19T12:00:00..2026-11-19T14:00:00'],
      ['Freitagnachmittag', '2026-11-20T12:00:00..2026-11-20T18:00:00'],
      ['Donnerstag Nacht', '2026-11-19T18:00:00..2026-11-20T06:00:00'],
      ['in der Nacht auf Freitag', '2026-11-19T18:00:00..2026-11-20T06:00:00'],
      ['am 5. Oktober 2025 um 14:30', '2025-10-05T14:30:00..2025-10-05T14:45:00'],
      ['vorgestern Abend', '2026-11-20T18:00:00..2026-11-21'],
    ]);
  });
});
