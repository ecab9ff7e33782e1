/** A stretch of text on a card. TextRuns know no Markdown and no HTML, so mail text may stand in them. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'bolder';
  readonly color?: 'good' | 'warning' | 'attention' | 'accent';
  readonly isSubtle?: true;
  readonly size?: 'small' | 'large';
  readonly fontType?: 'monospace';
}

export type RunStyle = Omit<TextRun, 'type' | 'text'>;

/** The one thing clients do compute in a TextRun: `{{DATE(…)}}` and `{{TIME(…)}}`. */
const CLIENT_FUNCTION = /(?<=\{)(?=\{\s*(?:DATE|TIME)\s*\()/iu;

/** Above this many cuts the text is out to waste space: an invisible character does the same in fewer bytes. */
const MOST_RUNS = 4;
const WORD_JOINER = '\u2060';

/** Text as runs of one style, cut inside anything a client would compute: the reader sees it letter by letter. */
export function runs(text: string, style: RunStyle = {}): readonly TextRun[] {
  const parts = text.split(CLIENT_FUNCTION);
  const shown = parts.length > MOST_RUNS ? [parts.join(WORD_JOINER)] : parts;
  return shown.map((part) => ({ type: 'TextRun', text: part, ...style }));
}

/** A line of code, to be copied: nothing invisible is ever put into it. */
export function codeRuns(line: string): readonly TextRun[] {
  return line
    .split(CLIENT_FUNCTION)
    .map((part) => ({ type: 'TextRun', text: part, fontType: 'monospace', size: 'small' }));
}
