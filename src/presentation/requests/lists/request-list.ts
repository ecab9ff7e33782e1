import { type Button, buttonAction } from '../../button';
import { cardMessage } from '../../card-message';
import { type OutboundMessage } from '../../message';
import { runs } from '../../text/runs';
import { type Words } from '../../words';
import { type RequestRow, rowParts } from './request-row';

/** What a list of requests says; its title holds nothing private. */
export interface ListParts {
  readonly title: string;
  readonly intro: readonly string[];
  readonly rows: readonly RequestRow[];
  readonly footer: string;
  readonly buttons: readonly Button[];
  /** What the buttons and taps do, as sentences to say; in the text only. */
  readonly say: readonly string[];
}

/** A list's card and text. */
export function requestList(
  { title, intro, rows, footer, buttons, say }: ListParts,
  words: Words,
): OutboundMessage {
  const data = {
    title,
    intro: intro.map((line) => ({ runs: runs(line, { isSubtle: true }) })),
    rows: rows.map(rowParts),
    footer,
    actions: buttons.map(buttonAction),
  };
  const text = [
    words.ended(title),
    ...intro,
    '',
    ...rows.map((row) => [`• ${row.title}`, ...row.lines.map((line) => `   ${line}`)].join('\n')),
    '',
    ...(footer === '' ? [] : [words.ended(footer)]),
    ...say,
  ].join('\n');
  return cardMessage({ template: 'request-list', data, text, summary: words.ended(title) }, words);
}
