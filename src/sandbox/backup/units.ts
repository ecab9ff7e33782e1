import { metadataRoot, type Call } from '../call';
import { ok, type Reply } from '../http/reply';
import { pageCollection } from '../odata/collection';
import { schemaOf, type Schema } from '../odata/schema';
import { type Backup, type ProtectionUnit } from '../tenant/backup';

const SCHEMA: Schema<ProtectionUnit> = schemaOf('microsoft.graph.mailboxProtectionUnit', [
  { name: 'id', type: 'string', get: ({ id }) => id },
  { name: 'directoryObjectId', type: 'string', get: ({ ownerId }) => ownerId },
]);

/** GET …/protectionUnits/microsoft.graph.mailboxProtectionUnit: without names and addresses, which people alone see. */
export function listMailboxUnits(call: Call, backup: Backup): Reply {
  const page = pageCollection([...backup.units.values()], SCHEMA, call.request, call.preferences);
  return ok({
    '@odata.context': `${metadataRoot(call)}#solutions/backupRestore/protectionUnits`,
    ...page.annotations,
    value: page.items.map((unit) => unitView(unit, backup)),
  });
}

export function unitView({ id, ownerId, protectedAt }: ProtectionUnit, { policyId }: Backup): object {
  return {
    '@odata.type': '#microsoft.graph.mailboxProtectionUnit',
    id,
    policyId,
    directoryObjectId: ownerId,
    status: 'protected',
    createdDateTime: new Date(protectedAt).toISOString(),
    lastModifiedDateTime: new Date(protectedAt).toISOString(),
    error: null,
  };
}
