import { sentences } from './table';

/* Read on Sunday at ten in the morning: what lies before or behind a meal that is still to come was yesterday. */

describe('hours of a day named by a bound', () => {
  sentences('en', [
    ['before 9 this morning', '..2026-11-22T09:00:00'],
    ['this morning before 9', '..2026-11-22T09:00:00'],
    ['yesterday before 9', '..2026-11-21T09:00:00'],
    ['deleted after 3 yesterday', '2026-11-21T15:00:00..'],
    ['yesterday after 3pm', '2026-11-21T15:00:00..'],
    ['yesterday around 4', '2026-11-21T15:30:00..2026-11-21T16:30:00'],
    ['since 8 this morning', '2026-11-22T08:00:00..'],
  ]);
  sentences('de', [
    ['heute vor 9', '..2026-11-22T09:00:00'],
    ['heute morgen vor 9 Uhr', '..2026-11-22T09:00:00'],
    ['gestern nach 15 Uhr', '2026-11-21T15:00:00..'],
  ]);
  sentences('fr', [['ce matin avant 9h', '..2026-11-22T09:00:00']]);
  sentences('es', [['esta mañana antes de las 9', '..2026-11-22T09:00:00']]);
  sentences('pt', [['hoje de manhã antes das 9', '..2026-11-22T09:00:00']]);
  sentences('it', [['stamattina prima delle 9', '..2026-11-22T09:00:00']]);
  sentences('ja', [['今朝9時前', '..2026-11-22T09:00:00']]);
  sentences('zh', [['今天早上9点之前', '..2026-11-22T09:00:00']]);
});

describe('times by the meal or the work beside them', () => {
  sentences('en', [
    ['yesterday after lunch', '2026-11-21T12:00:00..2026-11-21T18:00:00'],
    ['on Friday before lunch', '2026-11-20T08:00:00..2026-11-20T13:00:00'],
    ['after lunch', '2026-11-21T12:00:00..2026-11-21T18:00:00'],
    ['yesterday after work', '2026-11-21T17:00:00..2026-11-22'],
  ]);
  sentences('de', [['gestern nach dem Mittagessen', '2026-11-21T12:00:00..2026-11-21T18:00:00']]);
  sentences('fr', [['hier après le déjeuner', '2026-11-21T12:00:00..2026-11-21T18:00:00']]);
  sentences('es', [['ayer después de comer', '2026-11-21T13:00:00..2026-11-21T20:00:00']]);
  sentences('pt', [['ontem depois do almoço', '2026-11-21T12:00:00..2026-11-21T18:00:00']]);
  sentences('it', [['ieri dopo pranzo', '2026-11-21T12:00:00..2026-11-21T18:00:00']]);
  sentences('nl', [['gisteren na de lunch', '2026-11-21T12:00:00..2026-11-21T18:00:00']]);
  sentences('ja', [['昨日の昼食後', '2026-11-21T12:00:00..2026-11-21T18:00:00']]);
  sentences('zh', [['昨天午饭后', '2026-11-21T12:00:00..2026-11-21T18:00:00']]);
});

describe('early and late in a part of the day or a season', () => {
  sentences('en', [
    ['late last night', '2026-11-21T22:00:00..2026-11-22T06:00:00'],
    ['late yesterday evening', '2026-11-21T21:00:00..2026-11-22'],
    ['late summer', '2026-08-01..2026-09-23'],
    ['early spring', '2026-03-01..2026-04-21'],
    ['from last May until now', '2026-05-01..'],
  ]);
  sentences('de', [
    ['spät gestern Abend', '2026-11-21T21:00:00..2026-11-22'],
    ['im Spätsommer', '2026-08-01..2026-09-23'],
    ['im Frühherbst 2025', '2025-09-01..2025-10-21'],
  ]);
  sentences('it', [
    ['ieri sera tardi', '2026-11-21T21:00:00..2026-11-22'],
    ['fine estate', '2026-08-01..2026-09-23'],
  ]);
  sentences('es', [['a finales de verano', '2026-08-01..2026-09-23']]);
  sentences('pt', [['no final do verão', '2026-08-01..2026-09-23']]);
  sentences('nl', [
    ['gisteravond laat', '2026-11-21T21:00:00..2026-11-22'],
    ['eind zomer', '2026-08-01..2026-09-23'],
  ]);
  sentences('ja', [['夏の終わり', '2026-08-01..2026-09-23']]);
  sentences('zh', [['昨天深夜', '2026-11-21T22:00:00..2026-11-22T06:00:00']]);
});
