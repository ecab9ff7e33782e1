import { connectGraph } from '../../src/graph';
import { previewText } from '../../src/graph/messages/preview-text';
import { startFakeGraph } from './support/fake-graph';
import { EMPLOYEE, freePace, sandboxTokens } from './support/gateway';
import { NOW, startMailbox, type SandboxMailbox } from './support/sandbox-mailbox';

describe('in a mailbox', () => {
  let box: SandboxMailbox;
  beforeAll(async () => {
    box = await startMailbox();
  });
  afterAll(() => box.sandbox.close());

  const mime = [
    'From: Mona <mona@fabrikam.example>',
    'To: Robin <robin.reed@contoso.example>',
    'Subject: Offer',
    'Date: Mon, 16 Nov 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Dear Robin,</p><p>the <b>offer</b> is attached.</p>',
    '--b',
    'Content-Type: application/pdf; name=offer.pdf',
    'Content-Disposition: attachment; filename=offer.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('%PDF-1.4 hello').toString('base64'),
    '--b--',
    '',
  ].join('\r\n');

  test.each(['deleteditems', 'deletions'] as const)(
    'a message of %s: text, and what is attached',
    async (stage) => {
      const { ids } = await box.control.addMessages(EMPLOYEE.personId, [
        { mime, folder: 'Inbox', deleted: { stage, at: NOW.toISOString() } },
      ]);
      const preview = await box.mail.messages.preview(
        EMPLOYEE,
        ids[0]!,
        stage === 'deletions' ? 'recoverableitemsdeletions' : stage,
      );
      expect(preview).toMatchObject({
        subject: 'Offer',
        from: { name: 'Mona', address: 'mona@fabrikam.example' },
        to: [{ name: 'Robin', address: 'robin.reed@contoso.example' }],
        receivedAt: Date.parse('2026-11-16T09:00:00Z'),
        attachments: [{ name: 'offer.pdf' }],
      });
      expect(preview?.attachments[0]?.size).toBeGreaterThan(0);
      expect(preview?.text).toContain('the offer is attached.');
      expect(preview?.text).not.toContain('<');
    },
  );

  test('is asked for in the folder it lies in', async () => {
    const { ids } = await box.control.addMessages(EMPLOYEE.personId, [
      { mime, folder: 'Inbox', deleted: { stage: 'deletions', at: NOW.toISOString() } },
    ]);
    const { id: deletions } = await box.mail.folders.wellKnown(EMPLOYEE, 'recoverableitemsdeletions');
    await box.control.clearRequests();
    await box.mail.messages.preview(EMPLOYEE, ids[0]!, deletions);
    const message = `GET /v1.0/me/mailFolders/${encodeURIComponent(deletions)}/messages/${encodeURIComponent(ids[0]!)}`;
    expect((await box.asked()).toSorted()).toEqual([message, `${message}/attachments`]);
  });

  test('is found where it went since', async () => {
    const { ids } = await box.control.addMessages(EMPLOYEE.personId, [
      { mime, folder: 'Inbox', deleted: { stage: 'deletions', at: NOW.toISOString() } },
    ]);
    const { id: deletions } = await box.mail.folders.wellKnown(EMPLOYEE, 'recoverableitemsdeletions');
    await box.connect().mover.moveMessage(EMPLOYEE, ids[0]!, deletions, 'archive');
    const preview = await box.mail.messages.preview(EMPLOYEE, ids[0]!, deletions);
    expect(preview).toMatchObject({ subject: 'Offer', attachments: [{ name: 'offer.pdf' }] });
  });

  test('null where the message is gone', async () => {
    expect(await box.mail.messages.preview(EMPLOYEE, 'nonsense', 'deleteditems')).toBeNull();
  });

  test('the owner’s addresses, asked for once', async () => {
    await box.control.clearRequests();
    const mail = box.connect();
    const [first, second] = await Promise.all([
      mail.owners.addressesOf(EMPLOYEE),
      mail.owners.addressesOf(EMPLOYEE),
    ]);
    expect(first).toEqual(['robin.reed@contoso.example', 'robin@contoso.example']);
    expect(second).toBe(first);
    expect(await box.asked()).toEqual(['GET /v1.0/me']);
  });
});

