import { type EscalationRequest, REQUEST_KINDS } from '../../../src/domain/request';
import { REQUEST_STATES } from '../../../src/domain/request-states';
import { type RequestRole } from '../../../src/escalation/request-view';
import { presentRequest } from '../../../src/presentation';
import { bytesOf } from '../../../src/presentation/fit';
import { isByHand } from '../../../src/presentation/requests/kind-name';
import { ENGLISH } from '../../../src/presentation/words/en';
import { HOSTILE_REQUEST } from '../../gallery/samples/requests/cards';
import { SERVED, view } from '../../gallery/samples/requests/request';
import { inState, litigation, RUNBOOK } from '../../gallery/samples/requests/states';
import { buttonsOf, richTexts, textBlocks } from '../support/card-parts';
import { complaintsAbout } from '../support/parse-card';

const ROLES: readonly RequestRole[] = ['requester', 'approver', 'bystander'];
const { buttons } = ENGLISH.requests;

const every: readonly (readonly [name: string, request: EscalationRequest, role: RequestRole])[] =
  REQUEST_STATES.flatMap((state) =>
    ROLES.flatMap((role) => [
      ...REQUEST_KINDS.map((kind) => [`${kind}, ${state}, ${role}`, inState(kind, state), role] as const),
      [`Litigation Hold, ${state}, ${role}`, litigation(state), role] as const,
      [`end of a Litigation Hold, ${state}, ${role}`, litigation(state, 'release'), role] as const,
    ]),
  );

const present = (request: EscalationRequest, role: RequestRole) =>
  presentRequest(
    view(role, request, {
      runbook:
        role === 'approver' && request.state === 'executing' && isByHand(request.scope) ? RUNBOOK : null,
    }),
    { viewer: SERVED, refreshFor: ['29:a'] },
  );

test.each(every)('%s: a sound card of at most six buttons', (_, request, role) => {
  const { card = {}, summary } = present(request, role);
  expect(complaintsAbout(card)).toEqual([]);
  expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
  expect(summary).toMatch(/^Request #12, [^\n]{5,87}\.$/);
});

test.each(every)('%s: the text says what the card says', (_, request, role) => {
  const { card, text } = present(request, role);
  for (const line of [...richTexts(card), ...textBlocks(card)]) expect(text).toContain(line);
});

test.each(every)(
  '%s: hostile text at its longest stays below 28 KB',
  (_, { state, scope: { kind } }, role) => {
    const request = { ...inState(kind, state), ...HOSTILE_REQUEST, state, failure: null };
    const { card = {} } = present(request, role);
    expect(bytesOf(card)).toBeLessThanOrEqual(28 * 1024);
  },
);

test.each(every.filter(([, { state }]) => ['rejected', 'withdrawn', 'expired', 'released'].includes(state)))(
  '%s: nothing is left to press but what only shows',
  (_, request, role) => {
    const titles = buttonsOf(present(request, role).card ?? {}).map(({ title }) => title);
    for (const title of titles) expect([buttons.history, buttons.details]).toContain(title);
  },
);

test.each(every)('%s: the two holds keep their own names', (_, request, role) => {
  const { text } = present(request, role);
  const title = text.split('\n')[0] ?? '';
  if (request.scope.holdType === 'litigation') expect(title).not.toContain('eDiscovery');
  else if (!isByHand(request.scope)) expect(text).not.toMatch(/litigation/i);
});
