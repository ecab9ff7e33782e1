import fc from 'fast-check';
import { presentAudit, presentRequest, presentRequestForm } from '../../../src/presentation';
import { type AdaptiveCard } from '../../../src/presentation/message';
import { describeInBrowser } from '../../support/browser';
import { draft } from '../../gallery/samples/requests/forms';
import { record } from '../../gallery/samples/requests/history';
import { request, scope, SERVED, view } from '../../gallery/samples/requests/request';
import { APPROVED, inState } from '../../gallery/samples/requests/states';
import { LIVELY, stageForSuite } from '../support/stage';
import { anyMailText, visible } from '../support/mail-text';

describeInBrowser('requests in the official renderer', () => {
  const stage = stageForSuite();

  test('whatever people wrote, it is seen as it is and does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyMailText, async (text) => {
        for (const card of cardsOf(text)) {
          await stage().show(card, 'light');
          expect(await stage().count(LIVELY)).toBe(0);
          expect(visible(await stage().text())).toContain(visible(text));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('"Approve" sends the comment and the scope that was seen, "I’ll take it" neither', async () => {
    const { card } = presentRequest(view('approver', inState('hold', 'submitted')), { viewer: SERVED });
    await stage().show(card ?? {}, 'light');
    await stage().page.getByLabel('Comment, question or reason').fill('ok by legal');
    await stage().page.getByRole('button', { name: 'Approve' }).click();
    await stage().page.getByRole('button', { name: 'I’ll take it' }).click();
    expect(await stage().page.evaluate('pressed')).toEqual([
      expect.objectContaining({
        verb: 'approve',
        data: expect.objectContaining({
          comment: 'ok by legal',
          digest: request('hold').scopeDigest,
        }) as unknown,
      }),
      expect.objectContaining({ verb: 'take-over', data: { verb: 'take-over', ref: request('hold').ref } }),
    ]);
  });

  test('"Send request" needs a reason, "Cancel" does not', async () => {
    const { card } = presentRequestForm(draft(), [], SERVED);
    await stage().show(card ?? {}, 'light');
    await stage().page.getByRole('button', { name: 'Send request' }).click();
    expect(await stage().text()).toContain('Please say why you need it.');
    await stage().page.getByRole('button', { name: 'Cancel' }).click();
    await stage().page.getByLabel('Why you need it').fill('Court.');
    await stage().page.getByRole('button', { name: 'Send request' }).click();
    expect(await stage().page.evaluate('pressed')).toMatchObject([
      { verb: 'cancel-draft' },
      {
        verb: 'submit-request',
        data: { kind: 'hold', holdType: 'ediscovery', reason: 'Court.' },
      },
    ]);
  });
});

/** Every card that shows what a person wrote, made of this text. */
function cardsOf(text: string): readonly AdaptiveCard[] {
  const name = { id: 'p', name: text };
  const whole = request('hold', {
    requester: name,
    reason: text,
    scope: scope('hold', { query: text }),
    assignee: name,
    approvals: [{ ...APPROVED, comment: text }],
    remarks: [{ by: name, at: 0, side: 'approver', text }],
  });
  const messages = [
    presentRequest(view('requester', whole), { viewer: SERVED }),
    presentRequest(view('approver', whole), { viewer: SERVED }),
    presentAudit(whole, [record({ kind: 'rejected', comment: text })], SERVED),
  ];
  return messages.flatMap(({ card }) => (card ? [card] : []));
}
