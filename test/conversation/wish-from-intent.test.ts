import { wishFromIntent } from '../../src/conversation/requests/wish-from-intent';
import { understand } from '../../src/understanding';
import { type FormKind } from '../../src/domain/request';

function wishOf(kind: FormKind, text: string): ReturnType<typeof wishFromIntent> {
  const [intent] = understand(text, { lang: 'en', reference: '2026-11-22T10:00:00' });
  return wishFromIntent(kind, intent!);
}

describe('what a sentence tells of a request', () => {
  it('is whose mailbox it is, where somebody has left', () => {
    const wish = wishOf('departed', 'I need the mail of anna@contoso.com, who has left');
    expect(wish).toMatchObject({ kind: 'departed', mailbox: 'anna@contoso.com' });
    expect(wish.words).toBeUndefined();
  });

  it('is who wrote, where mail is to be exported', () => {
    const wish = wishOf('export', 'export all mail from anna@contoso.com to PST');
    expect(wish).toMatchObject({ kind: 'export', words: ['anna@contoso.com'] });
    expect(wish.mailbox).toBeUndefined();
  });
});
