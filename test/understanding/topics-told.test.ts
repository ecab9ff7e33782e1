import { expectWhoAndWhat } from './ask';

/*
 * What mail is about where no preposition announces it: said of it in a clause behind, set apart by a mark, as the name of an
 * entry, as what somebody sent. Every row: language, sentence, who wrote, what about.
 */

type Row = readonly [lang: string, sentence: string, from: readonly string[], words: readonly string[]];

// prettier-ignore
describe('said of the mail', () => {
  test.each<Row>([
    ['en', 'I deleted a mail from Otto yesterday, it had the boiler manual in it', ['Otto'], ['boiler manual']],
    ['en', 'The mail from Sofia is gone. It contained our seating plan.', ['Sofia'], ['seating plan']],
    ['en', 'can you find the mail that had the alarm codes in it', [], ['alarm codes']],
    ['en', "recover the mail from Otto that had 'late: boiler' in the subject", ['Otto'], ['late: boiler']],
    ['en', 'the email explaining the new expense rules was deleted', [], ['new expense rules']],
    ['en', 'emails where quarries are mentioned', [], ['quarries']],
    ['en', 'an email from HR got deleted, it deals with parental leave', ['HR'], ['parental leave']],
    ['en', 'get back email pls, deleted, was about the boiler', [], ['boiler']],
    ['en', 'I lost an invitation, it was the Elks dinner', [], ['Elks dinner']],
    ['en', 'I binned an email from Otto. It was about spare keys for flat number 2', ['Otto'], ['spare keys for flat number 2']],
    ['en', 'the mail where Temi asked for the guest list is gone', ['Temi'], ['guest list']],
    ['en', 'somebody from Maersk asked about the container delay, that mail is gone', ['Maersk'], ['container delay']],
    ['en', 'Someone at Maersk mailed me the locker number. I deleted it.', ['Maersk'], ['locker number']],
  ])('%s: %s', expectWhoAndWhat);

  test.each<Row>([
    ['en', 'I deleted a mail, it was my fault', [], []],
    ['en', 'I deleted a mail from Otto, it had an attachment', ['Otto'], []],
    ['en', 'I deleted the folder Taxes, it had all my mails and my receipts in it', [], []],
    ['en', 'I dealt with my inbox and deleted the mails from Otto', ['Otto'], []],
    ['en', 'my mail is gone, it was a long time ago', [], []],
  ])('and nothing where nothing is said: %s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('set apart by a mark', () => {
  test.each<Row>([
    ['en', 'mail from Thandi: new logo drafts', ['Thandi'], ['new logo drafts']],
    ['en', 'Message from Deborah, the revised floor layout, is gone', ['Deborah'], ['revised floor layout']],
    ['en', 'I need the email from Ravi back, the parking permit', ['Ravi'], ['parking permit']],
    ['en', 'lost: message from Ravi, directions to the quarry', ['Ravi'], ['directions to the quarry']],
    ['en', 'deleted by accident: email from Ravi, "Leaving do - June"', ['Ravi'], ['Leaving do - June']],
    ['en', "I'm missing an email - insurance renewal - from Otto", ['Otto'], ['insurance renewal']],
    ['en', 'mail from Otto | rent review', ['Otto'], ['rent review']],
    ['en', 'email regarding invoice no. 4711', [], ['invoice no. 4711']],
    ['en', "did Otto's mail about the lease get deleted?", ['Otto'], ['lease']],
    ['en', 'search for water damage in my deleted mail', [], ['water damage']],
    ['en', 'any email to do with water damage, sent by Otto', ['Otto'], ['water damage']],
    ['en', 'from=otto subject=scaffolding', ['otto'], ['scaffolding']],
    ['en', 'please recover: from=ravi, word=scaffolding', ['ravi'], ['scaffolding']],
    ['en', 'restore mails on the subject FOI deletion request', [], ['FOI deletion request']],
    ['en', 'restore: mail from Helga, subject line Winter tyres', ['Helga'], ['Winter tyres']],
  ])('%s: %s', expectWhoAndWhat);

  test.each<Row>([
    ['en', 'restore the mail from Tomasz, our landlord', ['Tomasz'], []],
    ['en', 'restore the mails from Anna, Bob and Carla', ['Anna', 'Bob', 'Carla'], []],
    ['en', 'I lost my email, contacts and folders', [], []],
    ['en', 'restore the mail from Anna, my laptop crashed', ['Anna'], []],
  ])('and not who it is or what else happened: %s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('entries by their names', () => {
  test.each<Row>([
    ['en', 'restore contact Amadou Diop', [], ['Amadou Diop']],
    ['en', 'Lost a contact: Amadou Diop, plumber.', [], ['Amadou Diop']],
    ['en', 'my contact entry for Amadou Diop is gone', [], ['Amadou Diop']],
    ['en', 'my address book entries for the choir got erased', [], ['choir']],
    ['en', 'the supplier contacts I had saved are missing', [], ['supplier']],
    ['en', "the appointment 'Haircut - Lou' disappeared from my calendar", [], ['Haircut - Lou']],
    ['en', 'the meeting invite "Retro 41" is gone', [], ['Retro 41']],
    ['en', 'I deleted Amadou Diop from my contacts', [], ['Amadou Diop']],
    ['en', "I lost Amadou Diop's contact", [], ['Amadou Diop']],
    ['en', 'our notary is missing from my contacts', [], ['notary']],
    ['en', 'calendar entry Haircut was deleted', [], ['Haircut']],
    ['en', "the entry 'Haircut' is gone from my calendar", [], ['Haircut']],
    ['en', "the task 'Order toner' is gone", [], ['Order toner']],
    ['en', 'the note with the door code disappeared', [], ['door code']],
    ['en', 'the team calendar is empty', [], []],
    ['en', 'the works council meeting disappeared from my calendar', [], ['works council']],
    ['en', 'need the deleted invitation from Fatou back, the one for the quarry visit', ['Fatou'], ['quarry visit']],
  ])('%s: %s', expectWhoAndWhat);
});

// prettier-ignore
describe('occasions and things that were sent', () => {
  test.each<Row>([
    ['en', 'emails from the Delft tender are gone', [], ['Delft tender']],
    ['en', 'mail with attachments from the bridge inspection, sender Joost', ['Joost'], ['bridge inspection']],
    ['en', 'a mail from the wedding planner is gone', ['wedding planner'], []],
    ['en', 'an old mail, from June or so, with the floor plan as attachment', [], ['floor plan']],
    ['en', 'the mail Ravi sent me with the new rota is gone', ['Ravi'], ['new rota']],
    ['en', 'court papers that my solicitor sent me are gone', ['solicitor'], ['court papers']],
    ['en', 'I deleted the drainage plans sent to me by Ola', ['Ola'], ['drainage plans']],
    ['en', 'the confirmation from Airbnb for Porto is gone', ['Airbnb'], ['confirmation', 'Porto']],
    ['en', 'legal hold for everything on "Project Heron"', [], ['Project Heron']],
    ['en', 'Birthday list from Carla. Sent on Monday. Gone.', ['Carla'], ['Birthday list']],
    ['en', "I'm missing the mail with the subject line Re: Boiler Wing C", [], ['Boiler Wing C']],
    ['en', "Ravi's rota mail is gone", ['Ravi'], ['rota']],
    ['en', "I deleted everything from Ravi's kitchen renovation", ['Ravi'], ['kitchen renovation']],
    ['en', 'the notes from our one-on-one with Ravi are gone', [], ['notes from our one-on-one']],
    ['en', 'the draft of my letter about the car park is gone', [], ['car park']],
    ['en', 'water damage email from Otto', ['Otto'], ['water damage']],
    ['en', 'restore invoice INV-2291', [], ['invoice INV-2291']],
    ['en', 'I deleted a request, number RX-2231, on Monday', [], ['RX-2231']],
    ['en', 'Emptied the Offers folder and binned the opera tickets', [], ['opera tickets']],
    ['en', 'restore the appointment with the pest control people', [], ['pest control']],
  ])('%s: %s', expectWhoAndWhat);
});
