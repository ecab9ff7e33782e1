import { NO_HASH } from '../../domain/audit-chain';
import { auditHead, auditLines, auditedTenants } from '../../store/audit/audit-lines';
import { type Database } from '../../store/database';
import { ChainWalk } from './chain-walk';
import { type VerifyOptions } from './options';

/** Reads the whole record of one tenant or all. Lines that are added meanwhile are no fault. */
export async function verifyDatabase(
  database: Database,
  { expect, tenant }: Pick<VerifyOptions, 'expect' | 'tenant'>,
): Promise<ChainWalk> {
  const walk = new ChainWalk(expect);
  for (const tenantId of tenant === null ? await auditedTenants(database) : [tenant]) {
    await walkTenant(database, walk, tenantId);
  }
  return walk;
}

/** The head is read before and after: the lines must reach as far as the first says, and no further than the second. */
async function walkTenant(database: Database, walk: ChainWalk, tenantId: string): Promise<void> {
  const before = (await auditHead(database, tenantId)) ?? { seq: 0, hash: NO_HASH };
  walk.begin(tenantId, { seq: 0, hash: NO_HASH });
  let last = 0;
  for await (const line of auditLines(database, tenantId)) {
    walk.see(line);
    last = line.seq;
    const isAsHeadSays = line.seq !== before.seq || line.hash === before.hash;
    if (!line.isFoundRightly || !isAsHeadSays) walk.blame(tenantId, { kind: 'changed', seq: line.seq });
  }
  const after = (await auditHead(database, tenantId)) ?? { seq: 0, hash: NO_HASH };
  if (last < before.seq) walk.blame(tenantId, { kind: 'missing', from: last + 1, to: before.seq });
  if (last > after.seq) walk.blame(tenantId, { kind: 'changed', seq: after.seq + 1 });
}
