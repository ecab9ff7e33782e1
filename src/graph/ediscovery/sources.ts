import { type Sources } from '../../escalation/execution/ediscovery';
import { type ApplicationCalls, idOf, textOf } from '../application-calls';

/** The mailbox is unknown to the service: statuses seen for it differ, none is documented. */
const UNKNOWN_MAILBOX = [400, 404];

const USER_SOURCE = 'microsoft.graph.security.userSource';

/** Mailboxes as non-custodial sources, which works for shared ones too (graph-facts 7.3). */
export function graphSources(calls: ApplicationCalls): Sources {
  return {
    add: async (caseId, address) => {
      const answer = await calls.send(
        {
          operation: 'add-source',
          method: 'POST',
          segments: [caseId, 'noncustodialDataSources'],
          body: { dataSource: { '@odata.type': USER_SOURCE, email: address } },
        },
        ...UNKNOWN_MAILBOX,
      );
      return answer.ok ? idOf(answer.body as Readonly<Record<string, unknown>>) : null;
    },
    list: async (caseId) => {
      const segments = [caseId, 'noncustodialDataSources'];
      const found: Record<string, string> = {};
      // One request each: a list does not tell the addresses. They are asked for after an interruption only.
      for (const source of await calls.list({ operation: 'list-sources', segments })) {
        const id = idOf(source);
        const place = await calls.object({
          operation: 'get-source',
          segments: [...segments, id, 'dataSource'],
        });
        found[textOf(place['email']).toLowerCase()] = id;
      }
      return found;
    },
  };
}
