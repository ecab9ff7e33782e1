import { timeless } from './table';

describe('positions in a list', () => {
  timeless('en', [
    'restore 1 and 3',
    'the second one',
    'the last three',
    'send the 3rd one',
    'the 2nd mail',
    'show me the next 5',
    'the 10 most recent',
    'two more',
    'the last message from Bob',
    'approve 12',
  ]);
  timeless('de', ['die letzten drei', 'die zweite', 'Nummer 12']);
  timeless('fr', ['les trois derniers', 'le deuxième', 'lire le premier e-mail dans hotmail']);
  timeless('es', ['los últimos tres', 'el segundo']);
  timeless('it', ['le ultime tre', 'la seconda']);
  timeless('pt', ['os últimos três', 'a segunda mensagem']);
  timeless('nl', ['de laatste drie', 'de tweede']);
  timeless('ja', ['3番目のメール', '1番と3番を復元']);
  timeless('zh', ['第三封邮件', '恢复1和3']);
});

describe('numbers of other things', () => {
  timeless('en', [
    'invoice 2024-118',
    'INV-2024-11',
    'order 4711',
    'version 10.2.3',
    'Outlook 2016 lost my mail',
    'on page 12',
    'a couple of thousand emails',
    'call 030-1234567',
    'john2024@contoso.com',
    'report_2024_final',
  ]);
});

describe('ordinary words that are also names of times', () => {
  timeless('en', [
    'I may need it again',
    'march to the end',
    'I sat down with Sun Li',
    'give me a last minute update',
    'the other second option',
    'the Christmas party mail',
    'the mail about the May invoice',
    'an email that contains halloween',
  ]);
  timeless('de', ['mach das bitte so', 'ich finde sie gerade nicht']);
  timeless('fr', ["est-ce que j'ai un nouveau mail", 'mars attaque']);
  timeless('es', ['el mar y el sol']);
});
