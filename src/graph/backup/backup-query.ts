/** Subjects take so many words ("up to 3" in Granular search queries for backup and restore APIs). */
const MOST_WORDS = 3;

/**
 * A query expression for mail with these words in its subject, or from this address (Microsoft Graph, "Granular search
 * queries for backup and restore APIs"). Nothing in it is the person's but letters, figures and the marks of addresses, so
 * that nothing they wrote ends a text. That a word with a wildcard is found inside a subject, and not at its beginning alone,
 * is not documented.
 */
export function backupQuery(query: string): string {
  const words = query.match(/[\p{L}\p{M}\p{N}@._+-]+/gu) ?? [];
  const address = words.find((word) => /^[^@]+@[^@]+\.[^@]+$/.test(word));
  const subject = words.filter((word) => word !== address && /[\p{L}\p{N}]/u.test(word)).slice(0, MOST_WORDS);
  return [
    "(MessageKind -eq 'Email')",
    ...(address === undefined ? [] : [`(Sender -like '${address}')`]),
    ...(subject.length === 0
      ? []
      : [`(${subject.map((word) => `Subject -like '${word}*'`).join(' -and ')})`]),
  ].join(' -and ');
}
