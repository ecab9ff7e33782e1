import { type RetentionTag } from '../../domain/retention-tag';
import { DAY_MS, type EpochMs } from '../../domain/time';
import { type PropertyTag, propertyValue } from './extended-properties';
import { instantOfGraph } from './timestamps';

const ARCHIVE_TAG: PropertyTag = { type: 'Binary', tag: 0x3018 };
const POLICY_TAG: PropertyTag = { type: 'Binary', tag: 0x3019 };
const RETENTION_PERIOD: PropertyTag = { type: 'Integer', tag: 0x301a };
const START_DATE_ETC: PropertyTag = { type: 'Binary', tag: 0x301b };
const RETENTION_DATE: PropertyTag = { type: 'SystemTime', tag: 0x301c };
const RETENTION_FLAGS: PropertyTag = { type: 'Integer', tag: 0x301d };

/** What retention stamps on folders and messages; often absent (graph-facts 3.2). */
export const RETENTION_PROPERTIES: readonly PropertyTag[] = [
  ARCHIVE_TAG,
  POLICY_TAG,
  RETENTION_PERIOD,
  START_DATE_ETC,
  RETENTION_DATE,
  RETENTION_FLAGS,
];

/** 4 bytes of default period, 8 bytes of FILETIME. */
const START_LENGTH = 12;
/** From 1601, where a FILETIME begins, to 1970, in milliseconds. */
const FILETIME_EPOCH_MS = 11_644_473_600_000n;

/** The tag of an item's properties; null where it has none. */
export function retentionTagOf(properties: unknown): RetentionTag | null {
  const archives = propertyValue(properties, ARCHIVE_TAG) !== null;
  const deletes = propertyValue(properties, POLICY_TAG) !== null;
  if (!archives && !deletes) return null;
  return { archives, deletes: deletes ? deletionOf(properties) : null };
}

function deletionOf(properties: unknown): NonNullable<RetentionTag['deletes']> {
  const start = startOf(propertyValue(properties, START_DATE_ETC));
  const named = daysOf(propertyValue(properties, RETENTION_PERIOD));
  const dated = instantOfGraph(propertyValue(properties, RETENTION_DATE));
  const computed = start === null || named === null ? null : start + named * DAY_MS;
  return { afterDays: named, at: dated ?? computed };
}

function daysOf(value: string | null): number | null {
  const days = value === null ? NaN : Number(value);
  return Number.isInteger(days) && days > 0 ? days : null;
}

/** When the period of a message began; null where that is not told, or cannot be. */
function startOf(value: string | null): EpochMs | null {
  const bytes = Buffer.from(value ?? '', 'base64');
  if (bytes.length !== START_LENGTH) return null;
  const at = Number(bytes.readBigUInt64LE(4) / 10_000n - FILETIME_EPOCH_MS);
  return at > 0 ? at : null;
}
