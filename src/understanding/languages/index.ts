import { type Language } from '../../domain/language';
import { type Vocabulary } from '../lexicon/vocabulary';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { portuguese } from './pt';
import { germanService } from './service/de';
import { englishService } from './service/en';
import { spanishService } from './service/es';
import { frenchService } from './service/fr';
import { italianService } from './service/it';
import { japaneseService } from './service/ja';
import { dutchService } from './service/nl';
import { portugueseService } from './service/pt';
import { chineseService } from './service/zh';
import { withService } from './service/words';
import { chinese } from './zh';

/** The vocabularies there are; a language is added by adding its file here and its name to `LANGUAGES`. */
export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  en: withService(english, englishService),
  de: withService(german, germanService),
  fr: withService(french, frenchService),
  es: withService(spanish, spanishService),
  pt: withService(portuguese, portugueseService),
  it: withService(italian, italianService),
  nl: withService(dutch, dutchService),
  ja: withService(japanese, japaneseService),
  zh: withService(chinese, chineseService),
};
