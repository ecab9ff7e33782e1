import { type DecisionRefusal } from '../../../src/domain/audit';
import { type RequestFailure } from '../../../src/domain/request';
import { type NoticeAbout } from '../../../src/escalation/notice';
import * as presentation from '../../../src/presentation';
import { ENGLISH } from '../../../src/presentation/words/en';
import { understand } from '../../../src/understanding';
import { daysAgo } from '../../gallery/samples/viewer';
import { EVERY_EVENT, EVERY_RECORD, record } from '../../gallery/samples/requests/history';
import { ALEX, MEGAN_ASKS, request, SERVED, view } from '../../gallery/samples/requests/request';
import { inState, litigation, RUNBOOK } from '../../gallery/samples/requests/states';
import { button, partsOf, richTexts, titlesOf } from '../support/card-parts';

const words = ENGLISH.requests;
const SENTENCE = /^[A-Z#“][^\n]{15,}[.?”]$/;

describe('notices', () => {
  const abouts = Object.keys(words.notices.about) as NoticeAbout[];
  const notice = (about: NoticeAbout) => ({ tenantId: 't', number: 12, about, by: ALEX });

  test.each(abouts)('%s is told to both sides with request, event and next step', (about) => {
    for (const role of ['requester', 'approver'] as const) {
      const { text, summary } = presentation.presentNotice(
        notice(about),
        view(role, inState('export', 'submitted')),
        SERVED,
      );
      const lines = text.split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(2);
      for (const line of lines) expect(line).toMatch(SENTENCE);
      expect(lines[0]).toContain('Request #12 (export to PST)');
      expect(summary).toMatch(/^[^\n]{5,100}$/);
    }
  });

  test('a rejection names who, why, and what can be done', () => {
    const { text } = presentation.presentNotice(
      notice('rejected'),
      view('requester', inState('export', 'rejected')),
      SERVED,
    );
    expect(text).toBe(
      'Request #12 (export to PST) was rejected by Alex Wilber.\nComment: “Legal sees no case for it.”\nNothing was done. If something has changed, you can ask again and say what.',
    );
  });

  test('a task tells the approver how to report back', () => {
    const { text } = presentation.presentNotice(
      notice('task'),
      view('approver', litigation('executing'), { runbook: RUNBOOK }),
      SERVED,
    );
    expect(text).toContain('When it is done, say “12 is done”.');
  });

  test('a question is quoted in one harmless line', () => {
    const asked = {
      ...inState('hold', 'submitted'),
      remarks: [{ by: ALEX, at: 0, side: 'approver', text: 'Which\nperiod?\u202E' } as const],
    };
    const { text } = presentation.presentNotice(notice('question'), view('requester', asked), SERVED);
    expect(text.split('\n')[1]).toBe('Question: “Which period?”');
  });

  test.each(Object.keys(words.failures) as RequestFailure[])(
    'the failure %s has a sentence and a cure',
    (failure) => {
      const failed = { ...inState('export', 'failed'), failure };
      const told = (role: 'requester' | 'approver') =>
        presentation.presentNotice(notice('failed'), view(role, failed), SERVED).text;
      const { what, cure } = words.failures[failure];
      expect(what).toMatch(SENTENCE);
      expect(cure).toMatch(/\.$/);
      expect(told('requester')).toContain(what);
      expect(told('approver')).toContain(cure);
    },
  );
});

describe('the history', () => {
  test('has a sentence for every kind of event', () => {
    const kinds = new Set(EVERY_EVENT.map(({ kind }) => kind));
    expect(kinds.size).toBe(22);
    for (const what of EVERY_EVENT) {
      const { card } = presentation.presentAudit(request('export'), [record(what)], SERVED);
      expect(richTexts(card)[1]).toMatch(/^(eDiscovery|[A-Z]).{10,}\.$/);
    }
  });

  test('shows a page at a time, all of it over its pages, and the way back', () => {
    const shown = [1, 2, 3].map((page) =>
      presentation.presentAudit(request('export'), EVERY_RECORD, SERVED, page),
    );
    const said = shown.map(({ text }) => text).join('\n');
    expect(said).toContain('Megan Bowen sent the request.');
    expect(said).toContain('Alex Wilber tried to approve it. That did not count: it is their own request.');
    expect(said).toContain('Alex Wilber made a channel the helpdesk’s.');
    expect(shown.map(({ card }) => titlesOf(card)[0])).toEqual(['Page 2 of 3', 'Page 3 of 3', 'Page 1 of 3']);
    expect(button(shown[0]?.card, 'request')).toMatchObject({ title: 'Back to the request' });
  });

  test('a page that is not there shows the last one', () => {
    const { text } = presentation.presentAudit(request('export'), EVERY_RECORD, SERVED, 99);
    expect(text).toContain('Page 3 of 3');
  });

  test.each(Object.keys(words.refusals) as DecisionRefusal[])(
    'the refusal %s is explained there and at once',
    (why) => {
      const { text } = presentation.presentRefusal(why, request('hold'), SERVED);
      expect(text).toMatch(SENTENCE);
      expect(text).toContain('#12');
      const refused = record({ kind: 'decision-refused', wish: 'approve', why });
      expect(presentation.presentAudit(request('hold'), [refused], SERVED).text).toContain(
        'That did not count: ',
      );
    },
  );
});

describe('lists', () => {
  const waiting = Array.from({ length: 8 }, (_, index) => ({
    ...inState('hold', 'submitted'),
    number: index + 1,
    ref: `ref-of-request-${index + 1}`,
    createdAt: daysAgo(9 - index),
  }));

  test('the queue opens each request with a tap and turns its pages', () => {
    const { card, text } = presentation.presentQueue(
      { requests: waiting, total: 20 },
      { page: 3, pages: 3 },
      SERVED,
    );
    const taps = partsOf(card).flatMap(({ selectAction }) => (selectAction ? [selectAction] : []));
    expect(taps).toHaveLength(8);
    expect(taps[0]).toMatchObject({ verb: 'request', data: { ref: 'ref-of-request-1' } });
    expect(button(card, 'queue')).toMatchObject({ title: 'Page 1 of 3', data: { verb: 'queue', page: 1 } });
    expect(text).toContain('From Megan Bowen, waiting for 9 days');
  });

  test('an empty queue, no request of one’s own and a quiet morning are said in a sentence', () => {
    const none = { requests: [], total: 0 };
    expect(presentation.presentQueue(none, { page: 1, pages: 1 }, SERVED).text).toBe(
      'No request waits for the helpdesk.',
    );
    expect(presentation.presentMyRequests(none, SERVED).text).toContain('You have not sent any request yet');
    expect(presentation.presentDigest(none, SERVED).text).toContain('No request waits');
  });

  test('a queue of which nothing is an approver’s to see says so', () => {
    const { text } = presentation.presentQueue({ requests: [], total: 1 }, { page: 1, pages: 1 }, SERVED);
    expect(text).toContain('about your own mailbox');
  });

  test('one’s own requests say how each stands', () => {
    const list = { requests: [inState('hold', 'done'), inState('export', 'executing')], total: 2 };
    const { text } = presentation.presentMyRequests(list, SERVED);
    expect(text).toContain('Hold in place, asked');
    expect(text).toContain('Being carried out, 42 % done, asked');
  });

  test('the digest says how long the oldest waits, and how many more there are', () => {
    const { text } = presentation.presentDigest({ requests: waiting, total: 20 }, SERVED);
    expect(text).toContain('Good morning: 20 requests wait.\nThe oldest has been waiting for 9 days.');
    expect(text).toContain('12 more');
  });
});

describe('short answers', () => {
  test.each(Object.keys(words.decided) as (keyof typeof words.decided)[])(
    '"%s" is confirmed with its number',
    (what) => {
      const { text } = presentation.presentDecided(what, request('hold'), SERVED);
      expect(text).toMatch(SENTENCE);
      expect(text).toContain('#12');
    },
  );

  test('several requests that could be meant are named', () => {
    const two = [inState('hold', 'submitted'), { ...inState('export', 'submitted'), number: 13 }];
    expect(presentation.presentWhichRequest(two, SERVED).text).toBe(
      'Which one do you mean: #12 (eDiscovery hold) or #13 (export to PST)? Say its number too.',
    );
    expect(presentation.presentWhichRequest([], SERVED).text).toMatch(SENTENCE);
  });

  test('without a helpdesk it is said what an administrator must do', () => {
    expect(presentation.presentNoHelpdesk(SERVED).text).toContain('HELPDESK_GROUP_ID');
  });

  test('a person who cannot be handed a request is named harmlessly', () => {
    const { text } = presentation.presentCannotDelegate('unknown', `\u202E${'x'.repeat(500)}\n`, SERVED);
    expect(text).not.toMatch(/\u202E|\n/);
    expect(text.length).toBeLessThan(200);
  });
});

describe('sentences the bot offers about requests', () => {
  const { say, queue, mine, notices } = words;
  const offers = [
    ...Object.values(say).map((sentence) => sentence(12)),
    ...Object.values(notices.next).map((sentence) => (typeof sentence === 'string' ? '' : sentence(12))),
    queue.sayFirst(12),
    queue.sayBrief(12),
    mine.say(12),
    mine.empty,
    words.digest.hint,
    words.requestForm.say,
    words.requestForm.sayAnew,
    ENGLISH.nothing.sayAsk,
    ...ENGLISH.help.requests.examples.map((example) => `“${example}”`),
  ].flatMap((offer) => [...offer.matchAll(/“([^”]+)”/g)].map(([, sentence = '']) => sentence));
  /** A button's title, and an answer that other tests hold. */
  const others = ['Try again', 'cancel'];
  const sentences = [...new Set(offers)].filter((sentence) => !others.includes(sentence));

  test.each(sentences)('"%s" is understood', (sentence) => {
    const complete = sentence.endsWith(' to') ? `${sentence} ${MEGAN_ASKS.name}` : sentence;
    const [wish] = understand(complete, { lang: 'en', reference: '2026-11-22T10:00:00', formOpen: true });
    expect(wish?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(wish?.intent === 'other' ? wish.command : wish?.intent).toBeDefined();
  });
});
