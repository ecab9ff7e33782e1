import { sentences } from './table';

describe('days and weeks relative to today', () => {
  sentences('en', [
    ['what I deleted yesterday', '2026-11-21..2026-11-22'],
    ['the day before yesterday', '2026-11-20..2026-11-21'],
    ['mail from today', '2026-11-22..2026-11-23'],
    ['all mail from last week', '2026-11-09..2026-11-16'],
    ['the week before last', '2026-11-02..2026-11-09'],
    ['emails of this week', '2026-11-16..2026-11-23'],
    ['deleted last month', '2026-10-01..2026-11-01'],
    ['the month before last', '2026-09-01..2026-10-01'],
    ['last quarter', '2026-07-01..2026-10-01'],
    ['last year', '2025-01-01..2026-01-01'],
    ['over the weekend', '2026-11-21..2026-11-23'],
    ['last weekend', '2026-11-14..2026-11-16'],
    ['next week', '2026-11-23..2026-11-30'],
    ['tomorrow', '2026-11-23..2026-11-24'],
    ['in 3 days', '2026-11-25..2026-11-26'],
  ]);
});

describe('weekdays look back', () => {
  sentences('en', [
    ['from Tuesday', '2026-11-17..2026-11-18'],
    ['last Friday', '2026-11-20..2026-11-21'],
    ['last Sunday', '2026-11-15..2026-11-16'],
    ['on sun', '2026-11-15..2026-11-16'],
    ['Tuesday last week', '2026-11-10..2026-11-11'],
    ['last week Tuesday', '2026-11-10..2026-11-11'],
    ['Monday week ago', '2026-11-09..2026-11-10'],
    ['2 Fridays ago', '2026-11-13..2026-11-14'],
    ['Tuesday the 17th', '2026-11-17..2026-11-18'],
    ['Friday 13th', '2026-11-13..2026-11-14'],
    ['the last Friday of October', '2026-10-30..2026-10-31'],
    ['the first Monday of November', '2026-11-02..2026-11-03'],
  ]);
});

describe('so long ago, for so long', () => {
  sentences('en', [
    ['three days ago', '2026-11-19..2026-11-20'],
    ['two weeks ago', '2026-11-08..2026-11-09'],
    ['a week ago yesterday', '2026-11-14..2026-11-15'],
    ['two years ago', '2024-11-01..2024-12-01'],
    ['about two years ago', '2024-01-01..2025-01-01'],
    ['an hour ago', '2026-11-22T08:00:00..2026-11-22T10:00:00'],
    ['in the last hour', '2026-11-22T09:00:00..2026-11-22T10:00:00'],
    ['the last 3 days', '2026-11-19..2026-11-22T10:00:00'],
    ['the past two weeks', '2026-11-08..2026-11-22T10:00:00'],
    ['within the last 48 hours', '2026-11-20T10:00:00..2026-11-22T10:00:00'],
    ['older than 2 weeks', '..2026-11-08'],
    ['more than a month ago', '..2026-10-22'],
    ['less than a week ago', '2026-11-15..2026-11-22T10:00:00'],
    ['just now', '2026-11-22T09:00:00..2026-11-22T10:00:00'],
  ]);
});

describe('dates', () => {
  sentences('en', [
    ['on 10 november', '2026-11-10..2026-11-11'],
    ['Nov. 13th, 2026', '2026-11-13..2026-11-14'],
    ['the third of november', '2026-11-03..2026-11-04'],
    ['31/Oct/1974', '1974-10-31..1974-11-01'],
    ['the mail from the 5th', '2026-11-05..2026-11-06'],
    ['Feb 29', '2024-02-29..2024-03-01'],
    ['mail from December about the budget', '2025-12-01..2026-01-01'],
    ['October 2025', '2025-10-01..2025-11-01'],
    ["jan '25", '2025-01-01..2025-02-01'],
    ['in may', '2026-05-01..2026-06-01'],
    ['since 2015', '2015-01-01..'],
    ['in the 1990s', '1990-01-01..2000-01-01'],
    ['September the twenty-first nineteen seventy eight', '1978-09-21..1978-09-22'],
    ['I deleted it on Thurs Sept 4th', '2025-09-04..2025-09-05'],
  ]);
});

