import { ask, wish } from './ask';
import { helpdesk } from './sentences/helpdesk';

/** The words of a time are tested where times are. */
function told(sentence: string, lang: string, pending: 'results' | null): object {
  const intent = wish(sentence, { lang, ...(pending ? { context: pending } : {}) });
  return Object.fromEntries(
    Object.entries(intent).filter(
      ([key]) => !['confidence', 'language', 'timePhrase', 'basis'].includes(key),
    ),
  );
}

describe('what is said to and by the helpdesk', () => {
  test.each(helpdesk.map((line) => [line[0], line[2], line] as const))(
    '%s: %s',
    (lang, sentence, [, pending, , intent, slots]) => {
      expect(told(sentence, lang, pending)).toEqual({ intent, ...slots });
    },
  );
});

test('a comment that names another request decides one', () => {
  expect(ask('approve 12, it replaces 11', { lang: 'en' })).toMatchObject([
    { intent: 'approve', request: 12, comment: 'it replaces 11' },
  ]);
});

test('two decisions in one line keep their comments apart', () => {
  expect(ask('approve 12, reject 13: no reason given', { lang: 'en' })).toMatchObject([
    { intent: 'approve', request: 12 },
    { intent: 'reject', request: 13, comment: 'no reason given' },
  ]);
});

test('the end of a hold lies ahead, also where its day has passed this year', () => {
  const until = (sentence: string): string | undefined => wish(sentence, { lang: 'en' }).until;
  expect(until("hold Bob's mailbox until Friday")).toBe('2026-11-28');
  expect(until("hold Bob's mailbox until 3 November")).toBe('2027-11-04');
  expect(until("hold Bob's mailbox for six months")).toBe('2027-05-22');
  expect(until("hold Bob's mailbox until 31 March 2027")).toBe('2027-04-01');
});

test('what somebody may not remove is no hold to be released', () => {
  expect(wish('hold the sales mailbox so nobody can remove mail', { lang: 'en' }).release).toBeUndefined();
});

test('a helpdesk that is only spoken of claims no channel', () => {
  for (const sentence of ['where is the helpdesk here?', 'the helpdesk here deleted my mail'])
    expect(wish(sentence, { lang: 'en' }).command).toBeUndefined();
});

test('mail about figures or a page is mail, and a page of a list is a page', () => {
  for (const sentence of [
    'find the mail about the statistics',
    'restore the dashboard mail from Anna',
    'I deleted the figures Bob sent me',
    'where are the statistics from last week?',
  ])
    expect(wish(sentence, { lang: 'en' }).command).toBeUndefined();
  expect(wish('page 2', { lang: 'en', context: 'results' })).toMatchObject({
    intent: 'refine',
    pageNumber: 2,
  });
});

test('the time of figures is told as a time', () => {
  expect(wish('stats of the last 90 days', { lang: 'en' })).toMatchObject({
    command: 'stats',
    start: expect.stringContaining('2026-08') as string,
  });
});

test('a count of mails is no request', () => {
  expect(wish('give 12 mails to Bob', { lang: 'en' }).command).toBeUndefined();
  expect(wish('I have deleted 12 mails', { lang: 'en' }).request).toBeUndefined();
});

describe('what is said to an open form', () => {
  const said = (sentence: string, formOpen = true) => wish(sentence, { lang: 'en', formOpen });

  test('is a reason', () => {
    expect(said('because of the tender')).toMatchObject({ intent: 'other', reason: 'the tender' });
    expect(said('because we are being sued')).toMatchObject({ intent: 'other', reason: 'we are being sued' });
    expect(said('because of the tender', false).reason).toBeUndefined();
  });

  test('is a mailbox', () => {
    for (const sentence of ['anna@contoso.com', 'it is anna@contoso.com', 'the mailbox of anna@contoso.com'])
      expect(said(sentence)).toMatchObject({ intent: 'other', mailbox: 'anna@contoso.com' });
    expect(said('anna@contoso.com', false).mailbox).toBeUndefined();
  });

  test('is nothing of both where it is another wish', () => {
    expect(said('find the mail of anna@contoso.com')).toMatchObject({ intent: 'recover' });
    expect(said('restore the mail I deleted because I took it for spam')).toMatchObject({
      intent: 'recover',
    });
  });
});

test('a number is no request to be released where it is the list’s, or something is to be deleted', () => {
  expect(wish('release 2', { lang: 'en', context: 'results' }).release).toBeUndefined();
  expect(wish('remove 12', { lang: 'en' }).release).toBeUndefined();
});
