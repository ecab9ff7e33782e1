import { encodeFile, type AttachedFile } from './attached-file';
import { type Correspondent, CORRESPONDENTS } from './data/correspondents';
import { type Letter } from './letter';

/** A letter as RFC 5322 text, 7-bit throughout: encoded words in the header, base64 in the body. */
export function mimeOf(letter: Letter): string {
  return [...headers(letter), ...mixed(letter), ''].join('\r\n');
}

function headers(letter: Letter): readonly string[] {
  const { references } = letter;
  const answered = references.at(-1);
  return [
    `From: ${mailboxes([letter.from])}`,
    `To: ${mailboxes(letter.to)}`,
    ...(letter.cc.length > 0 ? [`Cc: ${mailboxes(letter.cc)}`] : []),
    `Subject: ${encodedWords(letter.subject)}`,
    `Date: ${letter.sentAt.toRFC2822() ?? ''}`,
    `Message-ID: ${letter.messageId}`,
    ...(answered === undefined
      ? []
      : [`In-Reply-To: ${answered}`, `References: ${references.join('\r\n ')}`]),
    'MIME-Version: 1.0',
  ];
}

function mailboxes(of: readonly Correspondent[]): string {
  return of
    .map((who) => `${phrase(CORRESPONDENTS[who].name)} <${CORRESPONDENTS[who].address}>`)
    .join(',\r\n ');
}

function phrase(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? `"${name}"` : encodedWords(name);
}

const WORD_BYTES = 42;

/** Text as it may stand in a header: as it is, or as words of at most 75 characters each (RFC 2047, 2). */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > WORD_BYTES) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function mixed(letter: Letter): readonly string[] {
  const body = letter.form === 'html' ? alternatives(letter) : part('text/plain; charset=utf-8', letter.text);
  if (letter.files.length === 0) return body;
  return multipart('mixed', letter, [body, ...letter.files.map(attachment)]);
}

function alternatives(letter: Letter): readonly string[] {
  const { name } = CORRESPONDENTS[letter.from];
  const paragraphs = letter.text.split('\n\n').map((text) => `<p>${escaped(text)}</p>`);
  const html = `<!doctype html><html><head><style>p{font:15px sans-serif}</style></head><body><h1>${escaped(name)}</h1>${paragraphs.join('')}<p><small>You get this because you subscribed. <a href="https://news.example/unsubscribe">Unsubscribe</a></small></p></body></html>`;
  return multipart('alternative', letter, [
    part('text/plain; charset=utf-8', letter.text),
    part('text/html; charset=utf-8', html),
  ]);
}

function multipart(kind: string, letter: Letter, parts: readonly (readonly string[])[]): readonly string[] {
  const boundary = `=_${kind}_${letter.messageId.slice(1, 21)}`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((lines) => [`--${boundary}`, ...lines]),
    `--${boundary}--`,
  ];
}

function part(type: string, text: string): readonly string[] {
  return [`Content-Type: ${type}`, ...base64Body(Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8'))];
}

function attachment(file: AttachedFile): readonly string[] {
  const { type, bytes } = encodeFile(file);
  return [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${file.name}"`,
    ...base64Body(bytes),
  ];
}

function base64Body(bytes: Buffer): readonly string[] {
  return ['Content-Transfer-Encoding: base64', '', ...(bytes.toString('base64').match(/.{1,76}/g) ?? [])];
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
