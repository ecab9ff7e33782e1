/** Languages whose sentences are understood. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];
