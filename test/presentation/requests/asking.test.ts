import { NOWHERE } from '../../../src/recovery/elsewhere';
import { presentHelp, presentNothingFound, presentResults, presentWelcome } from '../../../src/presentation';
import { page, row, search, TUESDAY, TUESDAY_BEFORE } from '../../gallery/samples/found';
import { SERVED } from '../../gallery/samples/requests/request';
import { MEGAN } from '../../gallery/samples/viewer';
import { button, titlesOf } from '../support/card-parts';

const found = page([row(1, {}), row(2, {})]);

test('where there is a helpdesk, a list offers to ask it, by the list’s own reference', () => {
  const { card, text } = presentResults(found, SERVED);
  expect(button(card, 'escalate')).toMatchObject({
    title: 'Ask the helpdesk',
    associatedInputs: 'none',
    data: { verb: 'escalate', ref: found.search.ref },
  });
  expect(text).toContain('“I need purged mail back”');
});

test('so does a search that found nothing', () => {
  const { card, text } = presentNothingFound(search(0), NOWHERE, SERVED);
  expect(button(card, 'escalate')).toMatchObject({ data: { verb: 'escalate', ref: search(0).ref } });
  expect(text).toContain('“I need purged mail back”');
});

test('where there is none, nothing offers it', () => {
  for (const { card, text } of [
    presentResults(found, MEGAN),
    presentNothingFound(search(0), NOWHERE, MEGAN),
  ]) {
    expect(button(card, 'escalate')).toBeUndefined();
    expect(text).not.toContain('purged');
  }
});

test('a list with six buttons of its own keeps those', () => {
  const reading = {
    interval: TUESDAY,
    basis: 'either',
    phrase: 'Tuesday',
    alternative: TUESDAY_BEFORE,
  } as const;
  const { card } = presentResults(page(found.rows, { search: search(9, { reading }), pages: 2 }), SERVED);
  expect(titlesOf(card)).toHaveLength(6);
  expect(titlesOf(card)).not.toContain('Ask the helpdesk');
});

test('help and welcome speak of requests only where they can be decided', () => {
  const said = (viewer: typeof MEGAN) => [presentHelp(viewer).text, presentWelcome(viewer).text];
  for (const text of said(SERVED)) expect(text).toMatch(/holds?\b.*helpdesk|helpdesk.*holds?\b/s);
  expect(presentHelp(SERVED).text).not.toContain('holds and exports are for your helpdesk');
  expect(presentHelp(MEGAN).text).toContain('holds and exports are for your helpdesk');
  expect(presentWelcome(MEGAN).text).not.toContain('hold');
});
