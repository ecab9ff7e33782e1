import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { type IntentName } from '../../understanding/intent';

/**
 * The wishes a model may read. Those that decide a request, restore or take back are missing on purpose: a sentence that
 * talks a model round gets a search, a form or an answer, all of them the same person's own.
 */
export const MODEL_INTENTS = [
  'recover',
  'refine',
  'hold',
  'export',
  'purged',
  'departed',
  'status',
  'retention',
  'backup',
  'point-in-time',
  'health',
  'help',
  'greeting',
  'thanks',
  'other',
] as const satisfies readonly IntentName[];

export const QUALITIES = [
  'with-attachments',
  'without-attachments',
  'unread',
  'flagged',
  'important',
] as const;

// Made anew each time: one schema object used twice becomes a reference in JSON schema, which not every server reads.
const texts = () => z.array(z.string()).nullable();
// `nullable()` on a plain string becomes OpenAPI's keyword of that name, which is no JSON schema.
const text = () => z.union([z.string(), z.null()]);

/** Structured output wants every field named as required; what is not said is null. */
const FIELDS = z.object({
  intent: z.enum(MODEL_INTENTS),
  time: z
    .object({
      start: text(),
      end: text(),
      phrase: z.string(),
      basis: z.enum(['deleted', 'received', 'either']),
    })
    .nullable(),
  from: texts(),
  to: texts(),
  subject: texts(),
  words: texts(),
  except: texts(),
  folder: z.object({ name: z.string(), phrase: z.string() }).nullable(),
  attachmentTypes: texts(),
  qualities: z.array(z.object({ quality: z.enum(QUALITIES), phrase: z.string() })).nullable(),
  limit: z.number().int().nullable(),
  mailbox: text(),
  request: z.number().int().nullable(),
});

/** What the model is held to: OpenAI's `response_format` of type `json_schema`, strict. */
export const RESPONSE_FORMAT = zodResponseFormat(FIELDS, 'reading');

/** What is read: servers that are lax about the format may leave fields out; fields unknown here are dropped. */
export const REPLY = FIELDS.partial().required({ intent: true });

/** A reply of the right shape, of which nothing is believed yet. */
export type Reply = z.infer<typeof REPLY>;
