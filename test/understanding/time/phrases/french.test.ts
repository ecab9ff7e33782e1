import { sentences } from '../table';

/** Phrases of past mail and what they mean; most were written down with their days before the grammar was asked. */
describe('phrases of past times in French', () => {
  describe('one day', () => {
    sentences('fr', [
      ['mardi', '2026-11-17..2026-11-18'],
      ['jeudi dernier', '2026-11-19..2026-11-20'],
      ['jeudi de la semaine dernière', '2026-11-12..2026-11-13'],
      ['la semaine dernière, mercredi', '2026-11-11..2026-11-12'],
      ['il y a deux semaines, mardi', '2026-11-03..2026-11-04'],
      ['mardi il y a deux semaines', '2026-11-03..2026-11-04'],
      ['il y a quinze jours', '2026-11-07..2026-11-08'],
      ['il y a deux vendredis', '2026-11-13..2026-11-14'],
      ['il y a 10 jours', '2026-11-12..2026-11-13'],
      ['il y a deux bonnes semaines', '2026-11-08..2026-11-09'],
      ['il y a un peu plus de deux semaines', '2026-11-08..2026-11-09'],
      ['il y a environ trois semaines', '2026-11-01..2026-11-02'],
      ['deux jours avant Noël', '2025-12-23..2025-12-24'],
      ['le lendemain de Noël', '2025-12-26..2025-12-27'],
      ['la veille de Pâques', '2026-04-04..2026-04-05'],
      ['le lundi de Pentecôte', '2026-05-25..2026-05-26'],
      ['autour du 10', '2026-11-10..2026-11-11'],
      ['vers le 10 octobre', '2026-10-10..2026-10-11'],
      ['aux alentours du 10 octobre', '2026-10-10..2026-10-11'],
      ['le 3/4', '2026-04-03..2026-04-04'],
      ['le 05/10/25', '2025-10-05..2025-10-06'],
      ['2026-10-05', '2026-10-05..2026-10-06'],
      ['5 oct. 25', '2025-10-05..2025-10-06'],
      ['il y a deux semaines et demie', '2026-11-05..2026-11-06'],
      ['il y a six mois', '2026-05-22..2026-05-23'],
      ['il y a une huitaine de jours', '2026-11-14..2026-11-15'],
      ['il y a une dizaine de jours', '2026-11-12..2026-11-13'],
      ['quelques jours avant Noël', '2025-12-22..2025-12-23'],
      ['le vendredi avant Pâques', '2026-04-03..2026-04-04'],
      ['il y a un bon mois', '2026-10-22..2026-10-23'],
    ]);
  });

  describe('several days', () => {
    sentences('fr', [
      ["l'avant-dernière semaine", '2026-11-02..2026-11-09'],
      ['lundi ou mardi', '2026-11-16..2026-11-18'],
      ['de lundi à mercredi', '2026-11-16..2026-11-19'],
      ['du lundi au mercredi de la semaine dernière', '2026-11-09..2026-11-12'],
      ['entre mardi et jeudi', '2026-11-17..2026-11-20'],
      ['du 3 au 5 mai', '2026-05-03..2026-05-06'],
      ['du 3 au 5', '2026-11-03..2026-11-06'],
      ['entre le 10 et le 12 octobre', '2026-10-10..2026-10-13'],
      ['les deux derniers trimestres', '2026-04-01..2026-10-01'],
      ["l'exercice 2025", '2025-01-01..2026-01-01'],
      ["l'année fiscale dernière", '2025-01-01..2026-01-01'],
      ['la semaine après Pâques', '2026-04-06..2026-04-13'],
      ['le week-end de la Toussaint', '2026-10-31..2026-11-02'],
      ['début novembre', '2026-11-01..2026-11-11'],
      ['au milieu de la semaine dernière', '2026-11-11..2026-11-14'],
      ['en début de semaine', '2026-11-16..2026-11-19'],
      ['en début de semaine dernière', '2026-11-09..2026-11-12'],
      ['en fin de semaine dernière', '2026-11-13..2026-11-16'],
      ['à la fin du mois dernier', '2026-10-21..2026-11-01'],
      ['fin août', '2026-08-21..2026-09-01'],
      ["la première semaine d'octobre", '2026-09-28..2026-10-05'],
      ['dans la deuxième quinzaine de septembre', '2026-09-16..2026-10-01'],
      ["la dernière semaine d'octobre", '2026-10-26..2026-11-02'],
      ['pendant le week-end', '2026-11-21..2026-11-23'],
      ['le week-end dernier', '2026-11-14..2026-11-16'],
      ["l'avant-dernier week-end", '2026-11-07..2026-11-09'],
      ['au troisième trimestre', '2026-07-01..2026-10-01'],
      ['T3 2025', '2025-07-01..2025-10-01'],
      ['au premier semestre', '2026-01-01..2026-07-01'],
      ['en mars dernier', '2026-03-01..2026-04-01'],
      ["en mars de l'année dernière", '2025-03-01..2025-04-01'],
      ["l'été dernier", '2026-06-21..2026-09-23'],
      ['au printemps 2025', '2025-03-21..2025-06-21'],
      ["entre Noël et le jour de l'An", '2025-12-25..2026-01-02'],
      ['courant octobre', '2026-10-01..2026-11-01'],
      ['mi-octobre', '2026-10-10..2026-10-21'],
      ['de mi-septembre à début octobre', '2026-09-10..2026-10-11'],
      ["les trois premiers jours d'octobre", '2026-10-01..2026-10-04'],
      ["les deux derniers jours d'octobre", '2026-10-30..2026-11-01'],
      ['semaine 45', '2026-11-02..2026-11-09'],
      ['la semaine du 5 octobre', '2026-10-05..2026-10-12'],
      ['il y a un an et demi', '2025-05-01..2025-06-01'],
      ["l'avant-dernier mois", '2026-09-01..2026-10-01'],
      ['il y a deux ans', '2024-11-01..2024-12-01'],
      ['après le 5 mais avant le 10', '2026-11-05..2026-11-10'],
      ['le 5 ou le 6 octobre', '2026-10-05..2026-10-07'],
      ['les deux semaines après Pâques', '2026-04-06..2026-04-20'],
      ['vers la mi-octobre', '2026-10-10..2026-10-21'],
    ]);
  });

  describe('open on one side', () => {
    sentences('fr', [
      ['depuis le début du mois', '2026-11-01..'],
      ['depuis début octobre', '2026-10-01..'],
      ['depuis mardi dernier', '2026-11-17..'],
      ['avant le week-end', '..2026-11-21'],
      ["jusqu'à vendredi dernier", '..2026-11-21'],
      ["jusqu'au 5 octobre inclus", '..2026-10-06'],
      ['de plus de six semaines', '..2026-10-11'],
      ['il y a plus de trois mois', '..2026-08-22'],
      ["datant de plus d'un an", '..2025-11-22'],
      ['il y a trois jours ou plus', '..2026-11-20'],
      ['vendredi après 17h', '2026-11-20T17:00:00..'],
      ['vendredi avant midi', '..2026-11-20T12:00:00'],
      ["à partir d'octobre", '2026-10-01..'],
      ['dès le 5 octobre', '2026-10-05..'],
      ['au plus tard le 5 octobre', '..2026-10-06'],
    ]);
  });

  describe('up to now', () => {
    sentences('fr', [
      ['depuis trois jours', '2026-11-19..2026-11-22T10:00:00'],
      ['ces deux derniers jours', '2026-11-20..2026-11-22T10:00:00'],
      ['ces dernières semaines', '2026-11-01..2026-11-22T10:00:00'],
      ['au cours des six derniers mois', '2026-05-22..2026-11-22T10:00:00'],
      ['dans les dernières 48 heures', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
      ['les trois dernières années', '2023-11-22..2026-11-22T10:00:00'],
      ['pas plus vieux que trois jours', '2026-11-19..2026-11-22T10:00:00'],
    ]);
  });

  describe('hours of a day', () => {
    sentences('fr', [
      ['la nuit dernière', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
      ['hier soir', '2026-11-21T18:00:00..2026-11-22'],
      ['hier matin', '2026-11-21T06:00:00..2026-11-21T12:00:00'],
      ['hier en fin de matinée', '2026-11-21T09:00:00..2026-11-21T12:00:00'],
      ["hier en début d'après-midi", '2026-11-21T12:00:00..2026-11-21T15:00:00'],
      ['hier vers 15 h', '2026-11-21T14:30:00..2026-11-21T15:30:00'],
      ['hier entre 14 h et 16 h', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
      ['vendredi de 14h à 16h', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['vendredi 14h-16h', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['ce matin', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
      ['avant-hier soir', '2026-11-20T18:00:00..2026-11-21'],
      ['jeudi midi', '2026-11-19T12:00:00..2026-11-19T13:00:00'],
      ['dans la nuit de jeudi à vendredi', '2026-11-19T18:00:00..2026-11-20T06:00:00'],
      ['le 1er octobre à 14h30', '2026-10-01T14:30:00..2026-10-01T14:45:00'],
      ['hier à trois heures et demie', '2026-11-21T15:30:00..2026-11-21T15:45:00'],
      ['hier à quatre heures moins le quart', '2026-11-21T15:45:00..2026-11-21T16:00:00'],
      ['entre vendredi 17h et lundi 9h', '2026-11-13T17:00:00..2026-11-16T09:00:00'],
    ]);
  });
});
