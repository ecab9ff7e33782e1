/**
 * The words that the directory searches by, in small letters: they end at spaces, symbols, figures and where a capital
 * follows a small letter; of "hello.world" there is also "helloworld" (Microsoft Graph, "Use the $search query parameter").
 * That Han characters stand alone is read from the example there, 李 finding 李四.
 */
export function searchTokens(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).flatMap(tokensOfRun));
}

function tokensOfRun(run: string): readonly string[] {
  const apart = run
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/\p{N}+|[^\p{L}\p{M}\p{N}\s]|\p{Script=Han}/gu, ' $& ')
    .toLowerCase();
  const tokens = apart.split(/\s+/u).filter((token) => token !== '');
  const joined = run.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  return joined === run || joined === '' ? tokens : [...tokens, joined.toLowerCase()];
}
