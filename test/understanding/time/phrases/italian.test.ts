import { sentences } from '../table';

/** Written down, with the days they mean, before the grammar was asked. */
describe('phrases of past times in Italian', () => {
  describe('one day', () => {
    sentences('it', [
      ['martedì', '2026-11-17..2026-11-18'],
      ['giovedì scorso', '2026-11-19..2026-11-20'],
      ['giovedì della settimana scorsa', '2026-11-12..2026-11-13'],
      ['la settimana scorsa, mercoledì', '2026-11-11..2026-11-12'],
      ['il martedì di due settimane fa', '2026-11-03..2026-11-04'],
      ['due settimane fa di martedì', '2026-11-03..2026-11-04'],
      ['quindici giorni fa', '2026-11-07..2026-11-08'],
      ['due settimane or sono', '2026-11-08..2026-11-09'],
      ['due venerdì fa', '2026-11-13..2026-11-14'],
      ['10 giorni fa', '2026-11-12..2026-11-13'],
      ['circa due settimane fa', '2026-11-08..2026-11-09'],
      ['poco più di due settimane fa', '2026-11-08..2026-11-09'],
      ['due giorni prima di Natale', '2025-12-23..2025-12-24'],
      ['il giorno dopo Natale', '2025-12-26..2025-12-27'],
      ['la vigilia di Natale', '2025-12-24..2025-12-25'],
      ['il giorno prima di Pasqua', '2026-04-04..2026-04-05'],
      ['il lunedì di Pasqua', '2026-04-06..2026-04-07'],
      ['a Pasquetta', '2026-04-06..2026-04-07'],
      ['attorno al 10', '2026-11-10..2026-11-11'],
      ['verso il 10 ottobre', '2026-10-10..2026-10-11'],
      ['il 3/4', '2026-04-03..2026-04-04'],
      ['il 05/10/25', '2025-10-05..2025-10-06'],
      ['2026-10-05', '2026-10-05..2026-10-06'],
      ['5 ott. 25', '2025-10-05..2025-10-06'],
      ['due settimane e mezzo fa', '2026-11-05..2026-11-06'],
      ['sei mesi fa', '2026-05-22..2026-05-23'],
      ['due mesi e tre giorni fa', '2026-09-19..2026-09-20'],
      ['1 mese 2 giorni 2 ore e 30 minuti fa', '2026-10-20..2026-10-21'],
      ['qualche settimana fa', '2026-11-01..2026-11-02'],
    ]);
  });

  describe('several days', () => {
    sentences('it', [
      ['la penultima settimana', '2026-11-02..2026-11-09'],
      ['lunedì o martedì', '2026-11-16..2026-11-18'],
      ['da lunedì a mercoledì', '2026-11-16..2026-11-19'],
      ['dal lunedì al mercoledì della scorsa settimana', '2026-11-09..2026-11-12'],
      ['tra martedì e giovedì', '2026-11-17..2026-11-20'],
      ['la scorsa settimana tra mercoledì e venerdì', '2026-11-11..2026-11-14'],
      ['dal 3 al 5 maggio', '2026-05-03..2026-05-06'],
      ['dal 3 al 5', '2026-11-03..2026-11-06'],
      ['tra il 10 e il 12 ottobre', '2026-10-10..2026-10-13'],
      ['quasi un mese fa', '2026-10-01..2026-11-01'],
      ['negli ultimi due trimestri', '2026-04-01..2026-10-01'],
      ["l'esercizio 2025", '2025-01-01..2026-01-01'],
      ['lo scorso anno fiscale', '2025-01-01..2026-01-01'],
      ['la settimana dopo Pasqua', '2026-04-06..2026-04-13'],
      ['nel weekend prima di Halloween', '2026-10-24..2026-10-26'],
      ['intorno a metà ottobre', '2026-10-10..2026-10-21'],
      ['a inizio novembre', '2026-11-01..2026-11-11'],
      ['a metà della settimana scorsa', '2026-11-11..2026-11-14'],
      ['a inizio settimana', '2026-11-16..2026-11-19'],
      ["all'inizio della settimana scorsa", '2026-11-09..2026-11-12'],
      ['alla fine della settimana scorsa', '2026-11-13..2026-11-16'],
      ['a fine mese scorso', '2026-10-21..2026-11-01'],
      ['a fine agosto', '2026-08-21..2026-09-01'],
      ['la prima settimana di ottobre', '2026-09-28..2026-10-05'],
      ['nella seconda metà di settembre', '2026-09-16..2026-10-01'],
      ["l'ultima settimana di ottobre", '2026-10-26..2026-11-02'],
      ['durante il weekend', '2026-11-21..2026-11-23'],
      ['lo scorso weekend', '2026-11-14..2026-11-16'],
      ['il penultimo fine settimana', '2026-11-07..2026-11-09'],
      ['nel terzo trimestre', '2026-07-01..2026-10-01'],
      ['Q3 2025', '2025-07-01..2025-10-01'],
      ['nel primo semestre', '2026-01-01..2026-07-01'],
      ['lo scorso marzo', '2026-03-01..2026-04-01'],
      ['a marzo dello scorso anno', '2025-03-01..2025-04-01'],
      ['la scorsa estate', '2026-06-21..2026-09-23'],
      ['nella primavera del 2025', '2025-03-21..2025-06-21'],
      ['tra Natale e Capodanno', '2025-12-25..2026-01-02'],
      ['nel corso di ottobre', '2026-10-01..2026-11-01'],
      ['da metà settembre a inizio ottobre', '2026-09-10..2026-10-11'],
      ['i primi tre giorni di ottobre', '2026-10-01..2026-10-04'],
      ['gli ultimi due giorni di ottobre', '2026-10-30..2026-11-01'],
      ['settimana 45', '2026-11-02..2026-11-09'],
      ['la settimana del 5 ottobre', '2026-10-05..2026-10-12'],
      ['un anno e mezzo fa', '2025-05-01..2025-06-01'],
      ['mezzo anno fa', '2026-05-01..2026-06-01'],
      ['dopo il 5 ma prima del 10', '2026-11-05..2026-11-10'],
      ['nel biennio 2024-2025', '2024-01-01..2026-01-01'],
      ['tra il 2024 e il 2025', '2024-01-01..2026-01-01'],
    ]);
  });

  describe('open on one side', () => {
    sentences('it', [
      ["dall'inizio del mese", '2026-11-01..'],
      ['da inizio ottobre', '2026-10-01..'],
      ['da martedì scorso', '2026-11-17..'],
      ['prima del fine settimana', '..2026-11-21'],
      ['fino a venerdì scorso', '..2026-11-21'],
      ['fino al 5 ottobre compreso', '..2026-10-06'],
      ['più vecchie di sei settimane', '..2026-10-11'],
      ['più di tre mesi fa', '..2026-08-22'],
      ['di oltre un anno fa', '..2025-11-22'],
      ['tre o più giorni fa', '..2026-11-20'],
      ['venerdì dopo le 17', '2026-11-20T17:00:00..'],
      ['venerdì prima di mezzogiorno', '..2026-11-20T12:00:00'],
      ['venerdì prima delle 11', '..2026-11-20T11:00:00'],
      ['da ottobre in poi', '2026-10-01..'],
      ['entro il 5 ottobre', '..2026-10-06'],
      ['non oltre il 5 ottobre', '..2026-10-06'],
      ['al più tardi il 5 ottobre', '..2026-10-06'],
    ]);
  });

  describe('up to now', () => {
    sentences('it', [
      ['da tre giorni', '2026-11-19..2026-11-22T10:00:00'],
      ['negli ultimi due giorni', '2026-11-20..2026-11-22T10:00:00'],
      ['nelle ultime settimane', '2026-11-01..2026-11-22T10:00:00'],
      ['durante gli ultimi sei mesi', '2026-05-22..2026-11-22T10:00:00'],
      ['nelle ultime 48 ore', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
      ['gli ultimi tre anni', '2023-11-22..2026-11-22T10:00:00'],
      ['stamani alle 9', '2026-11-22T09:00:00..2026-11-22T10:00:00'],
    ]);
  });

  describe('hours of a day', () => {
    sentences('it', [
      ['ieri notte', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
      ['ieri sera', '2026-11-21T18:00:00..2026-11-22'],
      ['ieri in serata', '2026-11-21T18:00:00..2026-11-22'],
      ['ieri mattina', '2026-11-21T06:00:00..2026-11-21T12:00:00'],
      ['ieri in tarda mattinata', '2026-11-21T09:00:00..2026-11-21T12:00:00'],
      ['ieri nel primo pomeriggio', '2026-11-21T12:00:00..2026-11-21T15:00:00'],
      ['ieri verso le 15', '2026-11-21T14:30:00..2026-11-21T15:30:00'],
      ['ieri tra le 14 e le 16', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
      ['venerdì dalle 14 alle 16', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['stamattina', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
      ["l'altro ieri sera", '2026-11-20T18:00:00..2026-11-21'],
      ['giovedì a pranzo', '2026-11-19T12:00:00..2026-11-19T14:00:00'],
      ['nella notte tra giovedì e venerdì', '2026-11-19T18:00:00..2026-11-20T06:00:00'],
      ['il 5 ottobre alle 14:30', '2026-10-05T14:30:00..2026-10-05T14:45:00'],
      ['il 5 ottobre alle 14.30', '2026-10-05T14:30:00..2026-10-05T14:45:00'],
    ]);
  });
});
