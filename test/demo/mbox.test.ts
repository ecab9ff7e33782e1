import { splitMbox } from '../../src/cli/demo/mail/mbox';

const texts = (archive: string | Buffer): readonly string[] =>
  splitMbox(Buffer.isBuffer(archive) ? archive : Buffer.from(archive)).map(({ bytes }) =>
    bytes.toString('utf8'),
  );

describe('splitting an mbox archive', () => {
  it('finds every message and leaves the separators out', () => {
    const archive = [
      'From a@x.example Tue Nov 17 09:12:00 2026',
      'Subject: one',
      '',
      'First.',
      '',
      'From - Tue Nov 17 09:13:00 2026',
      'Subject: two',
      '',
      'Second.',
      '',
    ].join('\n');
    expect(texts(archive)).toEqual(['Subject: one\n\nFirst.\n', 'Subject: two\n\nSecond.\n']);
  });

  it('counts messages from one', () => {
    expect(
      splitMbox(Buffer.from('From a 9:00 2026\nS: 1\n\n\nFrom b 9:00 2026\nS: 2\n')).map((m) => m.number),
    ).toEqual([1, 2]);
  });

  it('undoes the quoting of mboxrd and of mboxo', () => {
    const archive =
      'From a@x Tue Nov 17 09:12:00 2026\nSubject: q\n\n>From here on\n>>From deeper\n> From untouched\n';
    expect(texts(archive)).toEqual(['Subject: q\n\nFrom here on\n>From deeper\n> From untouched\n']);
  });

  it('takes no sentence that begins with From for a separator', () => {
    const body =
      'Subject: s\n\nHello,\n\nFrom Monday on we meet at nine.\n\nFrom the team:\nNote: bring cake.\n';
    expect(texts(`From a@x Tue Nov 17 09:12:00 2026\n${body}`)).toEqual([body]);
  });

  it('takes no separator in the middle of a paragraph', () => {
    const body = 'Subject: s\n\nThe line was\nFrom a@x Tue Nov 17 09:12:00 2026\nas I said.\n';
    expect(texts(`From a@x Tue Nov 17 09:12:00 2026\n${body}`)).toEqual([body]);
  });

  it('reads separators without a date, and archives with CRLF', () => {
    const archive =
      'From MAILER-DAEMON\r\nSubject: one\r\n\r\nA.\r\n\r\nFrom b@x\r\nSubject: two\r\n\r\nB.\r\n';
    expect(texts(archive)).toEqual(['Subject: one\r\n\r\nA.\r\n', 'Subject: two\r\n\r\nB.\r\n']);
  });

  it('reads the separators of large exports, with a zone after the time', () => {
    const archive = 'From 1756@xxx Tue Nov 17 09:12:00 +0000 2026\nSubject: g\n\nA.\n';
    expect(texts(archive)).toEqual(['Subject: g\n\nA.\n']);
  });

  it('takes a file that begins without a separator as a message', () => {
    expect(texts('Subject: lone\n\nA.\n')).toEqual(['Subject: lone\n\nA.\n']);
  });

  it('keeps every byte of every charset', () => {
    const message = Buffer.concat([
      Buffer.from('Subject: 8bit\n\n'),
      Buffer.from(Array.from({ length: 256 }, (_none, byte) => byte)),
    ]);
    const archive = Buffer.concat([Buffer.from('From a@x Tue Nov 17 09:12:00 2026\n'), message]);
    expect(splitMbox(archive).map(({ bytes }) => bytes.equals(message))).toEqual([true]);
  });

  it('finds nothing in an empty archive', () => {
    expect(splitMbox(Buffer.from('\n \n'))).toEqual([]);
  });

  it('splits what it joined, however odd the messages', () => {
    const bodies = ['', 'x', 'ends blank\n', '\n\nFrom\n', 'From a\n', `${'long '.repeat(5000)}\n`];
    const messages = bodies.map((body, n) => `Subject: ${n}\n\n${body}`.replace(/\n?$/, '\n'));
    const archive = messages
      .map((m) => `From a@x Tue Nov 17 09:12:00 2026\n${m.replace(/^(>*From )/gm, '>$1')}\n`)
      .join('');
    expect(texts(archive)).toEqual(messages);
  });
});