describe('numbered periods', () => {
  sentences('en', [
    ['Q2 2025', '2025-04-01..2025-07-01'],
    ['third quarter of last year', '2025-07-01..2025-10-01'],
    ['H1 2026', '2026-01-01..2026-07-01'],
    ['the first half of 2025', '2025-01-01..2025-07-01'],
    ['week 46', '2026-11-09..2026-11-16'],
    ['week 46 of 2025', '2025-11-10..2025-11-17'],
    ['last week of 2016', '2016-12-26..2017-01-02'],
    ['the week of November 30th', '2025-11-24..2025-12-01'],
    ['15th of last month', '2026-10-15..2026-10-16'],
  ]);
});

describe('parts of a period', () => {
  sentences('en', [
    ['at the end of October', '2026-10-21..2026-11-01'],
    ['early November', '2026-11-01..2026-11-11'],
    ['mid-October', '2026-10-10..2026-10-21'],
    ['the beginning of the week', '2026-11-16..2026-11-19'],
    ['end of last week', '2026-11-13..2026-11-16'],
    ['earlier this week', '2026-11-16..2026-11-22'],
    ['the last 10 days of October', '2026-10-22..2026-11-01'],
    ['the first 10 days of November', '2026-11-01..2026-11-11'],
  ]);
});

describe('times of day', () => {
  sentences('en', [
    ['this morning', '2026-11-22T06:00:00..2026-11-22T12:00:00'],
    ['yesterday evening', '2026-11-21T18:00:00..2026-11-22'],
    ['last night', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
    ['deleted overnight', '2026-11-21T18:00:00..2026-11-22T06:00:00'],
    ['at 3pm on friday', '2026-11-20T15:00:00..2026-11-20T16:00:00'],
    ['between 2 and 4 pm yesterday', '2026-11-21T14:00:00..2026-11-21T16:00:00'],
    ['yesterday between 14:00 and 16:30', '2026-11-21T14:00:00..2026-11-21T16:30:00'],
    ['between 9 and 11 this morning', '2026-11-22T09:00:00..2026-11-22T11:00:00'],
    ['around 3pm on Thursday', '2026-11-19T14:30:00..2026-11-19T15:30:00'],
    ['at noon on Friday', '2026-11-20T12:00:00..2026-11-20T13:00:00'],
    ['2026-11-17T14:30:00', '2026-11-17T14:30:00..2026-11-17T14:30:01'],
    ['since 2pm', '2026-11-21T14:00:00..'],
  ]);
});

describe('from one time to another: the last day named is included', () => {
  sentences('en', [
    ['between Monday and Wednesday', '2026-11-16..2026-11-19'],
    ['Mon-Wed', '2026-11-16..2026-11-19'],
    ['everything from 3 to 7 November', '2026-11-03..2026-11-08'],
    ['Nov 3-7', '2026-11-03..2026-11-08'],
    ['between the 3rd and the 5th', '2026-11-03..2026-11-06'],
    ['from Oct 28 until Nov 2', '2026-10-28..2026-11-03'],
    ['from Dec 20 to Jan 5', '2025-12-20..2026-01-06'],
    ['Nov 18-Dec 19, 2015', '2015-11-18..2015-12-20'],
    ['from January to april 2015', '2015-01-01..2015-05-01'],
    ['between 2014 and 2018', '2014-01-01..2019-01-01'],
    ['between yesterday and now', '2026-11-21..2026-11-22T10:00:00'],
  ]);
});

describe('bounds', () => {
  sentences('en', [
    ['since last Monday', '2026-11-16..'],
    ['all messages before Christmas', '..2025-12-25'],
    ['prior to 3 Dec', '..2025-12-03'],
    ['until Friday', '..2026-11-21'],
    ['after February 2026', '2026-03-01..'],
    ['from 1 october until further notice', '2026-10-01..'],
    ['2 weeks before May 13 1999', '1999-04-29..1999-04-30'],
    ['the day after Christmas', '2025-12-26..2025-12-27'],
    ['before last Monday', '..2026-11-16'],
  ]);
});

describe('slips of the pen', () => {
  sentences('en', [
    ['on tuseday', '2026-11-17..2026-11-18'],
    ['from wendesday', '2026-11-18..2026-11-19'],
    ['in novemeber', '2026-11-01..2026-12-01'],
    ['on firday', '2026-11-20..2026-11-21'],
  ]);
});
