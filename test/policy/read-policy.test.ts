import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { REQUEST_KINDS } from '../../src/domain/request';
import { DEFAULT_POLICY, LINK_TOPICS } from '../../src/policy/policy';
import { type PolicyReading, readPolicy, usualPolicy } from '../../src/policy/read-policy';
import { showPolicy } from '../../src/policy/show-policy';

const AROUND = { retentionDays: 14, decides: true };
const GROUP = '00000000-0000-0000-0000-00000000aa00';

const read = (text: string): PolicyReading => readPolicy(text, AROUND);

/** The faults as `line path: message`. */
function faults(text: string, around = AROUND): readonly string[] {
  const reading = readPolicy(text, around);
  return reading.ok ? [] : reading.faults.map(({ line, path, message }) => `${line} ${path}: ${message}`);
}

it.each(['{}', '', '# nothing but a comment\n', '\ufeff{}'])(
  'is as it is by default where it says nothing: %j',
  (text) => {
    expect(read(text)).toEqual({ ok: true, policy: DEFAULT_POLICY, stated: [] });
  },
);

it('says of each kind what differs from the rules of all', () => {
  const reading = read(`
workingHours: { timezone: Europe/Berlin, to: '24:00' }
default: { remindAfterHours: 2, expireAfterHours: 40, mayAsk: ${GROUP} }
kinds:
  export: { approvers: 2, rejection: majority, expireAfterHours: 20, mayAsk: everyone }
`);
  expect(reading).toMatchObject({
    ok: true,
    policy: {
      workingHours: { ...DEFAULT_POLICY.workingHours, timezone: 'Europe/Berlin', to: '24:00' },
      kinds: {
        hold: { ...DEFAULT_POLICY.kinds.hold, remindAfterHours: 2, expireAfterHours: 40, mayAsk: GROUP },
        export: {
          ...DEFAULT_POLICY.kinds.export,
          mayAsk: 'everyone',
          approvers: 2,
          rejection: 'majority',
          remindAfterHours: 2,
          expireAfterHours: 20,
        },
      },
    },
  });
});

it('takes JSON, and the name that a limit had in former files', () => {
  expect(read('{"restoreApprovalAbove": 500, "kinds": {"hold": {"approvers": 2}}}')).toMatchObject({
    ok: true,
    policy: { selfService: { restoreApprovalAbove: 500 }, kinds: { hold: { approvers: 2 } } },
  });
});

it('has the days of Recoverable Items from the setting, unless it names them', () => {
  const days = (text: string): unknown => {
    const reading = readPolicy(text, { ...AROUND, retentionDays: 21 });
    return reading.ok && reading.policy.retention.recoverableDays;
  };
  expect(days('features: { watch: false }')).toBe(21);
  expect(days('retention: { recoverableDays: 30 }')).toBe(30);
});

it('reads times and times of day as text, as YAML 1.2 does', () => {
  expect(read('workingHours: { from: 08:30, to: 17:00 }')).toMatchObject({
    policy: { workingHours: { from: '08:30', to: '17:00' } },
  });
});

const KNOWN_TOP =
  'retention, selfService, workingHours, default, kinds, links, languages, features, restoreApprovalAbove';
const KNOWN_KINDS = REQUEST_KINDS.join(', ');
const KNOWN_RULES = 'mayAsk, approvers, rejection, remindAfterHours, handOverAfterHours, expireAfterHours';
const WHO = 'must be "everyone", "nobody" or the object id of an Entra group';

