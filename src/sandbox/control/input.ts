import { z } from 'zod';
import { DEFAULT_PER_MINUTE } from '../ediscovery/limit';

/** Bodies of the control calls (contract, section 5). Optional extras beyond it are marked. */
const instant = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
    'must be an ISO date-time',
  )
  .transform((text) => Date.parse(text));

const party = z.object({ name: z.string().default(''), address: z.string().min(1) }).strict();

const path = z.string().refine((text) => /[^/\s]/.test(text), 'must name a folder, such as "Inbox/Projects"');

const stage = z.enum(['deleteditems', 'deletions', 'purges']);

export const userInput = z
  .object({
    userPrincipalName: z.string().min(1),
    displayName: z.string().min(1),
    mail: z.string().min(1).nullish(),
    timeZone: z.string().min(1).default('UTC'),
    groups: z.array(z.string().min(1)).default([]),
    /** Extra: BCP 47, for mailboxSettings.language. */
    preferredLanguage: z.string().min(2).default('en-US'),
    /** Extra: who else may open this mailbox. */
    sharedWith: z.array(z.string().min(1)).default([]),
    /** Extra: id of the user's manager, who may be put before or after. */
    manager: z.string().min(1).optional(),
    /** Extra: false for a person whose mailbox Graph cannot open. */
    mailbox: z.boolean().default(true),
    /** Extra: guests come from elsewhere; their userPrincipalName has `#EXT#` in it. */
    userType: z.enum(['Member', 'Guest']).default('Member'),
    /** Extra: false for an account nobody can sign in with. */
    accountEnabled: z.boolean().default(true),
    /** Extra: what the person may do in eDiscovery. */
    ediscoveryRole: z.enum(['none', 'manager', 'administrator']).default('none'),
    /** Extra: whether the person has an archive mailbox. */
    archive: z.boolean().default(false),
    /** Extra: days an item stays in Recoverable Items. */
    retentionDays: z.number().int().min(1).max(30).optional(),
  })
  .strict();

/** Extra: retention tags; null days are a tag that never deletes. */
const retention = z
  .object({
    deleteAfterDays: z.number().int().min(1).max(24_855).nullable().optional(),
    archives: z.boolean().default(false),
  })
  .strict();

export const folderInput = z.object({ path, retention: retention.optional() }).strict();

export const messageInput = z
  .object({
    mime: z.string().min(1).optional(),
    /** Extra: the same as base64, for bytes that are no text. */
    mimeBase64: z.string().base64().min(1).optional(),
    subject: z.string().optional(),
    from: party.optional(),
    to: z.array(party).optional(),
    receivedDateTime: instant.optional(),
    body: z.string().optional(),
    hasAttachments: z.boolean().optional(),
    folder: path,
    deleted: z
      .object({ stage, at: instant, lastParent: z.boolean().default(true) })
      .strict()
      .optional(),
    /** Extras: the owner's marks. */
    isRead: z.boolean().default(false),
    isDraft: z.boolean().default(false),
    importance: z.enum(['low', 'normal', 'high']).optional(),
    flagged: z.boolean().default(false),
    retention: retention.optional(),
    /** Extra: sorted under “Other”. */
    other: z.boolean().default(false),
  })
  .strict();

const parties = z.array(party).nonempty();
const texts = z.array(z.string().min(1)).nonempty();

/** The conditions of messageRulePredicates that are told apart here; the rest by name alone. */
const predicates = z
  .object({
    fromAddresses: parties,
    senderContains: texts,
    sentToAddresses: parties,
    recipientContains: texts,
    subjectContains: texts,
    bodyContains: texts,
    bodyOrSubjectContains: texts,
    headerContains: texts,
    categories: texts,
    hasAttachments: z.boolean(),
    importance: z.enum(['low', 'normal', 'high']),
    sentOnlyToMe: z.boolean(),
    sentCcMe: z.boolean(),
  })
  .partial()
  .strict();

/** Extra: a person's Inbox rules; folders are paths, made where missing. */
export const rulesInput = z
  .object({
    access: z.enum(['ok', 'no-consent']).default('ok'),
    rules: z
      .array(
        z
          .object({
            displayName: z.string(),
            isEnabled: z.boolean().default(true),
            hasError: z.boolean().default(false),
            conditions: predicates.optional(),
            exceptions: predicates.optional(),
            actions: z
              .object({
                moveToFolder: path,
                copyToFolder: path,
                delete: z.boolean(),
                permanentDelete: z.boolean(),
                markAsRead: z.boolean(),
                stopProcessingRules: z.boolean(),
              })
              .partial()
              .strict(),
          })
          .strict(),
      )
      .default([]),
  })
  .strict();

