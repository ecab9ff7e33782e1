import { bodyObject, metadataRoot, type MailCall } from '../call';
import { badRequest } from '../errors';
import { ok, type Reply } from '../http/reply';
import { folderEntryId, itemEntryId, readEntryId } from '../tenant/entry-ids';
import { type Mailbox } from '../tenant/mailbox';
import {
  folderRestId,
  immutableEntryId,
  immutableRestId,
  itemRestId,
  parseRestId,
  readImmutable,
  type AnyId,
} from '../tenant/rest-ids';

const FORMATS = ['entryId', 'ewsId', 'immutableEntryId', 'restId', 'restImmutableEntryId'] as const;
type Format = (typeof FORMATS)[number];

/** Ids in one request (graph-facts 3.3). */
const MAX_IDS = 1_000;

/** POST …/translateExchangeIds `{inputIds, sourceIdType, targetIdType}`; an id that cannot be read fails alone. */
export function translateExchangeIds(call: MailCall): Reply {
  const body = bodyObject(call);
  const inputs = body['inputIds'];
  const [source, target] = [formatIn(body, 'sourceIdType'), formatIn(body, 'targetIdType')];
  if (!Array.isArray(inputs) || inputs.length > MAX_IDS || !inputs.every((id) => typeof id === 'string')) {
    throw badRequest(`inputIds must be an array of at most ${MAX_IDS} ids.`);
  }
  const value = inputs.map((sourceId) => {
    const id = read(sourceId, source);
    const targetId = id === null ? null : write(call.mailbox, id, target);
    if (targetId !== null) return { sourceId, targetId };
    return { sourceId, errorDetails: { code: 'ErrorInvalidIdMalformed', message: 'Id is malformed.' } };
  });
  const context = `${metadataRoot(call)}#Collection(microsoft.graph.convertIdResult)`;
  return ok({ '@odata.context': context, value });
}

function formatIn(body: Readonly<Record<string, unknown>>, name: string): Format {
  const found = FORMATS.find((format) => format === body[name]);
  if (found === undefined) throw badRequest(`The value of ${name} is not a known id format.`);
  return found;
}

function read(id: string, format: Format): AnyId | null {
  switch (format) {
    case 'entryId':
      return readEntryId(readBinary(id));
    case 'immutableEntryId':
      return readImmutable(readBinary(id));
    case 'ewsId':
      return parseRestId(id.replaceAll('/', '-').replaceAll('+', '_'));
    case 'restId':
    case 'restImmutableEntryId':
      return parseRestId(id);
  }
}

/** Null for an id of another mailbox, or an item that is gone and so has no id in the other format. */
function write(mailbox: Mailbox, id: AnyId, format: Format): string | null {
  const { ids } = mailbox;
  if (!id.database.equals(ids.database)) return null;
  if (id.kind === 'folder') {
    // Folder ids are constant: the immutable formats are the ordinary ones (graph-facts 2.4).
    const binary = format === 'entryId' || format === 'immutableEntryId';
    if (binary) return writeBinary(folderEntryId(ids, id.folder));
    return format === 'ewsId' ? ewsOf(folderRestId(ids, id.folder)) : folderRestId(ids, id.folder);
  }
  const message = mailbox.messageOf(id);
  if (message === undefined) return null;
  const { immutable, itemCounter, folder } = message;
  switch (format) {
    case 'entryId':
      return writeBinary(itemEntryId(ids, folder.counter, itemCounter));
    case 'immutableEntryId':
      return writeBinary(immutableEntryId(ids, immutable));
    case 'ewsId':
      return ewsOf(itemRestId(ids, folder.counter, itemCounter));
    case 'restId':
      return itemRestId(ids, folder.counter, itemCounter);
    case 'restImmutableEntryId':
      return immutableRestId(ids, immutable);
  }
}

function ewsOf(restId: string): string {
  return restId.replaceAll('-', '/').replaceAll('_', '+');
}

/** Binary formats: base64url without padding, then the number of padding characters as a digit (graph-facts 3.3). */
function writeBinary(bytes: Buffer): string {
  return `${bytes.toString('base64url')}${(3 - (bytes.length % 3)) % 3}`;
}

function readBinary(text: string): Buffer {
  const bytes = Buffer.from(text.slice(0, -1), 'base64url');
  return writeBinary(bytes) === text ? bytes : Buffer.alloc(0);
}