it.each<[string, readonly string[]]>([
  ['[]', [`1 : must hold one or more of: ${KNOWN_TOP}`]],
  ['just words', [`1 : must hold one or more of: ${KNOWN_TOP}`]],
  ['kind: {}', [`1 kind: is not known; known here: ${KNOWN_TOP}`]],
  ['kinds:\n  holds: {}', [`2 kinds.holds: is not known; known here: ${KNOWN_KINDS}`]],
  ['kinds:\n  hold:\n    approver: 2', [`3 kinds.hold.approver: is not known; known here: ${KNOWN_RULES}`]],
  ['kinds:\n  hold: 2', [`2 kinds.hold: must hold one or more of: ${KNOWN_RULES}`]],
  ['kinds: { hold: { approvers: 3 } }', ['1 kinds.hold.approvers: must be 1 or 2']],
  ['kinds: { hold: { approvers: "2" } }', ['1 kinds.hold.approvers: must be 1 or 2']],
  ['kinds: { hold: { mayAsk: legal } }', [`1 kinds.hold.mayAsk: ${WHO}`]],
  ['default: { mayAsk: [everyone] }', [`1 default.mayAsk: ${WHO}`]],
  ['default: { rejection: none }', ['1 default.rejection: must be "first" or "majority"']],
  ['default: { remindAfterHours: 0 }', ['1 default.remindAfterHours: must be more than 0']],
  ['default: { expireAfterHours: 2001 }', ['1 default.expireAfterHours: must be at most 2000']],
  ['default: { expireAfterHours: "80" }', ['1 default.expireAfterHours: must be a number of working hours']],
  [
    'kinds:\n  purged:\n    remindAfterHours: 80',
    ['3 kinds.purged.remindAfterHours: must be less than "expireAfterHours": nobody would be reminded'],
  ],
  [
    'workingHours: { timezone: Middle-earth/Shire }',
    ['1 workingHours.timezone: must be an IANA time zone such as "Europe/Berlin"'],
  ],
  ['workingHours: { days: [] }', ['1 workingHours.days: must name one day at least']],
  ['workingHours: { days: [1, 1] }', ['1 workingHours.days: must not name a day twice']],
  [
    'workingHours:\n  days:\n    - 1\n    - 0',
    ['4 workingHours.days.1: must be a day: 1 is Monday, 7 Sunday'],
  ],
  ['workingHours: { days: Monday }', ['1 workingHours.days: must be a list of days']],
  ['workingHours: { from: "8:00" }', ['1 workingHours.from: must be a time such as "08:00"']],
  ['workingHours: { from: "18:00" }', ['1 workingHours.to: must be an hour after "from" at least']],
  ['selfService: { restoreApprovalAbove: -1 }', ['1 selfService.restoreApprovalAbove: must be 0 or more']],
  ['restoreApprovalAbove: 1.5', ['1 restoreApprovalAbove: must be a whole number']],
  [
    'retention: { recoverableDays: 90 }',
    ['1 retention.recoverableDays: must be a whole number from 7 to 30'],
  ],
  [
    'retention:\n  archiveAfterDays: 730',
    ['2 retention.archiveAfterDays: needs "archiveMailboxes: true": without one nothing is moved there'],
  ],
  [
    'retention: { emptyDeletedItemsAfterDays: sometimes }',
    ['1 retention.emptyDeletedItemsAfterDays: must be a whole number of days from 1 to 36500, or "never"'],
  ],
  [
    'links: { helpdesk: "http://x.example" }',
    ['1 links.helpdesk: must be an address that begins with https://'],
  ],
  ['links: { helpdesk: "javascript:x" }', ['1 links.helpdesk: must be an address that begins with https://']],
  [
    'links: { intranet: "https://x" }',
    [`1 links.intranet: is not known; known here: ${LINK_TOPICS.join(', ')}`],
  ],
  ['languages: []', ['1 languages: must name one language at least']],
  ['languages: [de, de]', ['1 languages: must not name a language twice']],
  ['languages: [de, tlh]', ['1 languages.1: must be "en", "de", "fr", "es", "pt", "it", "nl", "ja" or "zh"']],
  ['features: { watch: yes }', ['1 features.watch: must be true or false']],
])('%j is refused, and it is said where and what would be right', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});

it('tells all faults at once, in the order of the file', () => {
  const text = 'kinds:\n  hold:\n    approvers: 0\nfeatures:\n  watch: 1\nworkingHours:\n  from: 8\n';
  expect(faults(text)).toEqual([
    '3 kinds.hold.approvers: must be 1 or 2',
    '5 features.watch: must be true or false',
    '7 workingHours.from: must be a time such as "08:00"',
  ]);
});

it.each([
  ['a: [', 1],
  ['features:\n  watch: true\n  watch: false', 3],
  ['features:\n\twatch: true', 2],
  ['features: {}\n---\nfeatures: {}', 2],
  ['features: !!js/function "x"', 1],
  ['features: *nothing', 1],
])('%j is no policy, and the line is told', (text, line) => {
  const reading = read(text);
  expect(reading).toMatchObject({ ok: false, faults: [{ line, path: '' }] });
});

