import { wish } from './ask';

/** What must never start a search, a hold or an export: other trades, other mail orders, traps with our words in them. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ...`where is the nearest pharmacy
recover my google password
hold my place in the queue
can you hold the meeting room for us
put my subscription on hold
how do i export my photos to a usb stick
my files disappeared from the desktop
can you restore windows to an earlier date
how do i recover from a cold
someone stole my wallet
my boarding pass is lost
the transfer i made has vanished
my money disappeared after the top up
undo the last purchase
freeze my account
restore factory defaults on my router
remove the meeting with john from my calendar
delete all my alarms
write back to sarah that i agree
forward the last mail to my boss
can you email the report to lisa
mark the mail from hans as unread
add tom to the thread
new message to paul subject lunch
start a mail to anna about the picnic
how do i create a mail rule
i can't send emails
my mailbox is full
my card still hasn't arrived in the mail
get me a list of all restaurants nearby
play everything from coldplay
show me everything on my list from yesterday
give me all transactions from last month
who sent the first email
get my deposit back
why is there a hold on my savings account
what currencies can i hold`
    .split('\n')
    .map((line) => ['en', line] as const),
  ['de', 'schick Anna eine Mail über das Treffen'],
  ['de', 'ich habe meinen Schlüssel verloren'],
  ['de', 'füge der Nachricht noch etwas hinzu'],
  ['de', 'die Heizung wieder anstellen'],
  ['fr', 'envoie un courriel à Paul au sujet du déjeuner'],
  ['fr', 'réponds à Marie'],
  ['es', 'manda un correo a Luis con el informe'],
  ['es', 'perdí las llaves del coche'],
  ['it', 'inoltra questo messaggio a Carla'],
  ['pt', 'responde ao João que sim'],
  ['nl', 'stuur Piet een bericht over morgen'],
  ['ja', '田中さんに返信して'],
  ['zh', '给王芳写一封邮件'],
];

test.each(SENTENCES)('%s: %s', (lang, sentence) => {
  expect(['recover', 'hold', 'export']).not.toContain(wish(sentence, { lang }).intent);
});
