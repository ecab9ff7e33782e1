/** A place where a secret seems to stand; never the secret. */
export interface FoundSecret {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** Entra's client secrets carry `8Q~` or `7Q~` after three characters; secretlint's own rules do not know them all. */
const OWN_RULES: Readonly<Record<string, RegExp>> = {
  'entra-client-secret': /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{31,34}(?![\w~.-])/,
  // secretlint's own wants the block to begin a line; settings hold it after a name.
  'private-key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/]{40}/,
  'azure-account-key': /AccountKey=[A-Za-z0-9+/]{40,}={0,2}/,
  'instrumentation-key': /InstrumentationKey=(?!0{8}-)[0-9a-f]{8}-[0-9a-f-]{27}/i,
};

/** Looks through one file's text, by secretlint's recommended rules and our own. */
export async function findSecrets(file: string, content: string): Promise<readonly FoundSecret[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { filePath: file, content, contentType: 'text', ext: '' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, rules: [] }] },
      maskSecrets: true,
    },
  });
  const known = messages.map(({ loc, ruleId }) => ({ file, line: loc.start.line, rule: ruleId }));
  const own = Object.entries(OWN_RULES).flatMap(([rule, pattern]) => {
    const at = content.search(pattern);
    return at < 0 ? [] : [{ file, line: content.slice(0, at).split('\n').length, rule }];
  });
  return [...known, ...own];
}