export const messagesInput = z.array(messageInput).max(50_000);

export const bulkInput = z
  .object({
    count: z.number().int().min(0).max(200_000),
    folder: path,
    stage: stage.optional(),
    at: instant.optional(),
    seed: z.number().int().default(1),
  })
  .strict();

const regex = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'i');
  } catch {
    context.addIssue({ code: 'custom', message: 'is no valid regular expression' });
    return z.NEVER;
  }
});

const rule = z
  .object({
    method: z.string().min(1).optional(),
    path: regex,
    times: z.number().int().min(0).optional(),
    status: z.number().int().min(400).max(599).optional(),
    code: z.string().optional(),
    retryAfter: z.union([z.string(), z.number().min(0)]).nullish(),
    after: z.boolean().default(false),
    drop: z.boolean().default(false),
    /** Extra: the part of the requests that fit which it strikes, drawn by `seed`. */
    share: z.number().min(0).max(1).default(1),
    seed: z.number().int().default(1),
  })
  .strict()
  .refine((one) => one.drop || one.status !== undefined, 'needs a status (or drop: true)');

export const faultsInput = z
  .object({
    latencyMs: z.number().min(0).max(600_000).default(0),
    /** Extra: requests take so much more or less, evenly spread. */
    latencySpreadMs: z.number().min(0).default(0),
    mailboxConcurrency: z.number().int().min(1).default(4),
    rules: z.array(rule).default([]),
    /** Extra: eDiscovery requests a minute; null lifts the limit. */
    ediscoveryPerMinute: z.number().int().min(0).nullable().default(DEFAULT_PER_MINUTE),
  })
  .strict();

/** Extra: the health dashboard; what is left out is as in a new tenant, where everything works. */
export const healthInput = z
  .object({
    access: z.enum(['ok', 'no-consent']).default('ok'),
    /** Of Exchange Online, in the spelling of any of Graph's samples. */
    exchange: z.string().min(1).default('serviceOperational'),
    issues: z
      .array(
        z
          .object({
            id: z.string().min(1),
            service: z.string().min(1).default('Exchange Online'),
            title: z.string().min(1),
            impactDescription: z.string().default(''),
            classification: z.enum(['incident', 'advisory']).default('incident'),
            status: z.string().min(1).default('serviceDegradation'),
            feature: z.string().default(''),
            isResolved: z.boolean().default(false),
            startDateTime: instant,
            endDateTime: instant.nullable().default(null),
          })
          .strict(),
      )
      .default([]),
  })
  .strict();

export const clockInput = z.object({ now: instant.nullable() }).strict();

const seconds = z.number().min(0).max(1_000_000);
const end = z.enum(['succeeded', 'partiallySucceeded', 'failed']);

/** Extra: how the tenant's eDiscovery behaves; what is left out is as in a new tenant. */
export const tenantInput = z
  .object({
    ediscovery: z.enum(['ok', 'no-licence', 'no-consent', 'no-role']).default('ok'),
    ediscoverySeconds: z
      .object({ estimate: seconds, export: seconds, hold: seconds, files: seconds })
      .partial()
      .strict()
      .default({}),
    ediscoveryOutcomes: z
      .object({ estimate: end, export: end, hold: z.enum(['success', 'error']) })
      .partial()
      .strict()
      .default({}),
    /** Usage reports; a new tenant's application has no consent to them. */
    reports: z.enum(['ok', 'no-consent', 'concealed']).default('no-consent'),
    backup: z.enum(['ok', 'no-consent']).default('ok'),
    /** How long a restore from backup takes. */
    backupSeconds: seconds.default(30),
    backupOutcome: z.enum(['completed', 'completedWithError', 'failed']).default('completed'),
  })
  .strict();

export type RulesInput = z.output<typeof rulesInput>;
/** Extra: a mailbox under Microsoft 365 Backup; each point holds what lies in it when this is called. */
export const backupInput = z.object({ points: z.array(instant).default([]) }).strict();

export type BackupInput = z.output<typeof backupInput>;
export type HealthInput = z.output<typeof healthInput>;
export type TenantInput = z.output<typeof tenantInput>;
export type UserInput = z.output<typeof userInput>;
export type MessageInput = z.output<typeof messageInput>;
export type BulkInput = z.output<typeof bulkInput>;
export type FaultsInput = z.output<typeof faultsInput>;
