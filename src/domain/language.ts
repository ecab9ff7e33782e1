/** Languages whose sentences are understood. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether a language is written without blanks between its words. */
export const isUnspaced = (language: Language): boolean => language === 'ja' || language === 'zh';
