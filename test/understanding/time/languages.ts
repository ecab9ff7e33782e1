import { type Language, LANGUAGES } from '../../../src/domain/language';

export const isLanguage = (name: string): name is Language => LANGUAGES.some((language) => language === name);
