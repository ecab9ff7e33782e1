/**
 * Top-level domains that occur in the mail of offices. Not all of them: "gone.Please" is two words with a space
 * forgotten, and a complete list would take it for a host.
 */
const TOP_LEVEL = new Set(
  (
    'com net org edu gov mil int info biz io co ai app dev cloud online shop email me tv eu uk us ca au nz de at ch fr be ' +
    'nl lu es pt it br mx ar cl pe jp cn hk tw kr in sg ie dk se fi pl cz gr tr za ru test example local onmicrosoft'
  ).split(' '),
);

/** These top-level domains are words as well, so a single name before them is more likely the end of a sentence. */
const ALSO_WORDS = new Set([
  'it',
  'me',
  'in',
  'no',
  'at',
  'de',
  'be',
  'es',
  'us',
  'is',
  'co',
  'info',
  'email',
  'online',
  'test',
  'local',
]);

/** Whether dotted text is a host name people write in sentences: "contoso.com", "mail.fabrikam.co.uk". */
export function isDomain(key: string): boolean {
  const parts = key.split('.');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !TOP_LEVEL.has(last) || parts.some((part) => part === '')) return false;
  const name = parts[0] ?? '';
  return !(parts.length === 2 && ALSO_WORDS.has(last)) || name.length > 5;
}

const ADDRESS = /^[^@]+@[^@.]+(?:\.[^@.]+)+$/;

export const isAddress = (text: string): boolean => ADDRESS.test(text);