describe('odd answers', () => {
  test('a message whose folder is not known is asked for without it', async () => {
    const graph = await startFakeGraph(() => ({ body: { subject: 'Offer', value: [] } }));
    const mail = connectGraph({
      endpoint: graph.endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date(),
    });
    expect(await mail.messages.preview(EMPLOYEE, 'a', '')).toMatchObject({ subject: 'Offer' });
    const paths = graph.asked.map(({ url }) => url.split('?')[0]);
    expect(paths.toSorted()).toEqual(['/v1.0/me/messages/a', '/v1.0/me/messages/a/attachments']);
    await graph.close();
  });

  test('HTML all the same gives way to the short preview, and pictures in the text are no attachments', async () => {
    const graph = await startFakeGraph(({ url }) => ({
      body: url.includes('/attachments')
        ? {
            value: [
              { name: 'logo.png', contentType: 'image/png', isInline: true, size: 5 },
              { name: 'scan.pdf', contentType: 'application/pdf', isInline: true, size: 6 },
              { name: null, isInline: false },
            ],
          }
        : { bodyPreview: 'Dear Robin', body: { contentType: 'html', content: '<p>Dear Robin</p>' } },
    }));
    const mail = connectGraph({
      endpoint: graph.endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date(),
    });
    expect(await mail.messages.preview(EMPLOYEE, 'a', 'f')).toEqual({
      subject: '',
      retention: null,
      from: null,
      to: [],
      receivedAt: null,
      text: 'Dear Robin',
      attachments: [
        { name: 'scan.pdf', size: 6 },
        { name: '', size: 0 },
      ],
    });
    await graph.close();
  });

  test('proxy addresses count where they are mail, and a failure is not kept', async () => {
    const graph = await startFakeGraph((_asked, nth) =>
      nth === 1
        ? { status: 403 }
        : {
            body: {
              mail: null,
              userPrincipalName: 'Robin@contoso.example',
              proxyAddresses: [
                'SMTP:Robin@contoso.example',
                'smtp:RR@contoso.example',
                'SIP:robin@contoso.example',
              ],
            },
          },
    );
    const mail = connectGraph({
      endpoint: graph.endpoint,
      tokens: sandboxTokens,
      ediscoveryPace: freePace,
      now: () => new Date(),
    });
    await expect(mail.owners.addressesOf(EMPLOYEE)).rejects.toMatchObject({ code: 'access-denied' });
    expect(await mail.owners.addressesOf(EMPLOYEE)).toEqual(['robin@contoso.example', 'rr@contoso.example']);
    await graph.close();
  });
});

describe('the text of a preview', () => {
  test('is short text, unchanged', () => {
    expect(previewText('Hello\r\n\r\n\r\n\r\nRobin  \r\n')).toBe('Hello\n\nRobin');
  });

  test('ends after twelve lines', () => {
    const lines = Array.from({ length: 20 }, (_unused, n) => `line ${n + 1}`);
    expect(previewText(lines.join('\n'))).toBe(`${lines.slice(0, 12).join('\n')}…`);
  });

  test('ends after 1,200 characters, at a word', () => {
    const text = previewText('word '.repeat(1000));
    expect(text.length).toBeLessThanOrEqual(1201);
    expect(text).toMatch(/word…$/);
  });

  test('tears no pair of surrogates', () => {
    expect(previewText(`a${'😀'.repeat(2000)}`)).toBe(`a${'😀'.repeat(599)}…`);
  });

  test('has no control characters', () => {
    expect(previewText('a\u0000b\u001b[31mc\u0085d\te')).toBe('ab[31mcd\te');
  });

  test('reads no more than it needs of a huge body', () => {
    const body = `${' \n'.repeat(5_000_000)}the end`;
    expect(previewText(body)).toBe('…');
  });
});
