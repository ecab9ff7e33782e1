import { pathTo } from '../graph/odata/path';
import { type Check } from './ports';
import { answered } from './replies';

/** graph-facts 11: User.Read. */
export const knowsPerson: Check = {
  assumption: 'The person’s addresses can be read (User.Read)',
  otherwise: 'What needs the person’s own addresses says that access is missing: consent to the permission',
  look: async (ask) =>
    answered(
      await ask({
        as: 'person',
        path: pathTo(['me'], { $select: 'id,mail,userPrincipalName,proxyAddresses' }),
      }),
    ),
};
