import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered, itemsOf } from './replies';

const CASES = ['security', 'cases', 'ediscoveryCases'];

/** graph-facts 7.1, 7.4: hold policies are in no schema of the general version. */
export const holdsInBeta: Check = {
  assumption: 'Hold policies of a case are under /beta',
  otherwise: 'Holds are placed by hand, with exact steps',
  look: async (ask) => {
    const cases = await ask({ as: 'application', path: pathTo(CASES, { $top: 1 }) });
    if (cases?.status !== 200) return answered(cases);
    const id = itemsOf(cases)[0]?.['id'];
    if (typeof id !== 'string') return { kind: 'untried', why: 'the application has no case' };
    return answered(
      await ask({ as: 'application', version: 'beta', path: pathTo([...CASES, id, 'legalHolds']) }),
    );
  },
};
