import { ANY_MAIL, type Criteria } from '../../src/recovery/criteria';
import { matchMessage } from '../../src/recovery/match-message';
import { deletedMessage } from './messages';

const tuesday = { start: Date.parse('2026-11-16T23:00:00Z'), end: Date.parse('2026-11-17T23:00:00Z') };
const message = deletedMessage();

function verdictOn(criteria: Partial<Criteria>, parts = {}): string {
  const verdict = matchMessage(deletedMessage({ ...message, ...parts }), { ...ANY_MAIL, ...criteria });
  return verdict.kind === 'match' ? 'match' : verdict.mismatches.join(' ');
}

describe('a message against what was asked', () => {
  it.each<[string, Partial<Criteria>, object, string]>([
    ['nothing asked', {}, {}, 'match'],
    ['deleted that day', { interval: tuesday }, {}, 'match'],
    ['deleted that day, received asked', { interval: tuesday, basis: 'received' }, {}, 'dates'],
    ['received that day', { interval: tuesday, basis: 'received' }, { receivedAt: tuesday.start }, 'match'],
    [
      'the end of the day is the next day',
      { interval: tuesday },
      { deleted: { at: tuesday.end, exact: true } },
      'dates',
    ],
    ['no received date at all', { interval: tuesday, basis: 'received' }, { receivedAt: null }, 'dates'],
    ['a word of the subject', { words: ['figures'] }, {}, 'match'],
    ['a word of the preview', { words: ['third'] }, {}, 'match'],
    ['a phrase with a slip', { words: ['quartely figures'] }, {}, 'match'],
    ['singular for plural', { words: ['figure'] }, {}, 'match'],
    ['the sender named as a word', { words: ['Anna'] }, {}, 'match'],
    ['one of two words missing', { words: ['figures', 'invoice'] }, {}, 'words'],
    ['a subject word that only the preview has', { subject: ['third'] }, {}, 'words'],
    ['a word inside a longer one', { words: ['art'] }, { subject: 'party', preview: '' }, 'words'],
    ['Japanese without spaces', { words: ['請求書'] }, { subject: '十一月の請求書です' }, 'match'],
    ['another sender', { senders: ['Bob'] }, {}, 'sender'],
    ['one of two senders', { senders: ['Bob', 'Anna'] }, {}, 'match'],
    ['a recipient', { recipients: ['Alex'] }, {}, 'match'],
    ['another recipient', { recipients: ['Bob'] }, {}, 'recipient'],
    ['attachments wanted', { hasAttachments: true }, {}, 'marks'],
    ['unread wanted', { unread: true }, { isRead: false }, 'match'],
    ['big wanted', { largerThan: 1_000_000 }, {}, 'marks'],
    ['left out by sender', { except: ['Anna'] }, {}, 'excluded'],
    ['left out by subject', { except: ['figures'] }, {}, 'excluded'],
    ['left out by its day', { exceptTime: { interval: tuesday, basis: 'deleted' } }, {}, 'excluded'],
    [
      'left out by its day, which is another date of it',
      { exceptTime: { interval: tuesday, basis: 'received' } },
      {},
      'match',
    ],
    ['an empty subject', { words: ['figures'] }, { subject: '' }, 'match'],
  ])('%s', (_, criteria, parts, expected) => {
    expect(verdictOn(criteria, parts)).toBe(expected);
  });

  it('ranks the certain sender and the subject above the guess and the preview', () => {
    const score = (criteria: Partial<Criteria>): number => {
      const verdict = matchMessage(message, { ...ANY_MAIL, ...criteria });
      return verdict.kind === 'match' ? verdict.score : 0;
    };
    expect(score({ senders: ['Anna'] })).toBeGreaterThan(score({ senders: ['Anan'] }));
    expect(score({ words: ['figures'] })).toBeGreaterThan(score({ words: ['third'] }));
  });
});
