import { type Values } from './fill';

interface Rule {
  readonly holds: (value: string) => boolean;
  /** Ends the sentence that begins with the variable's name. */
  readonly demand: string;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The manifest's schema allows a developer's name no more. */
const LONGEST_DEVELOPER = 32;
const LONGEST_URL = 2048;

const guid: Rule = {
  holds: (value) => GUID.test(value),
  demand: 'must be a GUID such as 5f9c2b1e-7a44-4d0e-9b0e-1c2d3e4f5a6b',
};

/** The schema lets http pass; Teams wants https of what it links to. */
const page: Rule = {
  holds: (value) =>
    value.length <= LONGEST_URL && URL.canParse(value) && new URL(value).protocol === 'https:',
  demand: 'must be the https address of a page',
};

const developer: Rule = {
  holds: (value) => value.length <= LONGEST_DEVELOPER,
  demand: `must have no more than ${LONGEST_DEVELOPER} characters`,
};

const RULES: Readonly<Record<string, Rule>> = {
  TEAMS_APP_ID: guid,
  BOT_ID: guid,
  DEVELOPER_NAME: developer,
  DEVELOPER_WEBSITE_URL: page,
  DEVELOPER_PRIVACY_URL: page,
  DEVELOPER_TERMS_URL: page,
};

/** A sentence for every value of the environment that Teams would refuse. Values that are not there are another matter. */
export function faultyValues(values: Values): readonly string[] {
  return Object.entries(RULES).flatMap(([variable, { holds, demand }]) => {
    const value = values[variable]?.trim() ?? '';
    return value === '' || holds(value) ? [] : [`${variable} ${demand}.`];
  });
}

const PLACEHOLDERS = /^(00000000-0000-0000-0000-|https:\/\/example\.com\b)/;

/** Variables whose values are well-formed and stand for nothing, as in env/.env.dev. */
export function placeholdersIn(values: Values): readonly string[] {
  return Object.keys(RULES).filter((variable) => PLACEHOLDERS.test(values[variable]?.trim() ?? ''));
}
