/** A user as `PUT /_sandbox/users/{id}` takes it. */
export interface SandboxUser {
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly mail?: string;
  /** Windows or IANA name; UTC where absent. */
  readonly timeZone?: string;
  /** Ids of groups. */
  readonly groups?: readonly string[];
  readonly preferredLanguage?: string;
  /** Ids of users who may open this mailbox. */
  readonly sharedWith?: readonly string[];
  /** Id of the user's manager. */
  readonly manager?: string;
  /** False for a person whose mailbox Graph cannot open. */
  readonly mailbox?: boolean;
  /** Whether the person has an archive mailbox. */
  readonly archive?: boolean;
  readonly retentionDays?: number;
  readonly userType?: 'Member' | 'Guest';
  readonly accountEnabled?: boolean;
  /** What the person may do in eDiscovery; nothing where absent. */
  readonly ediscoveryRole?: 'none' | 'manager' | 'administrator';
}

export interface SandboxParty {
  readonly name: string;
  readonly address: string;
}

export type SandboxStage = 'deleteditems' | 'deletions' | 'purges';

export interface SandboxMessage {
  /** RFC 5322; wins over the single fields. */
  readonly mime?: string;
  /** The same, for bytes that are no text. */
  readonly mimeBase64?: string;
  readonly subject?: string;
  readonly from?: SandboxParty;
  readonly to?: readonly SandboxParty[];
  /** ISO. */
  readonly receivedDateTime?: string;
  readonly body?: string;
  readonly hasAttachments?: boolean;
  /** Made where missing: `Inbox/Projects`. */
  readonly folder: string;
  /** `at` is ISO; `lastParent: false` leaves out the last-parent property. */
  readonly deleted?: { readonly stage: SandboxStage; readonly at: string; readonly lastParent?: boolean };
  readonly isRead?: boolean;
  readonly isDraft?: boolean;
  readonly importance?: 'low' | 'normal' | 'high';
  readonly flagged?: boolean;
  readonly retention?: SandboxRetention;
  /** Sorted under “Other”. */
  readonly other?: boolean;
}

/** Conditions of an Inbox rule, by the names of messageRulePredicates; all must be met, of a list one. */
export interface SandboxRuleConditions {
  readonly fromAddresses?: readonly SandboxParty[];
  readonly senderContains?: readonly string[];
  readonly sentToAddresses?: readonly SandboxParty[];
  readonly recipientContains?: readonly string[];
  readonly subjectContains?: readonly string[];
  readonly bodyContains?: readonly string[];
  readonly bodyOrSubjectContains?: readonly string[];
  readonly headerContains?: readonly string[];
  readonly categories?: readonly string[];
  readonly hasAttachments?: boolean;
  readonly importance?: 'low' | 'normal' | 'high';
  readonly sentOnlyToMe?: boolean;
  readonly sentCcMe?: boolean;
}

export interface SandboxRule {
  readonly displayName: string;
  readonly isEnabled?: boolean;
  readonly hasError?: boolean;
  readonly conditions?: SandboxRuleConditions;
  readonly exceptions?: SandboxRuleConditions;
  /** Folders are paths, made where missing. */
  readonly actions: {
    readonly moveToFolder?: string;
    readonly copyToFolder?: string;
    readonly delete?: boolean;
    readonly permanentDelete?: boolean;
    readonly markAsRead?: boolean;
    readonly stopProcessingRules?: boolean;
  };
}

export interface SandboxRules {
  /** `no-consent`: 403. */
  readonly access?: 'ok' | 'no-consent';
  readonly rules?: readonly SandboxRule[];
}

/** Retention tags; `deleteAfterDays: null` is a tag that never deletes. */
export interface SandboxRetention {
  readonly deleteAfterDays?: number | null;
  readonly archives?: boolean;
}

export interface SandboxBulk {
  readonly count: number;
  readonly folder: string;
  /** Absent: the messages lie in the folder, not deleted. */
  readonly stage?: SandboxStage;
  readonly at?: string;
  readonly seed?: number;
}

export interface SandboxFaultRule {
  readonly method?: string;
  /** Regular expression on version, path and query. */
  readonly path: string;
  /** Absent: always. */
  readonly times?: number;
  /** May be absent with `drop`. */
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: string | number | null;
  readonly after?: boolean;
  readonly drop?: boolean;
  /** From 0 to 1: the part of the requests that fit which it strikes; all where absent. */
  readonly share?: number;
  /** What the draw for `share` begins with; the same requests in the same order meet the same faults. */
  readonly seed?: number;
}

export interface SandboxFaults {
  readonly latencyMs?: number;
  /** Requests take so much more or less, evenly spread; 0 where absent. */
  readonly latencySpreadMs?: number;
  readonly mailboxConcurrency?: number;
  readonly rules?: readonly SandboxFaultRule[];
  /** eDiscovery requests a minute of real time, 5 where absent; null lifts the limit. */
  readonly ediscoveryPerMinute?: number | null;
}

/** How the tenant's eDiscovery behaves; what is left out is as in a new tenant. */
export interface SandboxTenant {
  /** `no-licence`: 402; `no-consent` and `no-role`: 403, with Graph's own code and with eDiscovery's. */
  readonly ediscovery?: 'ok' | 'no-licence' | 'no-consent' | 'no-role';
  /** Seconds of the tenant's clock; `files`: from an export's end until its files are shown. */
  readonly ediscoverySeconds?: {
    readonly estimate?: number;
    readonly export?: number;
    readonly hold?: number;
    readonly files?: number;
  };
  readonly ediscoveryOutcomes?: {
    readonly estimate?: SandboxOperationEnd;
    readonly export?: SandboxOperationEnd;
    /** Of hold policies. */
    readonly hold?: 'success' | 'error';
  };
  /** Usage reports; `no-consent`, which is usual: 403; `concealed`: names are hidden. */
  readonly reports?: 'ok' | 'no-consent' | 'concealed';
  /** Microsoft 365 Backup; `no-consent`: 403. */
  readonly backup?: 'ok' | 'no-consent';
  /** Seconds of the tenant's clock that a restore from it takes. */
  readonly backupSeconds?: number;
  readonly backupOutcome?: 'completed' | 'completedWithError' | 'failed';
}

