import { type Migration } from './migration';

/** The language people write in, which need not be that of their client. */
export const spokenLanguage: Migration = {
  number: 8,
  name: 'spoken-language',
  statements: [`ALTER TABLE people ADD COLUMN language text`],
};