it('does not grow without limit by aliases', () => {
  const grow = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
  expect(faults(['a0: &a0 x', ...grow].join('\n'))).toHaveLength(1);
});

it('wants a helpdesk for what is to be approved', () => {
  const text = 'features: { watch: true }\nselfService:\n  restoreApprovalAbove: 100\n';
  expect(faults(text)).toEqual([]);
  expect(faults(text, { ...AROUND, decides: false })).toEqual([
    '3 selfService.restoreApprovalAbove: needs the setting HELPDESK_GROUP_ID: without it nobody could approve',
  ]);
  expect(usualPolicy({ ...AROUND, decides: false }).selfService).toMatchObject({
    restoreApprovalAbove: 0,
    oldApprovalAbove: 0,
  });
});

it('never throws, whatever stands in the file', () => {
  const yaml = fc.array(
    fc.constantFrom(
      'kinds:',
      '  hold:',
      '- ',
      '&a ',
      '*a',
      '? ',
      '<<: ',
      '__proto__: ',
      '\t',
      '|',
      'true',
      '\n',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        yaml.map((parts) => parts.join('')),
      ),
      (text) => {
        const reading = read(text);
        expect(reading.ok || reading.faults.every(({ line }) => line >= 1)).toBe(true);
      },
    ),
  );
});

describe('the example', () => {
  const text = readFileSync('env/policy.example.yaml', 'utf8');

  it('is sound', () => {
    expect(faults(text)).toEqual([]);
  });

  it('shows every rule there is', () => {
    const reading = read(text);
    const stated = reading.ok ? reading.stated : [];
    const { kinds, links: _, ...rest } = DEFAULT_POLICY;
    const rules = [
      ...Object.keys(kinds.hold).map((rule) => `default.${rule}`),
      ...LINK_TOPICS.map((topic) => `links.${topic}`),
      ...Object.entries(rest).flatMap(([group, part]) =>
        Array.isArray(part) ? [group] : Object.keys(part).map((rule) => `${group}.${rule}`),
      ),
    ];
    expect(rules.filter((rule) => !stated.includes(rule))).toEqual([]);
  });

  it('has a row for every rule in the table of env/README.md', () => {
    const readme = readFileSync('env/README.md', 'utf8');
    const reading = read(text);
    for (const path of reading.ok ? reading.stated : []) {
      const rule = path.replace(/^(default|kinds\.\w+)\./, '').replace(/^links\..*/, 'links');
      expect([rule, readme.includes(`\`${rule}\``)]).toEqual([rule, true]);
    }
  });
});

describe('what is shown of a policy', () => {
  it('means the same when it is read again', () => {
    const text = readFileSync('env/policy.example.yaml', 'utf8');
    const reading = read(text);
    const policy = reading.ok ? reading.policy : DEFAULT_POLICY;
    const shown = showPolicy(policy, reading.ok ? reading.stated : []);
    expect(read(shown)).toMatchObject({ ok: true, policy });
  });

  it('marks what nobody has stated', () => {
    const reading = read('default: { approvers: 2 }\nfeatures: { watch: false }\nrestoreApprovalAbove: 9');
    const shown = showPolicy(reading.ok ? reading.policy : DEFAULT_POLICY, reading.ok ? reading.stated : []);
    expect(shown).toContain('  watch: false\n  model: true # default\n');
    expect(shown).toContain('    approvers: 2\n    rejection: first # default\n');
    expect(shown).toContain('  restoreApprovalAbove: 9\n');
    expect(shown).toMatch(/languages: \[ ?en.* # default\n/);
  });

  it('is all default where there is no file', () => {
    const shown = showPolicy(usualPolicy({ ...AROUND, retentionDays: 21 }), []);
    const rules = shown.split('\n').filter((line) => /: \S/.test(line) && !line.endsWith('{}'));
    expect(rules.filter((line) => !line.endsWith('# default'))).toEqual([]);
    expect(shown).toContain('recoverableDays: 21 # default');
  });
});
