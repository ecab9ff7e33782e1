import fc from 'fast-check';
import { type EscalationRequest, REQUEST_KINDS } from '../../../src/domain/request';
import { REQUEST_STATES } from '../../../src/domain/request-states';
import { type NoticeAbout } from '../../../src/escalation/notice';
import { presentDigest, presentNotice, presentQueue, presentRequest } from '../../../src/presentation';
import { ENGLISH } from '../../../src/presentation/words/en';
import { SERVED, view } from '../../gallery/samples/requests/request';
import { APPROVED, ESTIMATE, inState, REJECTED } from '../../gallery/samples/requests/states';

/** Words that stand nowhere in the product, so that finding one means that something private was shown. */
const secret = fc
  .string({ unit: fc.constantFrom('q', 'x', 'z', 'j', 'v', 'k'), minLength: 8, maxLength: 20 })
  .map((word) => `${word}-secret`);

const privateRequest: fc.Arbitrary<{
  readonly request: EscalationRequest;
  readonly secrets: readonly string[];
}> = fc
  .record({
    kind: fc.constantFrom(...REQUEST_KINDS),
    state: fc.constantFrom(...REQUEST_STATES),
    words: fc.uniqueArray(secret, { minLength: 12, maxLength: 12 }),
  })
  .map(({ kind, state, words }) => {
    const [name = '', address = '', owner = '', query = '', reason = '', agent = '', ...rest] = words;
    const [yes = '', no = '', remark = '', caseName = '', file = '', note = ''] = rest;
    const base = inState(kind, state);
    const by = { id: agent, name: agent };
    const result: EscalationRequest['result'] =
      kind === 'export'
        ? { kind: 'export', caseName, files: [{ name: file, size: 1 }], availableUntil: 0, partial: false }
        : { kind: 'by-hand', by, note };
    const request: EscalationRequest = {
      ...base,
      requester: { id: name, name },
      reason,
      scope: { ...base.scope, query, mailboxes: [{ address, name: owner, personId: owner }] },
      assignee: by,
      approvals: [{ ...APPROVED, by, comment: yes }],
      rejections: [{ ...REJECTED, by, comment: no }],
      remarks: [{ by, at: 0, side: 'approver', text: remark }],
      estimate: ESTIMATE,
      result: state === 'done' ? result : null,
    };
    return { request, secrets: words };
  });

function expectNone(said: unknown, secrets: readonly string[]): void {
  const all = JSON.stringify(said);
  for (const word of secrets) expect(all).not.toContain(word);
}

test('a base card holds nothing private, whatever the request', () => {
  fc.assert(
    fc.property(privateRequest, ({ request, secrets }) => {
      expectNone(
        presentRequest(view('bystander', request), { viewer: SERVED, refreshFor: ['29:a'] }),
        secrets,
      );
    }),
  );
});

test('the digest and a queue shown to a channel hold nothing private', () => {
  fc.assert(
    fc.property(privateRequest, ({ request, secrets }) => {
      const list = { requests: [request], total: 1 };
      expectNone(
        [presentDigest(list, SERVED), presentQueue(list, { page: 1, pages: 1 }, SERVED, 'nothing-private')],
        secrets,
      );
    }),
  );
});

const abouts = Object.keys(ENGLISH.requests.notices.about) as NoticeAbout[];

test('a notice for bystanders, and the summary of every notice, hold nothing private', () => {
  fc.assert(
    fc.property(privateRequest, fc.constantFrom(...abouts), ({ request, secrets }, about) => {
      const notice = { tenantId: 't', number: 12, about, by: request.requester };
      expectNone(presentNotice(notice, view('bystander', request), SERVED), secrets);
      for (const role of ['requester', 'approver'] as const) {
        expectNone(presentNotice(notice, view(role, request), SERVED).summary, secrets);
        expectNone(presentRequest(view(role, request), { viewer: SERVED }).summary, secrets);
      }
    }),
  );
});
