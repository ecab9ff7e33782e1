import { parsePropertyId, type PropertyId } from '../odata/property-id';
import { isoSeconds } from '../tenant/clock';
import { folderEntryId, folderKey, itemEntryId } from '../tenant/entry-ids';
import { type Folder, type Message, type RetentionStamp } from '../tenant/folder';
import { type Mailbox } from '../tenant/mailbox';

export interface ExtendedProperty {
  readonly id: string;
  /** Always text: base64, ISO 8601 or decimal (graph-facts 3.1). */
  readonly value: string;
}

type Reader<T> = (mailbox: Mailbox, item: T) => string | undefined;

const time = (ms: number | null): string | undefined => (ms === null ? undefined : isoSeconds(ms));
const base64 = (bytes: Buffer): string => bytes.toString('base64');

const DAY_MS = 86_400_000;
/** From 1601 to 1970. */
const FILETIME_EPOCH_MS = 11_644_473_600_000n;
const DELETE_TAG = Buffer.from('6a1f0c5e2b7d4c1e9f38d25b7a90e314', 'hex');
const ARCHIVE_TAG = Buffer.from('b84d2e917c5f4a06a1d30f6e95c27b48', 'hex');

/** By type and tag, `Binary 13450`; sources in graph-facts 3.2. */
const MESSAGE = new Map<string, Reader<Message>>([
  [
    key('Binary', 0x348a),
    (mailbox, { lastParent }) =>
      lastParent === null ? undefined : base64(folderKey(mailbox.ids, lastParent)),
  ],
  [key('SystemTime', 0x668f), (_mailbox, { deletedOn }) => time(deletedOn)],
  [key('SystemTime', 0x3007), (_mailbox, { createdAt }) => time(createdAt)],
  [key('SystemTime', 0x3008), (_mailbox, { modifiedAt }) => time(modifiedAt)],
  [key('SystemTime', 0x0e06), (_mailbox, { receivedAt }) => time(receivedAt)],
  [key('SystemTime', 0x0039), (_mailbox, { sentAt }) => time(sentAt)],
  [key('Long', 0x0e08), (_mailbox, { content }) => String(content.size)],
  [key('Integer', 0x0e08), (_mailbox, { content }) => String(content.size)],
  [
    key('Binary', 0x0fff),
    (mailbox, { folder, itemCounter }) => base64(itemEntryId(mailbox.ids, folder.counter, itemCounter)),
  ],
  [key('String', 0x001a), () => 'IPM.Note'],
  [key('String', 0x0037), (_mailbox, { content }) => content.subject],
  [key('String', 0x1035), (_mailbox, { content }) => content.internetMessageId],
]);

const FOLDER = new Map<string, Reader<Folder>>([
  [key('Binary', 0x0fff), (mailbox, { counter }) => base64(folderEntryId(mailbox.ids, counter))],
  [key('SystemTime', 0x3008), (_mailbox, { modifiedAt }) => time(modifiedAt)],
  [key('Long', 0x66b3), (_mailbox, { messages }) => String(messages.bytes)],
  [key('String', 0x3001), (_mailbox, { displayName }) => displayName],
  [key('String', 0x3613), () => 'IPF.Note'],
]);

for (const [name, value] of retentionReaders()) {
  MESSAGE.set(name, (_mailbox, { retention, receivedAt }) =>
    retention === undefined ? undefined : value(retention, receivedAt),
  );
  FOLDER.set(name, (_mailbox, { retention }) => (retention === null ? undefined : value(retention, null)));
}

/** Days and dates stand on a tag that deletes; an archive tag shows its id alone. */
function retentionReaders(): readonly (readonly [
  string,
  (stamp: RetentionStamp, receivedAt: number | null) => string | undefined,
])[] {
  const days = ({ deleteAfterDays }: RetentionStamp): number | null => deleteAfterDays ?? null;
  return [
    [key('Binary', 0x3018), ({ archives }) => (archives ? base64(ARCHIVE_TAG) : undefined)],
    [
      key('Binary', 0x3019),
      ({ deleteAfterDays }) => (deleteAfterDays === undefined ? undefined : base64(DELETE_TAG)),
    ],
    [key('Integer', 0x301a), (stamp) => days(stamp)?.toString()],
    [
      key('Binary', 0x301b),
      (stamp, receivedAt) =>
        receivedAt === null ? undefined : base64(startOf(days(stamp) ?? 0, receivedAt)),
    ],
    [
      key('SystemTime', 0x301c),
      (stamp, receivedAt) => {
        const after = days(stamp);
        return receivedAt === null || after === null ? undefined : isoSeconds(receivedAt + after * DAY_MS);
      },
    ],
    [key('Integer', 0x301d), () => '1'],
  ];
}

/** PidTagStartDateEtc: the default period, 4 bytes, and the start as a FILETIME, 8 bytes, both little-endian. */
function startOf(defaultDays: number, startAt: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32LE(defaultDays, 0);
  bytes.writeBigUInt64LE((BigInt(startAt) + FILETIME_EPOCH_MS) * 10_000n, 4);
  return bytes;
}

function key(type: string, tag: number): string {
  return `${type} ${tag}`;
}

const parsed = new Map<string, PropertyId>();
const MAX_REMEMBERED = 500;

/** Filters ask for the same few ids once per item. */
function idOf(text: string): PropertyId {
  let id = parsed.get(text);
  if (id === undefined) {
    id = parsePropertyId(text);
    if (parsed.size >= MAX_REMEMBERED) parsed.clear();
    parsed.set(text, id);
  }
  return id;
}

function read<T>(
  readers: ReadonlyMap<string, Reader<T>>,
  mailbox: Mailbox,
  item: T,
  text: string,
): string | undefined {
  const id = idOf(text);
  return id.kind === 'tag' ? readers.get(key(id.type, id.tag))?.(mailbox, item) : undefined;
}

/** An extended property of a message; undefined where it has none. */
export function messageValue(mailbox: Mailbox, message: Message, id: string): string | undefined {
  return read(MESSAGE, mailbox, message, id);
}

export function folderValue(mailbox: Mailbox, folder: Folder, id: string): string | undefined {
  return read(FOLDER, mailbox, folder, id);
}

/** The asked-for properties that are there, ids as Exchange echoes them. */
export function extendedProperties(
  ids: readonly string[],
  value: (id: string) => string | undefined,
): readonly ExtendedProperty[] {
  return ids.flatMap((id) => {
    const found = value(id);
    return found === undefined ? [] : [{ id: idOf(id).echo, value: found }];
  });
}
