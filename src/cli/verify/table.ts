import { type Finding, type Seen } from '../../tenant-check';

/** The findings as a table of Markdown, for reading and for pasting. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map(
    ({ assumption, otherwise, seen }) =>
      `| ${assumption} | ${wordOf(seen)} | ${seen.kind === 'seen' ? 'as usual' : otherwise} |`,
  );
  return ['| assumption | seen | what the bot does then |', '| --- | --- | --- |', ...rows].join('\n');
}

function wordOf(seen: Seen): string {
  switch (seen.kind) {
    case 'seen':
      return 'yes';
    case 'not-seen':
      return `NO: ${seen.fact}`;
    case 'untried':
      return `not tried: ${seen.why}`;
  }
}
