import fc from 'fast-check';
import { presentPreview, presentReceipt, presentResults } from '../../src/presentation';
import { type AdaptiveCard } from '../../src/presentation/message';
import { describeInBrowser } from '../support/browser';
import { SAMPLES } from '../gallery/samples';
import { page, row } from '../gallery/samples/found';
import { HOSTILE_SUBJECTS } from '../gallery/samples/hostile';
import { batch, item } from '../gallery/samples/moves';
import { ANNA } from '../gallery/samples/people';
import { MEGAN, READERS } from '../gallery/samples/viewer';
import { LIVELY, stageForSuite } from './support/stage';
import { anyMailText, visible } from './support/mail-text';

describeInBrowser('cards in the official renderer', () => {
  const stage = stageForSuite();

  test.each(READERS.flatMap((reader) => SAMPLES.map((sample) => ({ ...sample, reader, ...reader }))))(
    '$card, $name, $language: fits a narrow window and shows no live mail text',
    async ({ show, reader }) => {
      await stage().show(show(reader).card ?? {}, 'light');
      expect(await stage().overflows()).toBe(false);
      expect(await stage().count(LIVELY)).toBe(0);
    },
  );

  test('the tripwire works: Markdown in a TextBlock does become a link, a date function a date', async () => {
    const text = `${HOSTILE_SUBJECTS[0] ?? ''} ${HOSTILE_SUBJECTS[1] ?? ''}`;
    await stage().show(
      { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
      'light',
    );
    expect(await stage().count('a')).toBe(1);
    expect(await stage().text()).not.toContain('{{DATE');
  });

  test('whatever the mail says, it is seen as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMailText, { minLength: 4, maxLength: 8 }), async (texts) => {
        for (const card of cardsOf(texts)) {
          await stage().show(card, 'light');
          expect(await stage().count(LIVELY)).toBe(0);
          const shown = visible(await stage().text());
          for (const text of texts) expect(shown).toContain(visible(text));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('"Restore selected" sends the toggles that are on, a tap on a row its preview', async () => {
    const { card } = presentResults(page([row(1, {}), row(2, {}), row(3, {})]), MEGAN);
    await stage().show(card ?? {}, 'light');
    await stage().page.getByRole('checkbox').nth(0).check();
    await stage().page.getByRole('checkbox').nth(2).check();
    await stage().page.getByRole('button', { name: 'Restore selected' }).click();
    await stage().page.getByText('No particular subject').nth(1).click();
    expect(await stage().page.evaluate('pressed')).toMatchObject([
      {
        type: 'Action.Execute',
        verb: 'restore',
        data: { 'pick.1': 'true', 'pick.2': 'false', 'pick.3': 'true' },
      },
      { type: 'Action.Execute', verb: 'preview', data: { pick: 2 } },
    ]);
  });

  test('a screen reader hears a row in full, not "button" alone', async () => {
    const { card } = presentResults(page([row(1, { subject: 'Lease' })]), MEGAN);
    await stage().show(card ?? {}, 'light');
    const rowTap = stage().page.getByRole('button', { name: /Lease.*Anna Schmitt.*Goes back to Inbox/s });
    expect(await rowTap.count()).toBe(1);
  });

  test('a toggle can be set without opening the preview', async () => {
    const { card } = presentResults(page([row(1, {})]), MEGAN);
    await stage().show(card ?? {}, 'light');
    await stage().page.getByRole('checkbox').uncheck();
    expect(await stage().page.evaluate('pressed')).toEqual([]);
  });
});

/** Every card that shows mail text, made of these texts. */
function cardsOf(texts: readonly string[]): readonly AdaptiveCard[] {
  const rows = texts.map((subject, index) => row(index + 1, { subject }));
  const items = texts.map((subject, index) => item(index, subject, { kind: 'moved' }));
  const [first] = rows;
  const messages = [
    presentResults(page(rows), MEGAN),
    presentReceipt({ batch: batch(items.length), items }, MEGAN),
    ...(first
      ? [
          presentPreview(
            {
              subject: '',
              from: ANNA,
              to: [],
              receivedAt: null,
              text: texts.join('\n'),
              attachments: [],
              retention: null,
            },
            first,
            page(rows),
            MEGAN,
          ),
        ]
      : []),
  ];
  return messages.flatMap(({ card }) => (card ? [card] : []));
}
