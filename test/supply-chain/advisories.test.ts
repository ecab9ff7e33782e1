import { validRange } from 'semver';
import { findingsOf, KNOWN, readAudit, unaccepted } from './advisories';
import { deployedPackages, type LockedPackage } from './lock-file';

const locked = (name: string, version: string): LockedPackage => ({
  place: `node_modules/${name}`,
  name,
  version,
  integrity: '',
});

describe('known advisories', () => {
  it('touch nothing that is deployed, but for what is accepted with its reason', () => {
    expect(unaccepted(findingsOf(deployedPackages()))).toEqual([]);
  });

  it('would show for a version that has one', () => {
    expect(findingsOf([locked('axios', '1.7.9'), locked('jws', '4.0.1')])).toEqual([
      { id: 'GHSA-jr5f-v2jv-69x6', package: 'axios' },
      { id: 'GHSA-4hjh-wcwx-xvwj', package: 'axios' },
    ]);
  });

  it('are ranges that can be read, and what is accepted is still there', () => {
    expect(KNOWN.known.filter(({ affected }) => validRange(affected) === null)).toEqual([]);
    const found = new Set(findingsOf(deployedPackages()).map(({ id }) => id));
    expect(Object.keys(KNOWN.accepted).filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('the registry’s audit', () => {
  it('is read for its causes, each by its id', () => {
    const vulnerabilities = {
      a: { name: 'a', via: ['b'] },
      b: { name: 'b', via: [{ url: 'https://github.com/advisories/GHSA-abcd-1234-wxyz' }] },
    };
    expect(readAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))).toEqual({
      kind: 'answered',
      findings: [{ id: 'GHSA-abcd-1234-wxyz', package: 'b' }],
    });
  });

  it.each(['', '{"error":{"code":"ENOAUDIT"}}', '{"message":"405 Method Not Allowed"}', 'not json'])(
    'is unavailable where npm prints %j',
    (printed) => {
      expect(readAudit(printed)).toEqual({ kind: 'unavailable' });
    },
  );
});
