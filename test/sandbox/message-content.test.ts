import { ALEX, errorOf, first, IMMUTABLE, openBench, textLike, type Bench, type Json } from './support';

const HTML_MAIL = [
  'From: =?utf-8?Q?J=C3=B6rg_Stein?= <joerg@fabrikam.example>',
  'To: Team: alex.morgan@contoso.example, "Sam, R." <sam.rivera@contoso.example>;',
  'Cc: carla@adatum.example',
  'Subject: =?iso-8859-1?Q?Gr=FC=DFe?=',
  'Date: Mon, 16 Nov 2026 09:30:15 +0100',
  'Message-ID: <abc.123@fabrikam.example>',
  'X-Custom: Washington',
  'Importance: High',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><head><style>p{}</style></head><body><p>Hello&nbsp;&amp; goodbye</p><div>second<br>third</div></body></html>',
  '--b',
  'Content-Type: application/pdf; name="plan.pdf"',
  'Content-Disposition: attachment; filename="plan.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('%PDF-1.4 not really').toString('base64'),
  '--b--',
  '',
].join('\r\n');

describe('the content of messages', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  beforeEach(() => bench.fresh());
  afterAll(() => bench.sandbox.close());

  const addMime = async (mime: string): Promise<string> =>
    first((await bench.control.addMessages(ALEX, [{ mime, folder: 'Inbox' }])).ids);

  it('writes every property of a message that came as MIME', async () => {
    const id = await addMime(HTML_MAIL);
    const message = await bench.get(`/me/messages/${id}`, IMMUTABLE);
    expect(message).toMatchObject({
      id,
      '@odata.etag': `W/"${message.changeKey}"`,
      changeKey: textLike(/^CQAAABYAAA[A-Za-z0-9+/]+$/),
      createdDateTime: '2026-11-16T08:30:15Z',
      receivedDateTime: '2026-11-16T08:30:15Z',
      sentDateTime: '2026-11-16T08:30:15Z',
      hasAttachments: true,
      internetMessageId: '<abc.123@fabrikam.example>',
      subject: 'Grüße',
      importance: 'high',
      isRead: false,
      isDraft: false,
      isReadReceiptRequested: false,
      inferenceClassification: 'focused',
      from: { emailAddress: { name: 'Jörg Stein', address: 'joerg@fabrikam.example' } },
      sender: { emailAddress: { name: 'Jörg Stein', address: 'joerg@fabrikam.example' } },
      toRecipients: [
        { emailAddress: { name: 'alex.morgan@contoso.example', address: 'alex.morgan@contoso.example' } },
        { emailAddress: { name: 'Sam, R.', address: 'sam.rivera@contoso.example' } },
      ],
      ccRecipients: [{ emailAddress: { name: 'carla@adatum.example', address: 'carla@adatum.example' } }],
      bccRecipients: [],
      replyTo: [],
      categories: [],
      flag: { flagStatus: 'notFlagged' },
      conversationId: textLike(/^AAQkA/),
      conversationIndex: textLike(/^[A-Za-z0-9+/]{30}==$/),
      webLink: textLike(/^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=AAMk/),
    });
    expect(message.bodyPreview).toBe('Hello\u00a0& goodbye\r\n\r\nsecond\r\nthird');
  });

  it('turns bodies into the type that was preferred, HTML by default', async () => {
    const html = await addMime(HTML_MAIL);
    const text = first(
      (await bench.control.addMessages(ALEX, [{ subject: 's', body: 'a < b\nc', folder: 'Inbox' }])).ids,
    );
    expect((await bench.get(`/me/messages/${html}`)).body).toMatchObject({ contentType: 'html' });
    const asText = await bench.ask(`/me/messages/${html}`, {
      headers: { prefer: 'outlook.body-content-type="text"' },
    });
    expect(asText.headers.get('preference-applied')).toBe('outlook.body-content-type="text"');
    expect(asText.body.body).toEqual({
      contentType: 'text',
      content: 'Hello\u00a0& goodbye\r\n\r\nsecond\r\nthird',
    });
    const asHtml = await bench.get(`/me/messages/${text}`);
    expect(asHtml.body.contentType).toBe('html');
    expect(asHtml.body.content).toContain('a &lt; b<br>');
  });

  it('applies two preferences at once, in one header or two', async () => {
    const id = await addMime(HTML_MAIL);
    const prefer = 'IdType="ImmutableId", outlook.body-content-type="text"';
    const { body, headers } = await bench.ask(`/me/messages/${id}`, { headers: { prefer } });
    expect(body).toMatchObject({ id, body: { contentType: 'text' } });
    expect(headers.get('preference-applied')).toBe('IdType=ImmutableId, outlook.body-content-type="text"');
  });

  it('cuts the preview at 255 characters without breaking one', async () => {
    const body = `${'x'.repeat(254)}😀 and more`;
    const id = first((await bench.control.addMessages(ALEX, [{ subject: 's', body, folder: 'Inbox' }])).ids);
    expect((await bench.get(`/me/messages/${id}`)).bodyPreview).toBe('x'.repeat(254));
  });

  it('gives back the MIME byte for byte, and writes one for mail that had none', async () => {
    const id = await addMime(HTML_MAIL);
    const answer = await bench.ask(`/me/messages/${id}/$value`);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(answer.text).toBe(HTML_MAIL);

    const [made = ''] = (
      await bench.control.addMessages(ALEX, [
        {
          subject: 'Übung – "x"',
          from: { name: 'Müller, A.', address: 'a@b.example' },
          body: 'Zeile\n',
          folder: 'Inbox',
          hasAttachments: true,
        },
      ])
    ).ids;
    const { text } = await bench.ask(`/me/messages/${made}/$value`);
    const again = await addMime(text);
    const [one, two] = [await bench.get(`/me/messages/${made}`), await bench.get(`/me/messages/${again}`)];
    for (const name of [
      'subject',
      'from',
      'toRecipients',
      'hasAttachments',
      'internetMessageId',
      'sentDateTime',
      'bodyPreview',
    ]) {
      expect([name, two[name]]).toEqual([name, one[name]]);
    }
  });

  it('tells headers to who selects them', async () => {
    const id = await addMime(HTML_MAIL);
    const message = await bench.get(`/me/messages/${id}/?$select=internetMessageHeaders`);
    expect(message.internetMessageHeaders).toContainEqual({ name: 'X-Custom', value: 'Washington' });
  });

  it('lists attachments, gives one with its bytes, and expands them', async () => {
    const id = await addMime(HTML_MAIL);
    const listed = first((await bench.get(`/me/messages/${id}/attachments?$select=name,size`)).value);
    expect(Object.keys(listed).sort()).toEqual([
      '@odata.mediaContentType',
      '@odata.type',
      'id',
      'name',
      'size',
    ]);
    const whole = await bench.get(`/me/messages/${id}/attachments/${listed.id}`);
    expect(whole).toMatchObject({
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'plan.pdf',
      contentType: 'application/pdf',
      isInline: false,
      size: 19,
      contentBytes: Buffer.from('%PDF-1.4 not really').toString('base64'),
    });
    expect((await bench.ask(`/me/messages/${id}/attachments/${listed.id}/$value`)).text).toBe(
      '%PDF-1.4 not really',
    );
    const expanded = await bench.get(`/me/messages/${id}?$expand=attachments($select=name)`);
    expect(expanded.attachments.map((one: Json) => one['name'])).toEqual(['plan.pdf']);
    expect(errorOf(await bench.ask(`/me/messages/${id}/attachments/rubbish`)).code).toBe(
      'ErrorInvalidIdMalformed',
    );
  });

  it('does not count inline pictures as attachments', async () => {
    const mime = HTML_MAIL.replace('<p>', '<img src="cid:logo"><p>').replace(
      'Content-Disposition: attachment; filename="plan.pdf"',
      'Content-Disposition: inline; filename="logo.png"\r\nContent-ID: <logo>',
    );
    const id = await addMime(mime);
    expect((await bench.get(`/me/messages/${id}`))['hasAttachments']).toBe(false);
    const listed = first((await bench.get(`/me/messages/${id}/attachments`)).value);
    expect(listed).toMatchObject({ isInline: true, contentId: 'logo' });
  });

  it('dates mail whose Date is broken, absent or far in the future by its arrival', async () => {
    await bench.control.clock('2026-11-22T12:00:00Z');
    const dates = [
      'Date: yesterday-ish',
      'Date: Mon, 99 Foo 2026 99:99:99 +9999',
      'Date: 30 Jun 3609 09:33:50 +0000',
      'X-None: x',
    ];
    for (const line of dates) {
      const id = await addMime(HTML_MAIL.replace(/Date: .*/, line));
      expect(await bench.get(`/me/messages/${id}`)).toMatchObject({
        receivedDateTime: '2026-11-22T12:00:00Z',
      });
    }
  });

  it('keeps raw 8-bit mail in its own charset and text in Unicode', async () => {
    const mime = (charset: string, text: string): string =>
      `From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`;
    const preview = async (id: string): Promise<string> =>
      (await bench.get(`/me/messages/${id}`)).bodyPreview;
    expect(await preview(await addMime(mime('iso-8859-1', 'caf\u00e9')))).toBe('café');
    expect(await preview(await addMime(mime('utf-8', 'café')))).toBe('café');
    expect(await preview(await addMime(mime('utf-8', Buffer.from('café').toString('latin1'))))).toBe('café');
    expect(await preview(await addMime(mime('utf-8', 'çağ 漢字')))).toBe('çağ 漢字');
    expect(await preview(await addMime(mime('no-such-charset', 'plain')))).toBe('plain');
  });

  it('knows meeting mail', async () => {
    const mime = [
      'From: a@b.example',
      'Subject: Meeting',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Come',
      '--b',
      'Content-Type: text/calendar; method=REQUEST',
      '',
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      '--b--',
    ].join('\r\n');
    expect(await bench.get(`/me/messages/${await addMime(mime)}`)).toMatchObject({
      '@odata.type': '#microsoft.graph.eventMessageRequest',
    });
  });

  it('takes mail without anybody in it', async () => {
    const id = await addMime('Subject: alone\r\n\r\nbody');
    expect(await bench.get(`/me/messages/${id}`)).toMatchObject({
      from: null,
      sender: null,
      toRecipients: [],
      internetMessageId: textLike(/^<[\da-f]{32}@sandbox\.invalid>$/),
    });
  });
});
