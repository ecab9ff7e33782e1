import { randomUUID } from 'node:crypto';
import { param } from '../call';
import { badRequest } from '../errors';
import { created, noContent, type Reply } from '../http/reply';
import { type CaseMember } from '../tenant/ediscovery/case';
import { names, optionalText, requiredText } from './body';
import { findIn, removeFrom, type CaseCall } from './case-call';
import { collection, entity } from './view';

export function listCaseMembers(call: CaseCall): Reply {
  return collection(call, 'caseMembers', call.ediscoveryCase.members, (member) => ({ ...member }));
}

/** POST …/caseMembers `{recipientType, smtpAddress}`; an @odata.type is refused (graph-facts 7.1). */
export function addCaseMember(call: CaseCall): Reply {
  if (names(call, '@odata.type')) throw badRequest("The property '@odata.type' is not allowed here.");
  const recipientType = requiredText(call, 'recipientType');
  if (recipientType !== 'user' && recipientType !== 'roleGroup') {
    throw badRequest(`Invalid value '${recipientType}' for 'recipientType'.`);
  }
  const isUser = recipientType === 'user';
  const member: CaseMember = {
    id: randomUUID(),
    recipientType,
    smtpAddress: isUser ? requiredText(call, 'smtpAddress') : null,
    displayName: isUser ? optionalText(call, 'displayName') : requiredText(call, 'displayName'),
  };
  call.ediscoveryCase.members.push(member);
  return created(entity(call, 'caseMembers', { ...member }));
}

export function removeCaseMember(call: CaseCall): Reply {
  removeFrom(
    call.ediscoveryCase.members,
    findIn(call.ediscoveryCase.members, 'case member', param(call, 'member')),
  );
  return noContent();
}
