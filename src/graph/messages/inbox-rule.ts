import {
  type MessageRule,
  type MessageRuleActions,
  type MessageRulePredicates,
} from '@microsoft/microsoft-graph-types';
import { type InboxRule, type RuleConditions, type RuleEffect } from '../../domain/inbox-rule';
import { mailAddressesOf } from './addresses';

/** Null for a rule that leaves mail where it is (messageRuleActions, Microsoft Graph v1.0). */
export function inboxRuleOf(rule: MessageRule | null): InboxRule | null {
  const effect = effectOf(rule?.actions ?? {});
  if (rule === null || effect === null) return null;
  return {
    name: rule.displayName ?? '',
    isActive: rule.isEnabled !== false && rule.hasError !== true,
    effect,
    conditions: conditionsOf(rule.conditions ?? {}),
    exceptions: conditionsOf(rule.exceptions ?? {}),
  };
}

/** Of several actions the one that hides mail best. */
function effectOf({ permanentDelete, delete: deletes, moveToFolder }: MessageRuleActions): RuleEffect | null {
  if (permanentDelete === true) return { kind: 'purges' };
  if (deletes === true) return { kind: 'deletes' };
  return moveToFolder ? { kind: 'moves', folderId: moveToFolder } : null;
}

function conditionsOf(predicates: MessageRulePredicates): RuleConditions {
  const {
    fromAddresses,
    senderContains,
    sentToAddresses,
    recipientContains,
    subjectContains,
    bodyContains,
    bodyOrSubjectContains,
    hasAttachments,
    ...rest
  } = predicates;
  return {
    senders: mailAddressesOf(fromAddresses),
    senderParts: senderContains ?? [],
    recipients: mailAddressesOf(sentToAddresses),
    recipientParts: recipientContains ?? [],
    subjectParts: subjectContains ?? [],
    bodyParts: bodyContains ?? [],
    textParts: bodyOrSubjectContains ?? [],
    hasAttachments: hasAttachments ?? null,
    others: Object.entries(rest).some(([name, value]) => !name.includes('@odata') && isSet(value)),
  };
}

/** A condition that is not set is absent, null, false or an empty list. */
function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== false;
}
