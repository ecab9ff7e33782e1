import { badRequest } from '../errors';
import { schemaOf, type Schema } from '../odata/schema';
import { type User } from '../tenant/user';

type Json = Record<string, unknown>;

/** Properties of a user that Graph tells without `$select` (sample get-user). */
const DEFAULTS: readonly string[] = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** Told on request. */
const EXTRAS: readonly string[] = [
  'accountEnabled',
  'postalCode',
  'department',
  'city',
  'userType',
  'proxyAddresses',
];

export const USER_SCHEMA: Schema<User> = schemaOf('microsoft.graph.user', [
  { name: 'id', type: 'string', get: (user) => user.id },
  { name: 'displayName', type: 'string', get: (user) => user.displayName },
  { name: 'userPrincipalName', type: 'string', get: (user) => user.userPrincipalName },
  { name: 'mail', type: 'string', get: (user) => user.mail },
  { name: 'userType', type: 'string', get: (user) => user.userType },
  { name: 'accountEnabled', type: 'boolean', get: (user) => user.accountEnabled },
  // Known to Graph, never filled here.
  { name: 'city', type: 'string', get: () => null },
  { name: 'department', type: 'string', get: () => null },
  { name: 'jobTitle', type: 'string', get: () => null },
]);

/** A user with the selected properties. What the sandbox does not know of a person is null. */
export function userView(user: User, selected: readonly string[] | null): Json {
  const values = valuesOf(user);
  const json: Json = {};
  for (const name of selected ?? DEFAULTS) {
    const known = [...DEFAULTS, ...EXTRAS].find((one) => one.toLowerCase() === name.toLowerCase());
    if (known === undefined)
      throw badRequest(`Could not find a property named '${name}' on type 'microsoft.graph.user'.`);
    json[known] = values[known] ?? null;
  }
  return json;
}

function valuesOf(user: User): Json {
  const [givenName = null, ...rest] = user.displayName.split(' ');
  return {
    id: user.id,
    displayName: user.displayName,
    givenName,
    surname: rest.at(-1) ?? null,
    userPrincipalName: user.userPrincipalName,
    mail: user.mail,
    preferredLanguage: user.preferredLanguage,
    businessPhones: [],
    proxyAddresses: user.mail === null ? [] : [`SMTP:${user.mail}`],
    accountEnabled: user.accountEnabled,
    userType: user.userType,
  };
}
