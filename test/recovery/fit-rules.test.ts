import { type InboxRule, type RuleConditions } from '../../src/domain/inbox-rule';
import { ANY_MAIL, type Criteria } from '../../src/recovery/criteria';
import { rulesThatFit } from '../../src/recovery/fit-rules';

const raj = { name: 'Raj Patel', address: 'raj.patel@contoso.example' };
const NONE: RuleConditions = {
  senders: [],
  senderParts: [],
  recipients: [],
  recipientParts: [],
  subjectParts: [],
  bodyParts: [],
  textParts: [],
  hasAttachments: null,
  others: false,
};

function fits(
  sought: Partial<Criteria>,
  conditions: Partial<RuleConditions>,
  exceptions: Partial<RuleConditions> = {},
): boolean {
  const rule: InboxRule = {
    name: 'A rule',
    isActive: true,
    effect: { kind: 'deletes' },
    conditions: { ...NONE, ...conditions },
    exceptions: { ...NONE, ...exceptions },
  };
  return rulesThatFit([rule], { ...ANY_MAIL, ...sought }).length === 1;
}

describe('a rule fits', () => {
  it.each<[string, Partial<Criteria>, Partial<RuleConditions>]>([
    ['its sender by first name', { senders: ['raj'] }, { senders: [raj] }],
    ['one of several senders', { senders: ['raj'] }, { senders: [{ name: 'Anna', address: 'a@b.c' }, raj] }],
    ['part of an address', { senders: ['raj.patel@contoso.example'] }, { senderParts: ['@contoso.example'] }],
    ['part of a name, accents aside', { senders: ['Zoe Alvarez'] }, { senderParts: ['ZOË'] }],
    ['its recipient', { recipients: ['raj'] }, { recipients: [raj] }],
    ['a word of its subject', { words: ['walrus'] }, { subjectParts: ['Walrus club'] }],
    ['a word of its text', { subject: ['the walrus diet'] }, { textParts: ['walrus'] }],
    ['attachments', { senders: ['x'], hasAttachments: true }, { hasAttachments: true }],
    [
      'a sender, while more is open',
      { senders: ['raj'] },
      { senders: [raj], others: true, bodyParts: ['x'] },
    ],
    ['all mail', { words: ['walrus'] }, {}],
  ])('%s', (_, sought, conditions) => {
    expect(fits(sought, conditions)).toBe(true);
  });
});

describe('a rule does not fit', () => {
  it.each<[string, Partial<Criteria>, Partial<RuleConditions>]>([
    ['somebody else', { senders: ['anna'] }, { senders: [raj] }],
    ['another domain', { senders: ['anna@contoso.example'] }, { senderParts: ['@shop.example'] }],
    ['a name that is no part', { senders: ['Anna'] }, { senderParts: ['newsletter'] }],
    [
      'a sender, where the words fit',
      { senders: ['anna'], words: ['rota'] },
      { senders: [raj], subjectParts: ['rota'] },
    ],
    [
      'mail without attachments',
      { words: ['rota'], hasAttachments: false },
      { subjectParts: ['rota'], hasAttachments: true },
    ],
    ['what nothing is known of', { words: ['walrus'] }, { senders: [raj] }],
    ['a domain, where only a name is known', { senders: ['Anna'] }, { senderParts: ['@shop.example'] }],
    ['other words', { words: ['walrus'] }, { subjectParts: ['invoice'] }],
    ['what it cannot be judged by', { words: ['walrus'] }, { others: true }],
  ])('%s', (_, sought, conditions) => {
    expect(fits(sought, conditions)).toBe(false);
  });

  it('mail that it makes an exception of', () => {
    expect(fits({ senders: ['raj'], words: ['rota'] }, { senders: [raj] }, { subjectParts: ['rota'] })).toBe(
      false,
    );
    expect(
      fits({ senders: ['raj'], words: ['walrus'] }, { senders: [raj] }, { subjectParts: ['rota'] }),
    ).toBe(true);
  });
});
