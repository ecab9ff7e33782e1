/** A stretch of text on a card. TextRuns know no Markdown and no HTML, so mail text may stand in them. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'bolder';
  readonly color?: 'good' | 'attention' | 'accent';
  readonly isSubtle?: true;
  readonly size?: 'small';
}

export type RunStyle = Omit<TextRun, 'type' | 'text'>;

/** The one thing clients do compute in a TextRun: `{{DATE(…)}}` and `{{TIME(…)}}`. */
const CLIENT_FUNCTION = /(?<=\{)(?=\{\s*(?:DATE|TIME)\s*\()/iu;

/** Text as runs of one style, cut inside anything a client would compute: the reader sees it letter by letter. */
export function runs(text: string, style: RunStyle = {}): readonly TextRun[] {
  return text.split(CLIENT_FUNCTION).map((part) => ({ type: 'TextRun', text: part, ...style }));
}
