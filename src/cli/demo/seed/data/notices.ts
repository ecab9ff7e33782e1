import { type Series } from '../story';

const NOTICES = 'Inbox/Notifications';

/** What machines write. */
export const NOTICES_SERIES: readonly Series[] = [
  {
    folder: NOTICES,
    from: 'build',
    form: 'plain',
    issues: [
      {
        at: 'w36 18:02',
        subject: '[build] portal #1812 failed',
        text: 'Stage: unit tests. 3 of 1,204 failed.\nFirst failure: returns/label.test "keeps the label of its own customer".\nChange: 8c1f20a by Tomasz Kowalski.',
      },
      {
        at: 'w36 18:55',
        subject: '[build] portal #1813 passed',
        text: 'All stages passed in 6 min 12 s.\nChange: 03bd41e by Tomasz Kowalski.',
      },
      {
        at: 'w27 11:40',
        subject: '[build] portal #1877 passed',
        text: 'All stages passed in 6 min 30 s.\nChange: 77a0c12 by José Álvarez.',
      },
      {
        at: 'w22 17:21',
        subject: '[build] portal #1920 failed',
        text: 'Stage: accessibility. 1 page with a keyboard trap: /orders/filter.\nChange: 5d20f7b by Zoë Lindqvist.',
      },
      {
        at: 'w21 09:50',
        subject: '[build] portal #1921 passed',
        text: 'All stages passed in 6 min 41 s.\nChange: 1fe9a33 by Zoë Lindqvist.',
      },
      {
        at: 'w12 12:15',
        subject: '[build] portal #1990 passed',
        text: 'All stages passed in 6 min 38 s.\nChange: c4410de by José Álvarez.',
      },
      {
        at: 'w6 16:03',
        subject: '[build] portal #2031: release candidate 2.0.0-rc.1',
        text: 'Release candidate built and signed. 1,377 tests passed.\nArtifacts are kept for 90 days.',
      },
      {
        at: 'w2 15:48',
        subject: '[build] portal #2044: release candidate 2.0.0-rc.2',
        text: 'Release candidate built and signed. 1,381 tests passed.\nArtifacts are kept for 90 days.',
      },
    ],
  },
  {
    folder: NOTICES,
    from: 'tickets',
    form: 'plain',
    issues: [
      {
        at: 'w39 10:00',
        subject: 'SD-4410 created: test accounts for Northwind',
        text: 'Your ticket was created.\nPriority: normal. Target: two working days.',
      },
      {
        at: 'w38 14:12',
        subject: 'SD-4410 solved: test accounts for Northwind',
        text: 'Three accounts were created. Please confirm within five days, after that the ticket closes by itself.',
      },
      {
        at: 'w23 09:31',
        subject: 'SD-4622 created: headset crackles',
        text: 'Your ticket was created.\nPriority: low. Target: five working days.',
      },
      {
        at: 'w20 13:00',
        subject: 'SD-4622 solved: headset crackles',
        text: 'A new headset is at the reception. Please bring the old one.',
      },
      {
        at: 'w7 10:12',
        subject: 'SD-4801 created: how long is deleted mail kept?',
        text: 'Your ticket was created and assigned to Sam Rivera.',
      },
      {
        at: 'w7 10:50',
        subject: 'SD-4801 solved: how long is deleted mail kept?',
        text: 'Answered by mail. Thank you for asking before it was too late.',
      },
    ],
  },
  {
    folder: NOTICES,
    from: 'timesheets',
    form: 'plain',
    issues: [
      {
        at: 'w37 17:00',
        subject: 'Reminder: your timesheet for this week',
        text: '4.5 of 40 hours are booked. Please complete your timesheet by Monday 10:00.',
      },
      {
        at: 'w27 17:00',
        subject: 'Reminder: your timesheet for this week',
        text: '31 of 40 hours are booked. Please complete your timesheet by Monday 10:00.',
      },
      {
        at: 'w17 17:00',
        subject: 'Reminder: your timesheet for this week',
        text: '12 of 40 hours are booked. Please complete your timesheet by Monday 10:00.',
      },
      {
        at: 'w7 17:00',
        subject: 'Reminder: your timesheet for this week',
        text: '36 of 40 hours are booked. Nearly there.',
      },
    ],
  },
  {
    folder: 'Inbox',
    from: 'rooms',
    form: 'plain',
    issues: [
      {
        at: 'w31 08:01',
        subject: 'Room Elbe is yours: reporting review',
        text: 'Thursday, 10:00 to 11:30, eight seats. The window opens only with the key at the reception.',
      },
      {
        at: 'w16 08:01',
        subject: 'Room Alster is yours: load test results',
        text: 'Wednesday, 14:00 to 15:00, six seats.',
      },
      {
        at: 'w3 08:01',
        subject: 'Room Elbe is yours: go/no-go',
        text: 'Friday, 21:00 to 22:00, twelve seats. The building closes at 20:00; your badge works until 23:00.',
      },
    ],
  },
  {
    folder: 'Inbox',
    from: 'travel',
    form: 'plain',
    issues: [
      {
        at: 'w22 19:30',
        subject: 'Your booking to Porto',
        text: 'BY 466, Hamburg to Porto, and BY 467 back.\nBooking code QK7T2M. Check-in opens 24 hours before departure.',
      },
      {
        at: 'w14 06:00',
        subject: 'Your receipt for booking QK7T2M',
        text: 'EUR 214.60, paid by company card ending in 0042. Thank you for flying with us.',
      },
    ],
  },
  {
    folder: 'Junk Email',
    from: 'spammer',
    form: 'plain',
    issues: [
      {
        at: 'd22 03:12',
        subject: 'URGENT legacy transfer in your favour',
        text: 'Dearest, I write with trembling hands about a sum of eleven million. Please answer with your bank details and complete discretion.',
      },
      {
        at: 'd9 03:40',
        subject: 'Second attempt: legacy transfer',
        text: 'Dearest, you have not answered. The notary grows impatient.',
      },
    ],
  },
  {
    folder: 'Junk Email',
    from: 'seo',
    form: 'html',
    issues: [
      {
        at: 'd30 05:00',
        subject: 'I found 17 errors on your website',
        text: 'Your site could be number one. Reply "YES" for a free audit.',
      },
      {
        at: 'd16 05:00',
        subject: 'Did you see my last message?',
        text: 'Just bumping this to the top of your inbox. Reply "YES" for a free audit.',
      },
    ],
  },
];
