import { type Thread } from '../story';

const NORTHWIND = 'Inbox/Projects/Northwind';

/** The customer portal for Northwind Traders: from kick-off to the week before go-live. */
export const NORTHWIND_THREADS: readonly Thread[] = [
  {
    folder: NORTHWIND,
    subject: 'Customer portal phase 2: kick-off',
    mails: [
      {
        from: 'claire',
        at: 'w41 09:20',
        text: 'Good to have you back for phase 2. I have booked our large meeting room for the kick-off and will bring our identity people, because single sign-on was what hurt us most last time.\n\nCould you send an agenda by Wednesday?',
      },
      {
        from: 'alex',
        at: 'w41 13:05',
        text: 'Gladly. My proposal: goals and non-goals (30 min), sign-on (45 min), migration of the old orders (45 min), how we work together (20 min). I would keep reporting for the second day.',
      },
      {
        from: 'claire',
        at: 'w40 08:48',
        text: 'That works. One addition: our wholesale team wants ten minutes on bulk returns. I promised them nothing.',
      },
      {
        from: 'zoe',
        at: 'w38 16:30',
        text: 'Photos of the whiteboards are on the project page. The returns flow on board three is the one everybody agreed on, the one on board two is only my doodle.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Statement of work: open points',
    mails: [
      {
        from: 'claire',
        at: 'w37 10:12',
        cc: ['renee'],
        attach: ['statement-of-work-draft.pdf'],
        text: 'Our legal team is nearly through. Two points are open: the acceptance period (we would like ten working days) and who pays for travel to Porto.',
      },
      {
        from: 'alex',
        at: 'w37 14:40',
        cc: ['renee'],
        text: 'Ten days are fine if they run in parallel with the training. Travel: we take Porto, you take Kyoto. Renée, please shout if you see it differently.',
      },
      {
        from: 'renee',
        at: 'w36 08:15',
        text: 'Agreed. Please make sure the milestones stay tied to acceptance and not to dates.',
      },
      {
        from: 'claire',
        at: 'w35 15:27',
        text: 'Legal is happy with that. You will get the signed copy as soon as our CFO is back from leave.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Single sign-on: claims we need',
    mails: [
      {
        from: 'oliver',
        at: 'w34 09:02',
        text: 'We are going to release three claims to the portal: object id, mail and company number. Anything else needs a sign-off from our data protection officer, so please tell me early.',
      },
      {
        from: 'jose',
        at: 'w34 11:45',
        cc: ['oliver'],
        text: 'Those three are enough for sign-in. For the approval step we also need to know whether somebody is a buyer or an approver. Could that be a group?',
      },
      {
        from: 'oliver',
        at: 'w33 08:31',
        text: 'A group it is: "Portal approvers", 41 people. I will assign it this week. Please don’t cache membership for more than an hour, people change roles here all the time.',
      },
      {
        from: 'alex',
        to: ['oliver'],
        cc: ['jose'],
        at: 'w33 10:10',
        text: 'Understood, one hour at most. José will add it to the design record so nobody forgets why.',
      },
      {
        from: 'oliver',
        at: 'w29 17:20',
        text: 'The test tenant is ready. Your three test accounts sign in with a temporary password that I will phone through, not mail.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Migration of old orders',
    mails: [
      {
        from: 'jose',
        at: 'w32 10:30',
        attach: ['open-orders.csv'],
        text: 'First dry run: 48,211 orders read, 47,960 written. The 251 that are missing all belong to customers that were merged years ago. The open ones are attached, have a look at the three from Porto.',
      },
      {
        from: 'alex',
        to: ['claire'],
        cc: ['jose'],
        at: 'w32 14:02',
        text: 'We found 251 orders of merged customers. We can map them to the surviving customer number or leave them in the archive. Which do your people prefer?',
      },
      {
        from: 'claire',
        at: 'w31 09:55',
        text: 'Please map them. Our service desk looks up old orders by the new number, and nobody remembers the old ones.',
      },
      {
        from: 'jose',
        at: 'w28 18:40',
        attach: ['customer-mapping.csv'],
        text: 'Second dry run: nothing missing. It took 52 minutes, most of it for the indexes. The mapping is attached; somebody at Northwind should read it with fresh eyes.',
      },
      {
        from: 'claire',
        at: 'w26 11:11',
        text: 'Read by two pairs of eyes, no objections. C-00021 really is a duplicate, well spotted.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Design review: returns',
    mails: [
      {
        from: 'zoe',
        at: 'w30 13:15',
        text: 'I cut the returns form from four pages to two. The reason is asked last now: people know what they want to send back, but not yet what we call it.',
      },
      {
        from: 'claire',
        at: 'w30 16:40',
        text: 'Much better. Can the label be printed from the confirmation page and not only from the mail? Half of our customers print from a shared machine.',
      },
      {
        from: 'zoe',
        at: 'w29 09:30',
        text: 'Yes, done. It opens in its own window so that the browser’s back button doesn’t send the return twice.',
      },
      {
        from: 'alex',
        to: ['zoe', 'claire'],
        at: 'w29 09:52',
        text: 'Lovely. I consider the review closed, the next one is reporting on Thursday.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Change request 3: bulk returns',
    mails: [
      {
        from: 'claire',
        at: 'w25 10:05',
        text: 'Wholesale asks again for bulk returns: one form, up to fifty lines, pasted from a spreadsheet. Could you price it?',
      },
      {
        from: 'alex',
        at: 'w24 15:30',
        attach: ['change-request-3.pdf'],
        text: 'Nine days, see the attachment. It doesn’t move go-live if you approve it this week; after that it goes into the release after next.',
      },
      {
        from: 'claire',
        at: 'w23 12:18',
        text: 'Approved from my side, the purchase order follows on Monday. Please start.',
      },
      {
        from: 'juergen',
        at: 'w22 09:40',
        folder: 'Inbox',
        text: 'I have opened cost centre 4711-3 for change request 3. Please book the nine days there and not on the main project, otherwise the milestone invoice will be wrong.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Accessibility audit',
    mails: [
      {
        from: 'claire',
        at: 'w21 08:50',
        attach: ['accessibility-audit.pdf'],
        text: 'The report of the auditors is here: 37 of 42 criteria met. The keyboard trap in the date picker is the one that worries me.',
      },
      {
        from: 'zoe',
        at: 'w21 11:20',
        cc: ['claire'],
        text: 'The trap is real and embarrassing, it will be gone tomorrow. Contrast and labels this week. For the focus order I need José for half a day.',
      },
      {
        from: 'zoe',
        at: 'w17 17:05',
        cc: ['claire'],
        text: 'All five are fixed and I went through every page with the keyboard and a screen reader. The order table now announces its sorting.',
      },
      {
        from: 'claire',
        at: 'w16 09:14',
        text: 'The auditors confirmed all five this morning. Thank you for taking it seriously.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Load test with A. Datum',
    mails: [
      {
        from: 'adatum',
        at: 'w24 11:00',
        attach: ['offer-a-datum.pdf'],
        text: 'As discussed, here is our offer for the load test: five days including the report. We could start in two weeks.',
      },
      {
        from: 'alex',
        at: 'w23 09:12',
        text: 'Thank you, we accept. Please aim at 1,000 people at the same time; Northwind has about 300 on a normal Monday.',
      },
      {
        from: 'adatum',
        at: 'w13 16:45',
        attach: ['load-test.csv'],
        text: 'Summary: up to 500 people the portal doesn’t notice. At 1,000 the order list needs 1.2 seconds in the slowest twentieth, and there were three errors, all of them the same connection pool. Details in the table.',
      },
      {
        from: 'jose',
        at: 'w12 10:22',
        attach: ['stack-trace.txt'],
        text: 'It is the pool: we open it with ten connections because I never changed the default. With forty the errors are gone. I am a little ashamed.',
      },
      {
        from: 'alex',
        to: ['jose'],
        at: 'w12 10:31',
        text: 'That is what load tests are for. Please write it into the runbook.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Acceptance test: findings',
    mails: [
      {
        from: 'priya',
        at: 'w15 17:30',
        attach: ['uat-findings.csv'],
        text: 'Day one is over: four findings, one of them high. The label of the previous customer is shown if you go back and start a second return. José is on it.',
      },
      {
        from: 'jose',
        at: 'w14 11:58',
        text: 'Fixed and deployed to the test system. It was the draft that we keep in the session. I added a test that fails without the fix.',
      },
      {
        from: 'priya',
        at: 'w14 15:12',
        text: 'Confirmed. Number 2 (accents) is fine too: "Müller" finds "Mueller" and the other way round.',
      },
      {
        from: 'claire',
        at: 'w11 09:33',
        text: 'Our testers are pleased, which I have not been able to write often in this job. Please don’t touch the search any more.',
      },
      {
        from: 'priya',
        at: 'w9 16:20',
        text: 'Last finding closed. 212 cases, none failing, two postponed with Claire’s blessing.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Training for the service desk',
    mails: [
      {
        from: 'claire',
        at: 'w13 10:40',
        text: 'We have eighteen people on the service desk in two shifts. Could the training take place twice, and could it be shorter than last time?',
      },
      {
        from: 'alex',
        at: 'w13 11:25',
        attach: ['training-outline.txt'],
        text: 'Ninety minutes each, outline attached. Priya gives the first one, I give the second. Please let everybody bring a real return of last week.',
      },
      {
        from: 'claire',
        at: 'w10 14:08',
        text: 'Both dates are in the calendars. The bulk return got applause in the rehearsal, I am told.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Kyoto: 受入テストの日程について',
    mails: [
      {
        from: 'sato',
        at: 'w18 08:05',
        text: 'お世話になっております。京都チームの受入テストは来週の水曜日から始めたいと思います。テスト用アカウントは三つで足りますでしょうか。よろしくお願いいたします。',
      },
      {
        from: 'alex',
        at: 'w18 10:20',
        text: 'Three accounts are fine for the start. Oliver has created them; you will get the passwords by phone. Thank you for testing from Kyoto!',
      },
      {
        from: 'sato',
        at: 'w10 07:48',
        text: 'テストが無事に完了しました。日本語の注文履歴も正しく表示されています。ご協力ありがとうございました。',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Go-live: date and order of events',
    mails: [
      {
        from: 'claire',
        at: 'w8 09:10',
        cc: ['renee'],
        text: 'Our board would like a date. From our side the second weekend after the training works: few orders, everybody in the country.',
      },
      {
        from: 'alex',
        at: 'w8 11:35',
        cc: ['renee', 'jose'],
        attach: ['release-checklist.pdf'],
        text: 'That weekend it is. Friday 18:00 read-only, migration until about 19:30, checks until 21:00, and you decide at 21:15. The checklist is attached.',
      },
      {
        from: 'renee',
        at: 'w8 12:02',
        text: 'Fine with me. Who is on call on Saturday night, and does that person know it?',
      },
      {
        from: 'oliver',
        at: 'w7 15:44',
        text: 'I will lower the DNS lifetime to five minutes on Wednesday and sit next to the phone on Friday evening. Pizza is on Northwind.',
      },
      {
        from: 'jose',
        at: 'w6 18:15',
        text: 'Rollback rehearsed twice: 11 minutes from "stop" to the old portal answering. I also tried it with the network cable pulled, out of curiosity.',
      },
      {
        from: 'claire',
        at: 'w3 16:52',
        text: 'The announcement to our customers goes out in two days. Could you check the paragraph about sign-in? It is the one that will produce calls.',
      },
      {
        from: 'alex',
        at: 'w2 08:40',
        text: 'Checked. I would say "use your usual Northwind password" in the first sentence, everything else can stay.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Hypercare after go-live',
    mails: [
      {
        from: 'priya',
        at: 'w5 13:30',
        attach: ['hypercare-rota.csv'],
        text: 'A proposal for the first two weeks. Nobody has early and late on the same day, and nobody has more than two nights.',
      },
      {
        from: 'tomasz',
        at: 'w5 14:04',
        text: 'Works for me, and I volunteer for the first Saturday: I want to see it start.',
      },
      {
        from: 'alex',
        to: ['priya', 'tomasz', 'jose'],
        at: 'w4 09:00',
        text: 'Thank you. I take the phone on Sunday, so you can all sleep in.',
      },
      {
        from: 'claire',
        at: 'w3 10:26',
        text: 'Could you add a line with the number to call? Our people look for it at the top of the page.',
      },
    ],
  },
  {
    folder: NORTHWIND,
    subject: 'Logo and product pictures',
    mails: [
      {
        from: 'zoe',
        at: 'w20 10:00',
        text: 'The logo I got is 200 pixels wide and has a white box around it. Do we have it as a vector?',
      },
      {
        from: 'claire',
        at: 'w19 09:37',
        text: 'I asked our agency. They say the vector version is "on the old server", which I take to mean they are drawing it again.',
      },
      {
        from: 'claire',
        at: 'w17 13:49',
        text: 'It has arrived, and it is even the right green. On the project page now.',
      },
    ],
  },
];
