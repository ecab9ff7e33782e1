import fc from 'fast-check';
import { type EscalationRequest, type RequestScope } from '../../../src/domain/request';
import { type Runbook } from '../../../src/escalation/runbook/runbook';
import { runbookOf } from '../../../src/escalation/runbook/runbook-of';
import { ALEX, HANA } from '../support/people';
import { MONDAY, sampleRequest, sampleScope } from '../support/sample-request';
import { readPowerShell } from './powershell';

const BY_HAND = [
  { kind: 'hold', holdType: 'litigation' },
  { kind: 'release', holdType: 'litigation', releases: 1 },
  { kind: 'purged' },
  { kind: 'departed' },
  { kind: 'purged', matter: 'contact' },
  { kind: 'purged', matter: 'attachment' },
  { kind: 'purged', matter: 'mail' },
  { kind: 'purged', matter: 'trace' },
] as const satisfies readonly Partial<RequestScope>[];

function bookOf(scope: Partial<RequestScope>, parts: Partial<EscalationRequest> = {}): Runbook {
  const book = runbookOf(sampleRequest({ state: 'executing', scope: sampleScope(scope), ...parts }), 'UTC');
  if (book === null) throw new Error('no runbook');
  return book;
}

const linesOf = ({ steps }: Runbook): readonly string[] => steps.flatMap(({ lines }) => lines);

describe('a runbook', () => {
  it.each(['hold', 'release', 'export', 'restore'] as const)(
    'is not needed for a %s that the bot does',
    (kind) => {
      expect(runbookOf(sampleRequest({ scope: sampleScope({ kind }) }))).toBeNull();
    },
  );

  it('places a Litigation Hold without a duration, in the name of who approved it', () => {
    const approvals = [{ by: HANA, at: MONDAY, comment: '', scopeDigest: 'digest' }];
    const book = bookOf({ kind: 'hold', holdType: 'litigation', until: '2027-03-01' }, { approvals });
    expect(linesOf(book)).toContain(
      "Set-Mailbox -Identity 'alex@contoso.example' -LitigationHoldEnabled $true -LitigationHoldDuration Unlimited -LitigationHoldOwner 'Hana Sato (#1)'",
    );
    const place = book.steps.find(({ title }) => title === 'place-litigation-hold');
    expect(place?.notes).toEqual(['takes-up-to-four-hours', 'remove-on-last-day']);
  });

  it('removes a Litigation Hold', () => {
    expect(linesOf(bookOf(BY_HAND[1]))).toContain(
      "Set-Mailbox -Identity 'alex@contoso.example' -LitigationHoldEnabled $false",
    );
  });

  it('lists purged mail and restores just that', () => {
    const book = bookOf({ kind: 'purged', from: '2026-03-02', to: '2026-03-31', query: 'tender' });
    const filter =
      "-SourceFolder PurgedItems -FilterStartTime ([datetime]'2026-03-02') -FilterEndTime ([datetime]'2026-04-01') -SubjectContains 'tender' -ResultSize Unlimited";
    expect(linesOf(book)).toContain(
      `Get-RecoverableItems -Identity 'alex@contoso.example' ${filter} | Format-Table LastModifiedTime,ItemClass,Subject`,
    );
    expect(linesOf(book)).toContain(`Restore-RecoverableItems -Identity 'alex@contoso.example' ${filter}`);
  });

  it.each([
    ['event', 'IPM.Appointment'],
    ['contact', 'IPM.Contact'],
    ['task', 'IPM.Task'],
    ['note', 'IPM.StickyNote'],
  ] as const)('lists and restores a deleted %s wherever it lies', (matter, itemClass) => {
    const lines = linesOf(bookOf({ kind: 'purged', matter, from: '2026-11-02', query: 'Dr. O’Hara' }));
    const filter = `-FilterItemType ${itemClass} -FilterStartTime ([datetime]'2026-11-02') -SubjectContains 'Dr. O’’Hara' -ResultSize Unlimited`;
    expect(lines).toContain(`Restore-RecoverableItems -Identity 'alex@contoso.example' ${filter}`);
    expect(lines.join('\n')).not.toContain('-SourceFolder');
  });

  it('only looks, where it is asked who deleted mail', () => {
    const lines = linesOf(bookOf({ kind: 'purged', matter: 'trace', from: '2026-11-16', to: '2026-11-17' }));
    expect(lines.join('\n')).toContain(
      "-StartDate ([datetime]'2026-11-16') -EndDate ([datetime]'2026-11-18')",
    );
    expect(linesOf(bookOf({ kind: 'purged', matter: 'trace' })).join('\n')).toContain(
      '-StartDate (Get-Date).ToUniversalTime().AddDays(-30)',
    );
    for (const line of lines) expect(line).toMatch(/^(?:Get|Search|Connect|Disconnect)-/);
  });

  it('looks for the version of a mail before its attachment was removed', () => {
    const book = bookOf({ kind: 'purged', matter: 'attachment', query: 'tender' });
    const lines = linesOf(book).join('\n');
    expect(lines).toContain("-Identity 'alex@contoso.example' -FolderScope RecoverableItems");
    expect(lines).toContain('-ContentMatchQuery \'"tender"\'');
    expect(lines).not.toMatch(/Restore-/);
    expect(book.steps.flatMap(({ notes = [] }) => notes)).toContain('versions-need-hold');
  });

  it('opens a departed colleague’s mailbox to the requester and searches it, inactive or not', () => {
    const lines = linesOf(bookOf({ kind: 'departed', query: 'tender' }));
    expect(lines).toContain(
      "Add-MailboxPermission -Identity 'alex@contoso.example' -User 'alex' -AccessRights FullAccess -InheritanceType All",
    );
    expect(lines).toContain(
      "New-ComplianceSearch -Name 'MailRecovery-1-request-' -ExchangeLocation 'alex@contoso.example','.alex@contoso.example' -AllowNotFoundExchangeLocationsEnabled $true -ContentMatchQuery '\"tender\"'",
    );
  });

  it('has the same code whatever people typed, with what they typed in literals alone', () => {
    const typed = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    const codeOf = (scope: Partial<RequestScope>, text: string): readonly string[] => {
      const mailboxes = [{ address: text, name: text, personId: null }];
      const requester = { ...ALEX, id: text, name: text };
      const book = bookOf({ ...scope, mailboxes, query: `${text} a` }, { requester, reason: text });
      return linesOf(book).map((line) => {
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        return readPowerShell(line).code;
      });
    };
    fc.assert(
      fc.property(fc.constantFrom(...BY_HAND), typed, (scope, text) => {
        expect(codeOf(scope, text)).toEqual(codeOf(scope, 'plain'));
      }),
      { numRuns: 1000 },
    );
  });

  it('never shows the reason, which the mailbox’s user might come to read', () => {
    for (const scope of BY_HAND) {
      expect(linesOf(bookOf(scope, { reason: 'suspected fraud' })).join('\n')).not.toContain('fraud');
    }
  });

  it('begins with connecting and ends with disconnecting', () => {
    for (const scope of BY_HAND) {
      const { steps } = bookOf(scope);
      expect([steps[0]?.title, steps.at(-1)?.title]).toEqual(['connect', 'disconnect']);
    }
  });
});
