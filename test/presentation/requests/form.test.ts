import { type FieldFault, type FieldProblem } from '../../../src/escalation/request-form';
import { presentRequestForm } from '../../../src/presentation';
import { bytesOf } from '../../../src/presentation/fit';
import { draft } from '../../gallery/samples/requests/forms';
import { SERVED } from '../../gallery/samples/requests/request';
import { button, type Part, partsOf, richTexts, titlesOf } from '../support/card-parts';

const inputs = (card: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    partsOf(card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [String(id), value]),
  );

const FILLED = {
  mailbox: 'anna@contoso.example',
  from: '2026-01-01',
  to: '2026-02-28',
  query: 'tender',
  reason: 'Court.',
};

test('a hold asks for everything, filled in as typed', () => {
  const { card } = presentRequestForm(draft(FILLED), [], SERVED);
  expect(inputs(card)).toEqual({ kind: 'hold', holdType: 'ediscovery', until: '2027-03-31', ...FILLED });
});

test.each(['export', 'purged', 'departed'] as const)('%s does not ask about holds', (kind) => {
  const { card } = presentRequestForm(draft({ ...FILLED, kind }), [], SERVED);
  expect(inputs(card)).toEqual({ kind, ...FILLED });
});

test.each(['release', 'restore'] as const)('%s asks for the reason only', (kind) => {
  const { card } = presentRequestForm(draft({ ...FILLED, kind }, { releases: 7 }), [], SERVED);
  expect(inputs(card)).toEqual({ reason: 'Court.' });
});

test('its buttons send the fields or drop the form, by the draft’s reference', () => {
  const { card } = presentRequestForm(draft(), [], SERVED);
  expect(titlesOf(card)).toEqual(['Send request', 'Cancel']);
  expect(button(card, 'submit-request')).toMatchObject({
    associatedInputs: 'auto',
    data: { verb: 'submit-request', ref: draft().ref },
  });
  expect(button(card, 'cancel-draft')).toMatchObject({ associatedInputs: 'none' });
});

test('a reason that is far too long comes back at the length that is kept', () => {
  const { card = {} } = presentRequestForm(draft({ reason: 'x'.repeat(10_000) }), [], SERVED);
  expect(inputs(card)['reason']).toHaveLength(2000);
});

test.each(['四', '😀', '"', '\\', '👩🏽‍❤️‍💋‍👨🏿', 'é́́́'])(
  'the longest of everything in %s stays below 28 KB',
  (letter) => {
    const long = letter.repeat(10_000);
    const { card = {} } = presentRequestForm(
      draft({ mailbox: long, query: long, reason: long, from: long, to: long, until: long }),
      [{ field: 'mailbox', fault: 'mailbox-not-an-address', value: long }],
      SERVED,
    );
    expect(bytesOf(card)).toBeLessThanOrEqual(28 * 1024);
  },
);

const FAULTS: readonly (readonly [FieldFault, FieldProblem['field']])[] = [
  ['reason-missing', 'reason'],
  ['reason-too-long', 'reason'],
  ['query-too-long', 'query'],
  ['not-a-date', 'from'],
  ['date-in-future', 'to'],
  ['date-in-past', 'until'],
  ['ends-before-it-begins', 'to'],
  ['mailbox-unknown', 'mailbox'],
  ['mailbox-external', 'mailbox'],
  ['mailbox-not-an-address', 'mailbox'],
  ['too-many-mailboxes', 'mailbox'],
  ['mailbox-missing', 'mailbox'],
  ['kind-unknown', 'kind'],
  ['kind-fixed', 'kind'],
  ['reason-fixed', 'reason'],
  ['not-with-litigation-hold', 'query'],
  ['directory-silent', 'mailbox'],
];

test.each(FAULTS)(
  '%s is said in red right above its field, in the text, and counted in the summary',
  (fault, field) => {
    const { card, text, summary } = presentRequestForm(draft(), [{ field, fault, value: 'typed' }], SERVED);
    const parts = partsOf(card);
    const reds = parts.filter(
      ({ inlines }) => Array.isArray(inlines) && (inlines as Part[])[0]?.['color'] === 'attention',
    );
    expect(reds).toHaveLength(1);
    const [sentence = ''] = richTexts({ body: reds });
    expect(sentence).toMatch(/^[A-Z“].{15,}\.$/);
    expect(text).toContain(sentence);
    const fields = parts.filter((part) => part === reds[0] || String(part['type']).startsWith('Input.'));
    expect(fields[fields.indexOf(reds[0]!) + 1]).toMatchObject({ id: field });
    expect(fields.find(({ id }) => id === field)?.['errorMessage']).toMatch(/\.$/);
    expect(summary).toMatch(/^One thing to put right: [^\n]+\.$/);
  },
);

test('what was typed is quoted beside the fault, harmlessly, and never where Markdown counts', () => {
  const value = '[x](https://evil.example)\u202E';
  const { card } = presentRequestForm(draft(), [{ field: 'from', fault: 'not-a-date', value }], SERVED);
  expect(richTexts(card)).toContain(
    'I cannot read “[x](https://evil.example)” as a date. Write it like 2026-11-17.',
  );
  for (const part of partsOf(card)) expect(String(part['errorMessage'])).not.toContain('evil');
});

test('it says who decides, what a hold is and what it is not', () => {
  const { text } = presentRequestForm(draft(), [], SERVED);
  expect(text).toMatch(
    /An eDiscovery hold keeps what fits the dates and words.*A Litigation Hold keeps the whole mailbox/,
  );
  expect(text).toContain('Your helpdesk decides');
});
