import { isSignOut } from '../../src/teams/sign-in/sign-out-phrases';
import { LANGUAGES } from '../../src/domain/language';
import { wordsFor } from '../../src/presentation/words';

test.each([
  'Sign out.',
  'please log me out',
  'Abmelden',
  'se déconnecter',
  'cerrar sesión',
  'encerrar sessão',
  'disconnetti',
  'afmelden',
  'サインアウト',
  'サインアウトしてください。',
  '注销',
  '请退出登录！',
])('“%s” signs out', (sentence) => {
  expect(isSignOut(sentence)).toBe(true);
});

test.each([
  'sign out the mail from Anna',
  'サインアウトのメールを探して',
  '注销的邮件',
  'Abmelden vom Newsletter',
])('“%s” is about mail', (sentence) => {
  expect(isSignOut(sentence)).toBe(false);
});

test.each(LANGUAGES)('what the card to sign in says in %s signs out', (language) => {
  const quoted = wordsFor(language).signIn.card.match(/(?<=[“„«‘「]\s?)[^”“»’」]+?(?=\s?[”“»’」])/gu) ?? [];
  expect(quoted.some((sentence) => isSignOut(sentence))).toBe(true);
});
