import { sentences } from '../table';

/** Written down, with the days they mean, before the grammar was asked. */
describe('phrases of past times in Dutch', () => {
  describe('one day', () => {
    sentences('nl', [
      ['op dinsdag', '2026-11-17..2026-11-18'],
      ['afgelopen donderdag', '2026-11-19..2026-11-20'],
      ['donderdag vorige week', '2026-11-12..2026-11-13'],
      ['vorige week woensdag', '2026-11-11..2026-11-12'],
      ['dinsdag twee weken geleden', '2026-11-03..2026-11-04'],
      ['twee weken geleden op dinsdag', '2026-11-03..2026-11-04'],
      ['veertien dagen geleden', '2026-11-08..2026-11-09'],
      ['eergisteren', '2026-11-20..2026-11-21'],
      ['twee vrijdagen geleden', '2026-11-13..2026-11-14'],
      ['10 dagen geleden', '2026-11-12..2026-11-13'],
      ['ruim twee weken geleden', '2026-11-08..2026-11-09'],
      ["zo'n twee weken geleden", '2026-11-08..2026-11-09'],
      ['twee dagen voor Kerstmis', '2025-12-23..2025-12-24'],
      ['de dag na Kerst', '2025-12-26..2025-12-27'],
      ['de dag voor Pasen', '2026-04-04..2026-04-05'],
      ['tweede paasdag', '2026-04-06..2026-04-07'],
      ['op Koningsdag', '2026-04-27..2026-04-28'],
      ['op sinterklaasavond', '2025-12-05..2025-12-06'],
      ['rond de 10e', '2026-11-10..2026-11-11'],
      ['rond 10 oktober', '2026-10-10..2026-10-11'],
      ['op 3/4', '2026-04-03..2026-04-04'],
      ['05-10-25', '2025-10-05..2025-10-06'],
      ['2026-10-05', '2026-10-05..2026-10-06'],
      ['5 okt. 25', '2025-10-05..2025-10-06'],
      ['tweeënhalve week geleden', '2026-11-05..2026-11-06'],
    ]);
  });

  describe('several days', () => {
    sentences('nl', [
      ['voorlaatste week', '2026-11-02..2026-11-09'],
      ['maandag of dinsdag', '2026-11-16..2026-11-18'],
      ['van maandag tot en met woensdag', '2026-11-16..2026-11-19'],
      ['maandag t/m woensdag', '2026-11-16..2026-11-19'],
      ['van maandag tot woensdag vorige week', '2026-11-09..2026-11-12'],
      ['tussen dinsdag en donderdag', '2026-11-17..2026-11-20'],
      ['van 3 tot en met 5 mei', '2026-05-03..2026-05-06'],
      ['3 t/m 5 mei', '2026-05-03..2026-05-06'],
      ['van de 3e tot de 5e', '2026-11-03..2026-11-06'],
      ['tussen 10 en 12 oktober', '2026-10-10..2026-10-13'],
      ['krap een maand geleden', '2026-10-01..2026-11-01'],
      ['de laatste twee kwartalen', '2026-04-01..2026-10-01'],
      ['boekjaar 2025', '2025-01-01..2026-01-01'],
      ['afgelopen boekjaar', '2025-01-01..2026-01-01'],
      ['de week na Pasen', '2026-04-06..2026-04-13'],
      ['het weekend voor Halloween', '2026-10-24..2026-10-26'],
      ['tussen kerst en oud en nieuw', '2025-12-25..2026-01-01'],
      ['omstreeks half oktober', '2026-10-10..2026-10-21'],
      ['begin november', '2026-11-01..2026-11-11'],
      ['midden vorige week', '2026-11-11..2026-11-14'],
      ['begin deze week', '2026-11-16..2026-11-19'],
      ['begin vorige week', '2026-11-09..2026-11-12'],
      ['eind vorige week', '2026-11-13..2026-11-16'],
      ['eind vorige maand', '2026-10-21..2026-11-01'],
      ['de eerste week van oktober', '2026-09-28..2026-10-05'],
      ['in de tweede helft van september', '2026-09-16..2026-10-01'],
      ['de laatste week van oktober', '2026-10-26..2026-11-02'],
      ['in het weekend', '2026-11-21..2026-11-23'],
      ['vorig weekend', '2026-11-14..2026-11-16'],
      ['voorlaatste weekend', '2026-11-07..2026-11-09'],
      ['in het derde kwartaal', '2026-07-01..2026-10-01'],
      ['Q3 2025', '2025-07-01..2025-10-01'],
      ['in de eerste helft van het jaar', '2026-01-01..2026-07-01'],
      ['in maart vorig jaar', '2025-03-01..2025-04-01'],
      ['afgelopen maart', '2026-03-01..2026-04-01'],
      ['afgelopen zomer', '2026-06-21..2026-09-23'],
      ['in het voorjaar van 2025', '2025-03-21..2025-06-21'],
      ['ergens in oktober', '2026-10-01..2026-11-01'],
      ['half oktober', '2026-10-10..2026-10-21'],
      ['van half september tot begin oktober', '2026-09-10..2026-10-11'],
      ['de eerste drie dagen van oktober', '2026-10-01..2026-10-04'],
      ['de laatste twee dagen van oktober', '2026-10-30..2026-11-01'],
      ['week 45', '2026-11-02..2026-11-09'],
      ['de week van 5 oktober', '2026-10-05..2026-10-12'],
      ['anderhalf jaar geleden', '2025-05-01..2025-06-01'],
      ['een half jaar geleden', '2026-05-01..2026-06-01'],
      ['twee jaar geleden', '2024-11-01..2024-12-01'],
      ['voorlaatste maand', '2026-09-01..2026-10-01'],
      ['na de 5e maar voor de 10e', '2026-11-05..2026-11-10'],
    ]);
  });

  describe('open on one side', () => {
    sentences('nl', [
      ['sinds het begin van de maand', '2026-11-01..'],
      ['sinds begin oktober', '2026-10-01..'],
      ['sinds afgelopen dinsdag', '2026-11-17..'],
      ['voor het weekend', '..2026-11-21'],
      ['tot afgelopen vrijdag', '..2026-11-21'],
      ['tot en met 5 oktober', '..2026-10-06'],
      ['ouder dan zes weken', '..2026-10-11'],
      ['meer dan drie maanden geleden', '..2026-08-22'],
      ['van meer dan een jaar oud', '..2025-11-22'],
      ['drie of meer dagen geleden', '..2026-11-20'],
      ['vrijdag na 17 uur', '2026-11-20T17:00:00..'],
      ['vrijdag voor 12 uur', '..2026-11-20T12:00:00'],
      ['vanaf oktober', '2026-10-01..'],
      ['vanaf 5 oktober', '2026-10-05..'],
      ['uiterlijk 5 oktober', '..2026-10-06'],
      ['niet eerder dan 5 oktober', '2026-10-05..'],
      ['tot 11 uur gisteren', '..2026-11-21T11:00:00'],
    ]);
  });

  describe('up to now', () => {
    sentences('nl', [
      ['sinds drie dagen', '2026-11-19..2026-11-22T10:00:00'],
      ['de afgelopen paar dagen', '2026-11-20..2026-11-22T10:00:00'],
      ['de afgelopen weken', '2026-11-01..2026-11-22T10:00:00'],
      ['gedurende de laatste zes maanden', '2026-05-22..2026-11-22T10:00:00'],
      ['in de afgelopen 48 uur', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
      ['de afgelopen drie jaar', '2023-11-22..2026-11-22T10:00:00'],
    ]);
  });

  describe('hours of a day', () => {
    sentences('nl', [
      ['vannacht', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
      ['gisteravond', '2026-11-21T18:00:00..2026-11-22'],
      ['gisterochtend', '2026-11-21T06:00:00..2026-11-21T12:00:00'],
      ['gistermiddag', '2026-11-21T12:00:00..2026-11-21T18:00:00'],
      ['gisteren rond 15 uur', '2026-11-21T14:30:00..2026-11-21T15:30:00'],
      ['gisteren tussen 14 en 16 uur', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
      ['vrijdag van 14 tot 16 uur', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['gisteren om half drie', '2026-11-21T14:30:00..2026-11-21T14:45:00'],
      ['vanmorgen', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
      ['vrijdagmiddag', '2026-11-20T12:00:00..2026-11-20T18:00:00'],
      ['donderdagnacht', '2026-11-19T18:00:00..2026-11-20T06:00:00'],
      ['in de nacht van donderdag op vrijdag', '2026-11-19T18:00:00..2026-11-20T06:00:00'],
      ['5 oktober om 14.30 uur', '2026-10-05T14:30:00..2026-10-05T14:45:00'],
      ['eergisteravond', '2026-11-20T18:00:00..2026-11-21'],
    ]);
  });
});
