const MOST_LINES = 12;
const MOST_CHARACTERS = 1_200;
/** Control characters but tab and line feed: nothing to see, and some clients choke on them. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** The first lines of a message: blank runs made one, cut at a word where possible, with an ellipsis where cut. */
export function previewText(body: string): string {
  // Nothing beyond this can be shown, and a log mailed as text may have megabytes.
  const head = body.slice(0, MOST_CHARACTERS * 8);
  const text = head
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(/[^\S\n]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const lines = text.split('\n').slice(0, MOST_LINES).join('\n').trimEnd();
  const cut = lines.length > MOST_CHARACTERS ? cutAtWord(lines) : lines;
  return cut.length < text.length || head.length < body.length ? `${cut}…` : cut;
}

/** The last word goes unless that would cost much; a pair of surrogates is never torn. */
function cutAtWord(text: string): string {
  const cut = text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
  const space = cut.search(/\s\S*$/);
  return (space > MOST_CHARACTERS / 2 ? cut.slice(0, space) : cut).trimEnd();
}
