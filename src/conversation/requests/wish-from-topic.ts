import { type Matter } from '../../domain/request';
import { type Topic } from '../../domain/topic';
import { type Wish } from '../../escalation/draft-request';
import { type Policy } from '../../policy/policy';
import { type Intent } from '../../understanding/intent';
import { wishFromIntent } from './wish-from-intent';

const MATTER_OF: Partial<Record<Topic, Matter>> = {
  'deleted-event': 'event',
  'deleted-contact': 'contact',
  'deleted-task': 'task',
  'deleted-note': 'note',
  'removed-attachment': 'attachment',
  'shared-mailbox': 'mail',
  'why-gone': 'trace',
};

/**
 * What the helpdesk is to be asked after an answer about things that the bot cannot reach, filled with what the question
 * said; null for other answers. Points in time are asked for where there is a backup, the online archive as an export.
 */
export function wishFromTopic(topic: Topic, asked: Intent | null, { features }: Policy): Wish | null {
  // An export searches the archive too (Purview: a mailbox is searched together with its archive); nothing else here does.
  if (topic === 'archive') return asked === null ? { kind: 'export' } : wishFromIntent('export', asked);
  const matter = topic === 'point-in-time' && features.backupRestore ? 'backup' : MATTER_OF[topic];
  if (matter === undefined) return null;
  return asked === null ? { kind: 'purged', matter } : { ...wishFromIntent('purged', asked), matter };
}
