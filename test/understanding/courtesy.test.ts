import { type Language } from '../../src/domain/language';
import { ask, wish } from './ask';
import { chinese } from './sentences/zh';
import { dutch } from './sentences/nl';
import { english } from './sentences/en';
import { french } from './sentences/fr';
import { german } from './sentences/de';
import { italian } from './sentences/it';
import { japanese } from './sentences/ja';
import { type Line } from './sentences/line';
import { portuguese } from './sentences/pt';
import { spanish } from './sentences/es';

/* What people put around a wish changes nothing of it: a greeting, thanks, a call for help, anger, a picture. */

const TABLES: Readonly<Record<Language, readonly Line[]>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  ja: japanese,
  zh: chinese,
};

type Courtesy = 'a greeting' | 'thanks' | 'a call for help' | 'anger' | 'a picture';

/** `…` stands for the wish. */
const AROUND: Readonly<Record<Language, Readonly<Record<Exclude<Courtesy, 'a picture'>, string>>>> = {
  en: {
    'a greeting': 'Hi there, …',
    thanks: '…. Thanks a lot!',
    'a call for help': 'Could you help me? …',
    anger: 'This is ridiculous!! …',
  },
  de: {
    'a greeting': 'Hallo zusammen, …',
    thanks: '…. Vielen Dank!',
    'a call for help': 'Kannst du mir helfen? …',
    anger: 'Eine Frechheit!! …',
  },
  fr: {
    'a greeting': 'Bonjour, …',
    thanks: '…. Merci beaucoup !',
    'a call for help': "Peux-tu m'aider ? …",
    anger: "C'est ridicule !! …",
  },
  es: {
    'a greeting': 'Hola, …',
    thanks: '…. ¡Muchas gracias!',
    'a call for help': '¿Me puedes ayudar? …',
    anger: '¡¡Qué vergüenza!! …',
  },
  pt: {
    'a greeting': 'Olá, …',
    thanks: '…. Muito obrigado!',
    'a call for help': 'Pode me ajudar? …',
    anger: 'Que absurdo!! …',
  },
  it: {
    'a greeting': 'Ciao, …',
    thanks: '…. Grazie mille!',
    'a call for help': 'Mi puoi aiutare? …',
    anger: 'Che vergogna!! …',
  },
  nl: {
    'a greeting': 'Hallo, …',
    thanks: '…. Alvast bedankt!',
    'a call for help': 'Kun je me helpen? …',
    anger: 'Belachelijk!! …',
  },
  ja: {
    'a greeting': 'こんにちは。…',
    thanks: '…。よろしくお願いします。',
    'a call for help': '手伝ってもらえますか。…',
    anger: 'ひどすぎる！…',
  },
  zh: {
    'a greeting': '你好，…',
    thanks: '…，非常感谢！',
    'a call for help': '能帮我一下吗？…',
    anger: '太过分了！…',
  },
};

/** What small talk is, and what is said to a list or a form, is not wrapped. */
const wishesOf = (lang: Language): readonly string[] =>
  TABLES[lang].flatMap(([intent, pending, sentence]) =>
    pending === null && ['recover', 'hold', 'export', 'purged', 'departed', 'backup'].includes(intent)
      ? [sentence.replace(/[.!。！]+$/u, '')]
      : [],
  );

const changed = (lang: Language, around: string): readonly string[] =>
  wishesOf(lang).filter((sentence) => {
    const alone = wish(sentence, { lang }).intent;
    const wrapped = around.replace('…', sentence).replace(/([?？])[.。]/u, '$1');
    return !ask(wrapped, { lang }).some(({ intent }) => intent === alone);
  });

/** Of a hundred wishes so many may be read otherwise: the words around one can be its own ("help"). */
const MOST_OF_A_HUNDRED = 4;

describe.each(Object.keys(TABLES) as Language[])('a wish in %s', (lang) => {
  test.each(Object.entries({ ...AROUND[lang], 'a picture': '… 😩😩' }))('stays with %s', (_, around) => {
    expect(changed(lang, around).length).toBeLessThanOrEqual(
      Math.ceil((wishesOf(lang).length * MOST_OF_A_HUNDRED) / 100),
    );
  });
});
