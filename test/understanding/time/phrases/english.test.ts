import { sentences } from '../table';

/** Written down, with the days they mean, before the grammar was asked. */
describe('phrases of past times in English', () => {
  describe('one day', () => {
    sentences('en', [
      ['on Tuesday', '2026-11-17..2026-11-18'],
      ['last Thursday', '2026-11-19..2026-11-20'],
      ['Thursday of last week', '2026-11-12..2026-11-13'],
      ['the Wednesday before last', '2026-11-11..2026-11-12'],
      ['two Fridays ago', '2026-11-13..2026-11-14'],
      ['a week ago Tuesday', '2026-11-10..2026-11-11'],
      ['Tuesday a week ago', '2026-11-10..2026-11-11'],
      ['last week on Wednesday', '2026-11-11..2026-11-12'],
      ['10 days ago', '2026-11-12..2026-11-13'],
      ['ten days back', '2026-11-12..2026-11-13'],
      ['a good two weeks ago', '2026-11-08..2026-11-09'],
      ['a little over two weeks ago', '2026-11-08..2026-11-09'],
      ['the day after Thanksgiving', '2025-11-28..2025-11-29'],
      ['two days before Christmas', '2025-12-23..2025-12-24'],
      ['on Labor Day', '2026-09-07..2026-09-08'],
      ['around the 10th', '2026-11-10..2026-11-11'],
      ['3/4', '2026-03-04..2026-03-05'],
      ['2026-10-05', '2026-10-05..2026-10-06'],
      ['10/5/25', '2025-10-05..2025-10-06'],
      ["Oct 5, '25", '2025-10-05..2025-10-06'],
      ['5 Oct 25', '2025-10-05..2025-10-06'],
      ['the day before yesterday', '2026-11-20..2026-11-21'],
      ['three days before yesterday', '2026-11-18..2026-11-19'],
      ['two and a half weeks ago', '2026-11-05..2026-11-06'],
      ['a fortnight ago', '2026-11-08..2026-11-09'],
    ]);
  });

  describe('several days', () => {
    sentences('en', [
      ['the week before last', '2026-11-02..2026-11-09'],
      ['Tuesday and Wednesday of last week', '2026-11-10..2026-11-12'],
      ['between Tuesday and Thursday', '2026-11-17..2026-11-20'],
      ['from 3 to 5 May', '2026-05-03..2026-05-06'],
      ['May 3 through May 5', '2026-05-03..2026-05-06'],
      ['from the 3rd to the 5th', '2026-11-03..2026-11-06'],
      ['between the 10th and the 12th of October', '2026-10-10..2026-10-13'],
      ['just under a month ago', '2026-10-01..2026-11-01'],
      ['the past two quarters', '2026-04-01..2026-10-01'],
      ['FY25', '2025-01-01..2026-01-01'],
      ['the first quarter of fiscal 2025', '2025-01-01..2025-04-01'],
      ['fiscal year 2024', '2024-01-01..2025-01-01'],
      ['the week after Easter', '2026-04-06..2026-04-13'],
      ['the weekend before Halloween', '2026-10-24..2026-10-26'],
      ['around mid-October', '2026-10-10..2026-10-21'],
      ['early November', '2026-11-01..2026-11-11'],
      ['late in October', '2026-10-21..2026-11-01'],
      ['mid last week', '2026-11-11..2026-11-14'],
      ['at the start of the week', '2026-11-16..2026-11-19'],
      ['at the start of last week', '2026-11-09..2026-11-12'],
      ['towards the end of last week', '2026-11-13..2026-11-16'],
      ['end of last month', '2026-10-21..2026-11-01'],
      ['at the very end of August', '2026-08-21..2026-09-01'],
      ['in the first week of October', '2026-09-28..2026-10-05'],
      ['in the second half of September', '2026-09-16..2026-10-01'],
      ['the last week of October', '2026-10-26..2026-11-02'],
      ['over the weekend', '2026-11-21..2026-11-23'],
      ['last weekend', '2026-11-14..2026-11-16'],
      ['the weekend before last', '2026-11-07..2026-11-09'],
      ['Q3', '2026-07-01..2026-10-01'],
      ['third quarter of last year', '2025-07-01..2025-10-01'],
      ['in 2025', '2025-01-01..2026-01-01'],
      ['last March', '2026-03-01..2026-04-01'],
      ['in March of last year', '2025-03-01..2025-04-01'],
      ['last summer', '2026-06-21..2026-09-23'],
      ['in the spring of 2025', '2025-03-21..2025-06-21'],
      ['between Christmas and New Year', '2025-12-25..2026-01-02'],
      ['sometime in the last week of August', '2026-08-24..2026-08-31'],
      ['mid to late October', '2026-10-10..2026-11-01'],
      ['between mid-September and early October', '2026-09-10..2026-10-11'],
      ['the first three days of October', '2026-10-01..2026-10-04'],
      ['the last two days of October', '2026-10-30..2026-11-01'],
      ['from Monday to Wednesday last week', '2026-11-09..2026-11-12'],
      ['Monday through Wednesday', '2026-11-16..2026-11-19'],
      ['in the week of 5 October', '2026-10-05..2026-10-12'],
      ['week 45', '2026-11-02..2026-11-09'],
      ["last month's", '2026-10-01..2026-11-01'],
      ['month before last', '2026-09-01..2026-10-01'],
      ['the year before last', '2024-01-01..2025-01-01'],
      ['a year and a half ago', '2025-05-01..2025-06-01'],
      ['half a year ago', '2026-05-01..2026-06-01'],
      ['after the 5th but before the 10th', '2026-11-05..2026-11-10'],
    ]);
  });

  describe('open on one side', () => {
    sentences('en', [
      ['since the beginning of the month', '2026-11-01..'],
      ['since last Tuesday', '2026-11-17..'],
      ['since early October', '2026-10-01..'],
      ['before the weekend', '..2026-11-21'],
      ['until last Friday', '..2026-11-21'],
      ['older than six weeks', '..2026-10-11'],
      ['more than three months ago', '..2026-08-22'],
      ['mails that are over a year old', '..2025-11-22'],
      ['3 or more days ago', '..2026-11-20'],
      ['on Friday after 5pm', '2026-11-20T17:00:00..'],
      ['Friday before noon', '..2026-11-20T12:00:00'],
      ['since 2024', '2024-01-01..'],
      ['since Christmas', '2025-12-25..'],
      ['up until the end of October', '..2026-11-01'],
      ['from October onwards', '2026-10-01..'],
      ['no later than 5 October', '..2026-10-06'],
      ['no earlier than 5 October', '2026-10-05..'],
      ['not before Tuesday', '2026-11-17..'],
      ['any time before October', '..2026-10-01'],
    ]);
  });

  describe('up to now', () => {
    sentences('en', [
      ['in the last couple of days', '2026-11-20..2026-11-22T10:00:00'],
      ['over the past few weeks', '2026-11-01..2026-11-22T10:00:00'],
      ['during the past six months', '2026-05-22..2026-11-22T10:00:00'],
      ['the last three years', '2023-11-22..2026-11-22T10:00:00'],
      ['within the last 48 hours', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
    ]);
  });

  describe('hours of a day', () => {
    sentences('en', [
      ['last night', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
      ['yesterday morning', '2026-11-21T06:00:00..2026-11-21T12:00:00'],
      ['yesterday between 2 and 4', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
      ['yesterday around 3pm', '2026-11-21T14:30:00..2026-11-21T15:30:00'],
      ['from 3-8pm yesterday', '2026-11-21T15:00:00..2026-11-21T20:00:00'],
      ['3-5pm on Friday', '2026-11-20T15:00:00..2026-11-20T17:00:00'],
      ['Friday 2-4pm', '2026-11-20T14:00:00..2026-11-20T16:00:00'],
      ['yesterday from 9:30 to 11', '2026-11-21T09:30:00..2026-11-21T11:00:00'],
      ['this morning', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
      ['Thursday at lunchtime', '2026-11-19T12:00:00..2026-11-19T14:00:00'],
      ['wed Oct 21 15:50:06 2026', '2026-10-21T15:50:06..2026-10-21T16:05:06'],
      ['Wed, 21 Oct 2026 15:50', '2026-10-21T15:50:00..2026-10-21T16:05:00'],
      ['on the 15th at 8', '2026-11-15T08:00:00..2026-11-15T09:00:00'],
      ['on the 5th at 4 a.m.', '2026-11-05T04:00:00..2026-11-05T05:00:00'],
      ['14th Feb from 9:30am to 11am', '2026-02-14T09:30:00..2026-02-14T11:00:00'],
    ]);
  });
});
