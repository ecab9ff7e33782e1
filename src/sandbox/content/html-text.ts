const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  bull: '•',
};

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : whole;
}

/** HTML as a plain reader shows it: blocks on their own lines, no scripts, styles or comments. Not a sanitizer. */
export function htmlToText(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<(script|style|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/<br\b[^>]*>/gi, '\r\n')
    .replaceAll(/<\/?(?:p|div|tr|li|ul|ol|table|h[1-6]|blockquote|hr|pre)\b[^>]*>/gi, '\r\n')
    .replaceAll(/<\/t[dh]\s*>/gi, '\t')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, decodeEntity)
    .replaceAll(/[ \t]*\r\n[ \t]*/g, '\r\n')
    .replaceAll(/(?:\r\n){3,}/g, '\r\n\r\n')
    .trim();
}

/** Plain text as Exchange serves it to a client that asked for HTML. */
export function textToHtml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\r?\n/g, '<br>\r\n');
  return (
    '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n' +
    `<body>\r\n<div>${escaped}</div>\r\n</body>\r\n</html>\r\n`
  );
}
