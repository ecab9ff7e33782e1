import { param, type Call } from '../call';
import { ok, type Reply } from '../http/reply';
import {
  isBorn,
  progressOf,
  type ExportFile,
  type Operation,
  type Progress,
} from '../tenant/ediscovery/operation';
import { findIn, notFound, type CaseCall } from './case-call';
import { downloadUrl } from './download';
import { collection, entity, isoTime, narrowIdentityView, NO_DATE, type Json } from './view';

type Action = Operation['work']['action'];

const TYPES: Readonly<Record<Action, string>> = {
  estimateStatistics: 'ediscoveryEstimateOperation',
  exportResult: 'ediscoverySearchExportOperation',
  exportReport: 'ediscoverySearchExportOperation',
  holdUpdate: 'ediscoveryHoldOperation',
  holdPolicySync: 'ediscoveryHoldPolicySyncOperation',
};

/** Members the enumeration got later: a client that does not ask for them reads unknownFutureValue (graph-facts 7.5). */
const LATER: ReadonlySet<Action> = new Set(['exportResult', 'exportReport', 'holdPolicySync']);

/** GET …/operations: what is there already. */
export function listOperations(call: CaseCall): Reply {
  const there = call.ediscoveryCase.operations.filter((operation) => isBorn(operation, call.now));
  return collection(call, 'operations', there, (operation) => operationView(call, operation));
}

/** GET …/operations/{id}: 404 for the first who asks too early. */
export function getOperation(call: CaseCall): Reply {
  const id = param(call, 'operation');
  const operation = findIn(call.ediscoveryCase.operations, 'operation', id);
  if (!isBorn(operation, call.now)) {
    operation.missed = true;
    throw notFound('operation', id);
  }
  return ok(entity(call, 'operations', operationView(call, operation)));
}

/** An operation as far as it has come. */
export function operationView(call: CaseCall, operation: Operation): Json {
  const progress = progressOf(operation, call.now);
  const { action } = operation.work;
  return {
    '@odata.type': `#microsoft.graph.security.${TYPES[action]}`,
    createdDateTime: isoTime(operation.createdAt),
    completedDateTime: progress.completedAt === null ? NO_DATE : isoTime(progress.completedAt),
    percentProgress: progress.percent,
    status: progress.status,
    action: LATER.has(action) && !call.preferences.unknownEnumMembers ? 'unknownFutureValue' : action,
    id: operation.id,
    createdBy: narrowIdentityView(operation.createdBy),
    resultInfo: progress.status === 'failed' ? FAILURE : null,
    ...workView(call, operation, progress),
  };
}

/** Code and text are our assumption. */
const FAILURE = { code: 500, subcode: 0, message: 'The operation failed.' };

function workView(call: Call, { work }: Operation, progress: Progress): Json {
  switch (work.action) {
    case 'estimateStatistics': {
      const { items, bytes, mailboxes, sites } = work.statistics;
      const known = progress.completedAt !== null && progress.status !== 'failed';
      return {
        indexedItemCount: known ? items : 0,
        indexedItemsSize: known ? bytes : 0,
        unindexedItemCount: 0,
        unindexedItemsSize: 0,
        mailboxCount: known ? mailboxes : 0,
        siteCount: known ? sites : 0,
      };
    }
    case 'exportResult':
    case 'exportReport': {
      const files = progress.filesShown ? work.files.map((file) => fileView(call, file)) : [];
      return { ...work.wish, exportFileMetadata: files };
    }
    case 'holdUpdate':
    case 'holdPolicySync':
      return {};
  }
}

function fileView(call: Call, file: ExportFile): Json {
  return { fileName: file.fileName, downloadUrl: downloadUrl(call.request.origin, file), size: file.size };
}
