import { ALEX, errorOf, openBench, type Bench } from './support';

const RULES = '/me/mailFolders/inbox/messageRules';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.sandbox.close());

describe('inbox rules', () => {
  it('are listed as Graph lists them, without what is not set', async () => {
    await bench.control.rules(ALEX, {
      rules: [
        {
          displayName: 'Remove spam',
          conditions: { subjectContains: ['enter to win'] },
          actions: { delete: true, stopProcessingRules: true },
        },
        {
          displayName: 'From partner',
          conditions: { fromAddresses: [{ name: 'Adele', address: 'adele@contoso.example' }] },
          actions: { moveToFolder: 'Inbox/Partners' },
        },
      ],
    });
    const { body } = await bench.ask(RULES);
    const inbox = await bench.ask('/me/mailFolders/inbox/childFolders');
    const partners = inbox.body.value.find((one) => one.displayName === 'Partners');
    expect(body.value).toEqual([
      {
        id: expect.stringMatching(/^AQAAAJ5dZ/) as string,
        displayName: 'Remove spam',
        sequence: 1,
        isEnabled: true,
        hasError: false,
        isReadOnly: false,
        conditions: { subjectContains: ['enter to win'] },
        actions: { delete: true, stopProcessingRules: true },
      },
      expect.objectContaining({
        sequence: 2,
        conditions: {
          fromAddresses: [{ emailAddress: { name: 'Adele', address: 'adele@contoso.example' } }],
        },
        actions: { moveToFolder: partners?.id },
      }),
    ]);
  });

  it('belong to the Inbox alone, and want consent', async () => {
    expect(errorOf(await bench.ask('/me/mailFolders/sentitems/messageRules')).status).toBe(400);
    await bench.control.rules(ALEX, { access: 'no-consent' });
    expect(errorOf(await bench.ask(RULES))).toMatchObject({ status: 403, code: 'ErrorAccessDenied' });
  });
});
