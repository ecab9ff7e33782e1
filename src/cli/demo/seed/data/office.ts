import { type Thread } from '../story';

const TEAM = 'Inbox/Team';

/** Colleagues among themselves, and what reaches the Inbox of everybody who works somewhere. */
export const OFFICE_THREADS: readonly Thread[] = [
  {
    folder: TEAM,
    subject: 'Retrospective: what we keep, stop and try',
    mails: [
      {
        from: 'priya',
        at: 'w27 16:45',
        to: ['team'],
        attach: ['retro-notes.txt'],
        text: 'Notes attached. The meeting-free day won with five votes of six, the sixth was in a meeting.',
      },
      {
        from: 'tomasz',
        at: 'w26 08:59',
        to: ['team'],
        text: 'Wednesday would suit everybody but the Kyoto calls. Shall we try Tuesday?',
      },
      {
        from: 'alex',
        at: 'w26 09:15',
        to: ['team'],
        text: 'Tuesday it is, for four weeks, and then we look again.',
      },
    ],
  },
  {
    folder: TEAM,
    subject: 'Tomasz starts on Monday',
    mails: [
      {
        from: 'grace',
        at: 'w42 11:00',
        to: ['team'],
        text: 'Please welcome Tomasz Kowalski, who joins Delivery as a developer. He comes from Gdańsk, brings a bicycle and asked whether there is a piano. There is not, but he may bring that too.',
      },
      {
        from: 'jose',
        at: 'w42 11:20',
        to: ['team'],
        text: 'Welcome! I’ll show you the migration tool and apologise for it at the same time.',
      },
      {
        from: 'tomasz',
        at: 'w41 12:10',
        to: ['team'],
        text: 'Thank you for the warm welcome. The piano stays in Gdańsk for now.',
      },
    ],
  },
  {
    folder: TEAM,
    subject: 'Holiday cover: Zoë is in Malmö',
    mails: [
      {
        from: 'zoe',
        at: 'w19 14:00',
        text: 'I am in Malmö from Wednesday to Monday. Open: icons for the status page (Tomasz has them) and the banner (nobody needs it before I am back, I asked).',
      },
      {
        from: 'alex',
        at: 'w19 14:22',
        text: 'Noted, enjoy Malmö. I’ll tell Claire not to find any design questions.',
      },
      { from: 'zoe', at: 'w13 09:01', text: 'Back again, and very grateful that nobody found any.' },
    ],
  },
  {
    folder: TEAM,
    subject: 'Grace’s birthday: collection',
    mails: [
      {
        from: 'jose',
        at: 'w16 12:30',
        to: ['alex', 'zoe', 'priya', 'tomasz'],
        text: 'We collect for a voucher of the plant shop. Please put something into the tin on my desk, it says "screws".',
      },
      { from: 'priya', at: 'w16 12:41', text: 'I put something in, and there were screws in it.' },
      {
        from: 'jose',
        at: 'w14 17:45',
        to: ['alex', 'zoe', 'priya', 'tomasz'],
        text: 'Sixty-two euros and eleven screws. Cake at three tomorrow.',
      },
    ],
  },
  {
    folder: TEAM,
    subject: 'Offsite in Lisbon: who comes',
    mails: [
      {
        from: 'renee',
        at: 'w24 08:05',
        to: ['team'],
        text: 'The offsite takes place in Lisbon after go-live, two nights. Please tell Alex by Friday whether you come and whether you eat everything.',
      },
      { from: 'tomasz', at: 'w24 09:12', text: 'I come and I eat everything.' },
      {
        from: 'zoe',
        at: 'w23 10:50',
        text: 'I come, vegetarian, and would share a room with Priya if that helps the budget.',
      },
      {
        from: 'jose',
        at: 'w23 11:05',
        text: 'Voy seguro. Conozco un sitio en Alfama donde se come de maravilla; reservo para ocho si te parece bien.',
      },
      {
        from: 'alex',
        to: ['renee'],
        at: 'w22 16:00',
        text: 'Seven of eight come, one vegetarian, nobody allergic. José has a restaurant in Alfama in mind.',
      },
    ],
  },
  {
    folder: TEAM,
    subject: 'Who has the projector?',
    mails: [
      {
        from: 'priya',
        at: 'w11 08:40',
        to: ['team'],
        text: 'The small projector is not in the cupboard and I have a training at ten.',
      },
      {
        from: 'tomasz',
        at: 'w11 08:46',
        to: ['team'],
        text: 'It is in room Elbe, under the plant. I have no idea why.',
      },
      {
        from: 'priya',
        at: 'w11 09:31',
        to: ['team'],
        text: 'Found. It now knows more about plants than about slides.',
      },
    ],
  },
  {
    folder: TEAM,
    subject: 'Code review after 17:00',
    mails: [
      {
        from: 'tomasz',
        at: 'w8 09:20',
        text: 'Two of my changes were reviewed at 22:00 last night. I don’t want anybody to stay up for me.',
      },
      {
        from: 'alex',
        at: 'w8 09:45',
        to: ['team'],
        text: 'A reminder of our own rule: nobody reviews after 17:00. If something can’t wait, call me and we decide together.',
      },
      {
        from: 'jose',
        at: 'w8 10:02',
        text: 'It was me. I couldn’t sleep and the change was good. Won’t happen again.',
      },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'Budget forecast until the end of the project',
    mails: [
      {
        from: 'juergen',
        at: 'w12 14:15',
        attach: ['budget-forecast.csv'],
        text: 'Please find attached the forecast. The second month was 2,910 above plan because of the load test, which was not planned at all. May I ask for a sentence of explanation for the board?',
      },
      {
        from: 'alex',
        at: 'w12 16:40',
        text: 'The load test was asked for by the customer after the plan was made, and it found a fault that would have cost us more on the first Monday.',
      },
      {
        from: 'juergenAufDeutsch',
        at: 'w11 08:20',
        text: 'danke, damit kann ich arbeiten. Den letzten Monat habe ich entsprechend angepasst; Details gern am Telefon.',
      },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'Our one-to-one',
    mails: [
      {
        from: 'renee',
        at: 'w20 17:50',
        text: 'Could we move tomorrow to 16:00? I would like to talk about what you want to do after Northwind.',
      },
      { from: 'alex', at: 'w20 18:05', text: 'Sure. I have two ideas and one worry.' },
      {
        from: 'renee',
        at: 'w18 09:25',
        text: 'Merci pour la conversation d’hier. Réfléchis à la proposition pour Fourth Coffee, tu as encore trois semaines.',
      },
      {
        from: 'renee',
        at: 'w6 07:55',
        text: 'The steering committee liked your report. Keep the Friday after go-live free, there will be a small celebration.',
      },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'Urlaubsübertrag',
    mails: [
      {
        from: 'juergenAufDeutsch',
        at: 'w9 10:10',
        text: 'im System stehen noch sechs Tage Resturlaub für Sie. Bitte tragen Sie bis Monatsende ein, wann Sie diese nehmen, sonst müssen wir Rückstellungen bilden.',
      },
      {
        from: 'alex',
        at: 'w9 11:00',
        text: 'Danke für den Hinweis. Drei Tage nach dem Go-live, drei im Monat darauf. Ich trage es heute ein.',
      },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'Desk booking from next month',
    mails: [
      {
        from: 'grace',
        at: 'w15 09:00',
        to: ['team'],
        text: 'From next month desks on the third floor are booked by the day. Your own desk stays yours; this concerns the twelve by the window that everybody wants.',
      },
      { from: 'zoe', at: 'w15 09:04', text: 'Can we book the sun as well?' },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'Lost mail and how to get it back',
    mails: [
      {
        from: 'sam',
        at: 'w7 10:30',
        attach: ['retention-policy.txt'],
        text: 'You asked how long deleted mail can be recovered: about 14 days after it leaves Deleted Items. You can do it yourself now, in Teams, by telling the bot Mail Recovery what you are missing. If it can’t help, it passes your request to us.',
      },
      { from: 'alex', at: 'w7 10:44', text: 'That is good news, I delete faster than I think. Thank you.' },
    ],
  },
  {
    folder: 'Inbox',
    subject: 'School play: at five, not at six',
    mails: [
      {
        from: 'nora',
        at: 'w10 20:15',
        text: 'The play starts at five, not at six. Leo is a tree with two sentences. Please don’t be late, he practises them all day.',
      },
      { from: 'alex', at: 'w10 20:40', text: 'I have blocked the afternoon. What are the sentences?' },
      { from: 'nora', at: 'w10 20:43', text: '"Here stood I, long before you came" and "Not my acorns".' },
    ],
  },
];