/** What the health dashboard shows; what is left out is as in a new tenant, where everything works. */
export interface SandboxHealth {
  /** `no-consent`: 403. */
  readonly access?: 'ok' | 'no-consent';
  /** Status of Exchange Online, in any spelling. */
  readonly exchange?: string;
  readonly issues?: readonly SandboxHealthIssue[];
}

export interface SandboxHealthIssue {
  readonly id: string;
  /** Exchange Online where absent. */
  readonly service?: string;
  readonly title: string;
  readonly impactDescription?: string;
  readonly classification?: 'incident' | 'advisory';
  readonly status?: string;
  readonly feature?: string;
  readonly isResolved?: boolean;
  /** ISO. */
  readonly startDateTime: string;
  readonly endDateTime?: string | null;
}

export type SandboxOperationEnd = 'succeeded' | 'partiallySucceeded' | 'failed';

export interface SandboxTreeFolder {
  readonly path: string;
  readonly wellKnown?: string;
  readonly messages: readonly {
    readonly id: string;
    readonly internetMessageId: string;
    readonly subject: string;
  }[];
}

export interface SandboxRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mailbox: string | null;
  readonly batch?: string;
}

/** The control calls of a running sandbox. Every method rejects with the sandbox's own sentence when it refuses. */
export class SandboxControl {
  readonly #root: string;

  /** @param url of the sandbox, as `startSandbox` tells it. */
  constructor(readonly url: string) {
    this.#root = `${url.replace(/\/$/, '')}/_sandbox`;
  }

  async reset(): Promise<void> {
    await this.#call('POST', 'reset');
  }

  async putUser(id: string, user: SandboxUser): Promise<void> {
    await this.#call('PUT', `users/${encodeURIComponent(id)}`, user);
  }

  /** Soft-deletes the account: gone from the directory and from mail; eDiscovery still finds the mailbox. */
  async deleteUser(id: string): Promise<void> {
    await this.#call('DELETE', `users/${encodeURIComponent(id)}`);
  }

  /** Makes a folder path. @returns the id of its last folder. */
  async putFolder(user: string, path: string, retention?: SandboxRetention): Promise<string> {
    const body = { path, ...(retention && { retention }) };
    const { id } = (await this.#call('PUT', `users/${encodeURIComponent(user)}/folders`, body)) as {
      id: string;
    };
    return id;
  }

  /** @returns immutable ids and internet message ids, in the order given. */
  async addMessages(
    user: string,
    messages: readonly SandboxMessage[],
  ): Promise<{ readonly ids: readonly string[]; readonly internetMessageIds: readonly string[] }> {
    const answer = await this.#call('POST', `users/${encodeURIComponent(user)}/messages`, messages);
    return answer as { ids: string[]; internetMessageIds: string[] };
  }

  async bulk(user: string, bulk: SandboxBulk): Promise<void> {
    await this.#call('POST', `users/${encodeURIComponent(user)}/bulk`, bulk);
  }

  /** Protects a mailbox; each restore point (ISO) holds what lies in it when this is called. */
  async backup(user: string, points: readonly string[] = []): Promise<void> {
    await this.#call('PUT', `users/${encodeURIComponent(user)}/backup`, { points });
  }

  /** Replaces the rules of a person's Inbox; they are listed, never run. */
  async rules(user: string, rules: SandboxRules): Promise<void> {
    await this.#call('PUT', `users/${encodeURIComponent(user)}/rules`, rules);
  }

  async deleteFolder(user: string, path: string): Promise<void> {
    await this.#call('DELETE', `users/${encodeURIComponent(user)}/folders`, { path });
  }

  async tree(user: string): Promise<readonly SandboxTreeFolder[]> {
    return (await this.#call('GET', `users/${encodeURIComponent(user)}/tree`)) as SandboxTreeFolder[];
  }

  /** Replaces all faults; `{}` ends them. */
  async faults(faults: SandboxFaults): Promise<void> {
    await this.#call('PUT', 'faults', faults);
  }

  /** Replaces all settings of the tenant; `{}` puts them back. */
  async tenant(tenant: SandboxTenant): Promise<void> {
    await this.#call('PUT', 'tenant', tenant);
  }

  /** Replaces what the health dashboard shows; `{}` puts it back. */
  async health(health: SandboxHealth): Promise<void> {
    await this.#call('PUT', 'health', health);
  }

  async requests(): Promise<readonly SandboxRequest[]> {
    return (await this.#call('GET', 'requests')) as SandboxRequest[];
  }

  async clearRequests(): Promise<void> {
    await this.#call('DELETE', 'requests');
  }

  /** Stops the tenant's clock at an instant; null lets it run with real time. */
  async clock(now: Date | string | null): Promise<void> {
    await this.#call('POST', 'clock', { now: now instanceof Date ? now.toISOString() : now });
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#root}/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`Sandbox: ${method} ${path} answered ${response.status}: ${sentenceIn(text)}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }
}

function sentenceIn(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === 'string' ? error : text;
  } catch {
    return text;
  }
}
