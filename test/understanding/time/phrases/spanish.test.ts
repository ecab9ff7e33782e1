import { sentences } from '../table';

/** Phrases of past mail and what they mean; most were written down with their days before the grammar was asked. */
describe('phrases of past times in Spanish', () => {
  describe('one day', () => {
    sentences('es', [
      ['el martes', '2026-11-17..2026-11-18'],
      ['el jueves pasado', '2026-11-19..2026-11-20'],
      ['el jueves de la semana pasada', '2026-11-12..2026-11-13'],
      ['la semana pasada el miércoles', '2026-11-11..2026-11-12'],
      ['el martes de hace dos semanas', '2026-11-03..2026-11-04'],
      ['hace dos semanas el martes', '2026-11-03..2026-11-04'],
      ['hace quince días', '2026-11-07..2026-11-08'],
      ['hace dos viernes', '2026-11-13..2026-11-14'],
      ['hace 10 días', '2026-11-12..2026-11-13'],
      ['hace más o menos dos semanas', '2026-11-08..2026-11-09'],
      ['hace unas tres semanas', '2026-11-01..2026-11-02'],
      ['hace algo más de dos semanas', '2026-11-08..2026-11-09'],
      ['dos días antes de Navidad', '2025-12-23..2025-12-24'],
      ['el día después de Navidad', '2025-12-26..2025-12-27'],
      ['la víspera de Reyes', '2026-01-05..2026-01-06'],
      ['tres días después de Semana Santa', '2026-04-08..2026-04-09'],
      ['el lunes de Pascua', '2026-04-06..2026-04-07'],
      ['alrededor del 10', '2026-11-10..2026-11-11'],
      ['sobre el 10 de octubre', '2026-10-10..2026-10-11'],
      ['hacia el 10 de octubre', '2026-10-10..2026-10-11'],
      ['el 3/4', '2026-04-03..2026-04-04'],
      ['el 05/10/25', '2025-10-05..2025-10-06'],
      ['2026-10-05', '2026-10-05..2026-10-06'],
      ['5 oct. 25', '2025-10-05..2025-10-06'],
      ['hace dos semanas y media', '2026-11-05..2026-11-06'],
      ['hace una semana exactamente', '2026-11-15..2026-11-16'],
      ['el día antes de ayer', '2026-11-20..2026-11-21'],
      ['el viernes antes de Pascua', '2026-04-03..2026-04-04'],
    ]);
  });

  describe('several days', () => {
    sentences('es', [
      ['la semana antepasada', '2026-11-02..2026-11-09'],
      ['la penúltima semana', '2026-11-02..2026-11-09'],
      ['lunes o martes', '2026-11-16..2026-11-18'],
      ['de lunes a miércoles', '2026-11-16..2026-11-19'],
      ['de lunes a miércoles de la semana pasada', '2026-11-09..2026-11-12'],
      ['entre el martes y el jueves', '2026-11-17..2026-11-20'],
      ['del 3 al 5 de mayo', '2026-05-03..2026-05-06'],
      ['del 3 al 5', '2026-11-03..2026-11-06'],
      ['entre el 10 y el 12 de octubre', '2026-10-10..2026-10-13'],
      ['los dos últimos trimestres', '2026-04-01..2026-10-01'],
      ['el ejercicio 2025', '2025-01-01..2026-01-01'],
      ['el año fiscal pasado', '2025-01-01..2026-01-01'],
      ['la semana después de Pascua', '2026-04-06..2026-04-13'],
      ['el fin de semana antes de Halloween', '2026-10-24..2026-10-26'],
      ['a principios de noviembre', '2026-11-01..2026-11-11'],
      ['a mediados de la semana pasada', '2026-11-11..2026-11-14'],
      ['a principios de semana', '2026-11-16..2026-11-19'],
      ['a principios de la semana pasada', '2026-11-09..2026-11-12'],
      ['a finales de la semana pasada', '2026-11-13..2026-11-16'],
      ['a finales del mes pasado', '2026-10-21..2026-11-01'],
      ['a fines de agosto', '2026-08-21..2026-09-01'],
      ['la primera semana de octubre', '2026-09-28..2026-10-05'],
      ['en la segunda quincena de septiembre', '2026-09-16..2026-10-01'],
      ['la última semana de octubre', '2026-10-26..2026-11-02'],
      ['durante el fin de semana', '2026-11-21..2026-11-23'],
      ['el fin de semana pasado', '2026-11-14..2026-11-16'],
      ['el penúltimo fin de semana', '2026-11-07..2026-11-09'],
      ['en el tercer trimestre', '2026-07-01..2026-10-01'],
      ['T3 2025', '2025-07-01..2025-10-01'],
      ['en el primer semestre', '2026-01-01..2026-07-01'],
      ['en marzo pasado', '2026-03-01..2026-04-01'],
      ['en marzo del año pasado', '2025-03-01..2025-04-01'],
      ['el verano pasado', '2026-06-21..2026-09-23'],
      ['en la primavera de 2025', '2025-03-21..2025-06-21'],
      ['entre Navidad y Año Nuevo', '2025-12-25..2026-01-02'],
      ['en algún momento de octubre', '2026-10-01..2026-11-01'],
      ['de mediados de septiembre a principios de octubre', '2026-09-10..2026-10-11'],
      ['los primeros tres días de octubre', '2026-10-01..2026-10-04'],
      ['los dos últimos días de octubre', '2026-10-30..2026-11-01'],
      ['la semana 45', '2026-11-02..2026-11-09'],
      ['la semana del 5 de octubre', '2026-10-05..2026-10-12'],
      ['hace año y medio', '2025-05-01..2025-06-01'],
      ['hace medio año', '2026-05-01..2026-06-01'],
      ['hace dos años', '2024-11-01..2024-12-01'],
      ['el penúltimo mes', '2026-09-01..2026-10-01'],
      ['el año antepasado', '2024-01-01..2025-01-01'],
      ['el mes antepasado', '2026-09-01..2026-10-01'],
      ['después del 5 pero antes del 10', '2026-11-05..2026-11-10'],
      ['en los tres días previos a Navidad', '2025-12-22..2025-12-25'],
      ['el 5 o el 6 de octubre', '2026-10-05..2026-10-07'],
    ]);
  });

  describe('open on one side', () => {
    sentences('es', [
      ['desde principios de mes', '2026-11-01..'],
      ['desde comienzos de octubre', '2026-10-01..'],
      ['desde el martes pasado', '2026-11-17..'],
      ['antes del fin de semana', '..2026-11-21'],
      ['hasta el viernes pasado', '..2026-11-21'],
      ['hasta el 5 de octubre inclusive', '..2026-10-06'],
      ['de hace más de seis semanas', '..2026-10-11'],
      ['hace más de tres meses', '..2026-08-22'],
      ['con más de un año de antigüedad', '..2025-11-22'],
      ['hace tres días o más', '..2026-11-20'],
      ['el viernes después de las 17 h', '2026-11-20T17:00:00..'],
      ['el viernes antes del mediodía', '..2026-11-20T12:00:00'],
      ['a partir de octubre', '2026-10-01..'],
      ['como muy tarde el 5 de octubre', '..2026-10-06'],
    ]);
  });

  describe('up to now', () => {
    sentences('es', [
      ['desde hace tres días', '2026-11-19..2026-11-22T10:00:00'],
      ['en el último par de días', '2026-11-20..2026-11-22T10:00:00'],
      ['en las últimas semanas', '2026-11-01..2026-11-22T10:00:00'],
      ['durante los últimos seis meses', '2026-05-22..2026-11-22T10:00:00'],
      ['en las últimas 48 horas', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
      ['los últimos tres años', '2023-11-22..2026-11-22T10:00:00'],
      ['los últimos 10 días hábiles', '2026-11-09..2026-11-22T10:00:00'],
    ]);
  });

  describe('hours of a day', () => {
    sentences('es', [
      ['anoche', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
      ['ayer por la tarde', '2026-11-21T12:00:00..2026-11-21T20:00:00'],
      ['ayer por la mañana', '2026-11-21T06:00:00..2026-11-21T12:00:00'],
      ['anteayer por la noche', '2026-11-20T18:00:00..2026-11-21T06:00:00'],
      ['ayer sobre las 15 h', '2026-11-21T14:30:00..2026-11-21T15:30:00'],
      ['ayer entre las 2 y las 4', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
      ['el viernes de 14 a 16 h', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['el viernes de 2 a 4 de la tarde', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['el viernes de las 9 a las 11', '2026-11-20T09:00:00..2026-11-20T11:00:00'],
      ['el 27 de octubre de las 11:30 a.m. a las 5:30 p.m.', '2026-10-27T11:30:00..2026-10-27T17:30:00'],
      ['de las 11:30 a las 13:30 del 27 de octubre', '2026-10-27T11:30:00..2026-10-27T13:30:00'],
      ['esta mañana', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
      ['el jueves al mediodía', '2026-11-19T12:00:00..2026-11-19T14:00:00'],
      ['ayer de madrugada', '2026-11-21..2026-11-21T06:00:00'],
      ['el 5 de octubre a las 14:30', '2026-10-05T14:30:00..2026-10-05T14:45:00'],
      ['desde ayer a las 16 hasta hoy a las 9', '2026-11-21T16:00:00..2026-11-22T09:00:00'],
      ['ayer a las tres y media', '2026-11-21T15:30:00..2026-11-21T15:45:00'],
      ['ayer a las cuatro menos cuarto', '2026-11-21T15:45:00..2026-11-21T16:00:00'],
      ['el viernes a última hora de la tarde', '2026-11-20T16:00:00..2026-11-20T20:00:00'],
      ['entre el viernes a las 17 y el lunes a las 9', '2026-11-13T17:00:00..2026-11-16T09:00:00'],
    ]);
  });
});
