import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApp, readManifest } from './support/manifest';
import { ROOT } from './support/repository';

interface Registration {
  readonly appId: string;
  readonly signInAudience: string;
  readonly identifierUris?: readonly string[];
  readonly api?: {
    readonly oauth2PermissionScopes: readonly {
      readonly id: string;
      readonly value: string;
      readonly isEnabled: boolean;
    }[];
    readonly preAuthorizedApplications: readonly {
      readonly appId: string;
      readonly delegatedPermissionIds: readonly string[];
    }[];
  };
  readonly web?: { readonly redirectUris: readonly string[] };
  readonly requiredResourceAccess: readonly {
    readonly resourceAppId: string;
    readonly resourceAccess: readonly { readonly id: string; readonly type: string }[];
  }[];
}

const person = readApp('aad.manifest.json') as Registration;
const application = readApp('aad.application.manifest.json') as Registration;

/** The rows of the tables in teamsapp/README.md. */
const reasons = [
  ...readFileSync(join(ROOT, 'teamsapp/README.md'), 'utf8').matchAll(
    /^\| `([\w.]+)` +\| `([0-9a-f-]{36})` +\| (delegated|application) +\| (.*?) +\|$/gm,
  ),
].map(([, name, id, kind, why]) => ({ name: name!, id: id!, kind: kind!, why: why! }));

function asked({ requiredResourceAccess }: Registration): readonly string[] {
  return requiredResourceAccess.flatMap(({ resourceAccess }) =>
    resourceAccess.map(({ id, type }) => `${id} ${type === 'Scope' ? 'delegated' : 'application'}`),
  );
}

/** What each request to Graph needs; a new one has no line here until somebody has looked it up. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'operations/check-member-groups.ts': ['GroupMember.Read.All', 'User.Read.All'],
  'operations/find-messages.ts': ['Mail.ReadWrite'],
  // Not asked for: where the bot may not look names up, a mailbox is one of the person's own domain.
  'operations/find-users.ts': [],
  'operations/get-folder-tag.ts': ['Mail.ReadWrite'],
  'operations/get-folder.ts': ['Mail.ReadWrite'],
  // Not asked for: without it the policy tells of archives.
  'operations/get-mailbox-usage.ts': [],
  // Not asked for: where the bot may not know, "boss" is a word.
  'operations/get-manager.ts': [],
  'operations/get-me.ts': ['User.Read'],
  'operations/get-message.ts': ['Mail.ReadWrite'],
  'operations/get-place.ts': ['Mail.ReadWrite'],
  'operations/get-user.ts': ['User.Read.All'],
  'operations/list-attachments.ts': ['Mail.ReadWrite'],
  'operations/list-deletion-times.ts': ['Mail.ReadWrite'],
  'operations/list-folders.ts': ['Mail.ReadWrite'],
  'operations/list-health-overviews.ts': ['ServiceHealth.Read.All'],
  // Not asked for: where the bot may not see rules, it names none.
  'operations/list-inbox-rules.ts': [],
  'operations/list-messages.ts': ['Mail.ReadWrite'],
  'operations/list-open-issues.ts': ['ServiceHealth.Read.All'],
  'operations/move-folder.ts': ['Mail.ReadWrite'],
  'operations/move-message.ts': ['Mail.ReadWrite'],
  // Not asked for: where the bot may not work in shared mailboxes, they do not open.
  'operations/open-mailbox.ts': [],
  ediscovery: ['eDiscovery.ReadWrite.All'],
};

/** Of signing in, not of Graph. */
const SIGNING_IN = ['openid', 'offline_access'];

describe('the registrations', () => {
  it('ask for what the table gives a reason for, and for nothing else', () => {
    const explained = reasons.map(({ id, kind }) => `${id} ${kind}`);
    expect([...asked(person), ...asked(application)].sort()).toEqual(explained.sort());
    for (const { why } of reasons) expect(why.split(' ').length).toBeGreaterThan(1);
  });

  it('ask for what the requests to Graph need, and for nothing else', () => {
    const needed = new Set([...Object.values(NEEDED).flat(), ...SIGNING_IN]);
    expect(reasons.map(({ name }) => name).sort()).toEqual([...needed].sort());
  });

  it('know every request to Graph', () => {
    const operations = readdirSync(join(ROOT, 'src/graph/operations')).map((name) => `operations/${name}`);
    expect(Object.keys(NEEDED).filter((name) => name !== 'ediscovery')).toEqual(operations.sort());
  });

  it('ask of Microsoft Graph alone, and of one organization', () => {
    for (const { requiredResourceAccess, signInAudience } of [person, application]) {
      expect(requiredResourceAccess.map(({ resourceAppId }) => resourceAppId)).toEqual([
        '00000003-0000-0000-c000-000000000000',
      ]);
      expect(signInAudience).toBe('AzureADMyOrg');
    }
  });

  it('keep the rights apart: in people’s names mail, in its own name no mailbox', () => {
    expect(asked(person).every((it) => it.endsWith(' delegated'))).toBe(true);
    expect(asked(application).every((it) => it.endsWith(' application'))).toBe(true);
    const own = reasons.filter(({ kind }) => kind === 'application').map(({ name }) => name);
    expect(own.filter((name) => name.startsWith('Mail'))).toEqual([]);
    expect(person.appId).not.toBe(application.appId);
  });

  it('let nobody sign in to the application’s own one', () => {
    for (const part of ['api', 'web', 'identifierUris']) expect(application).not.toHaveProperty(part);
  });
});

describe('single sign-on', () => {
  it('names the same resource in Entra, in Teams and in the sign-in connection', () => {
    const { webApplicationInfo } = readManifest();
    expect(person.identifierUris).toEqual([webApplicationInfo.resource]);
    expect(person.appId).toBe(webApplicationInfo.id);
    expect(bicep()).toContain("{ key: 'tokenExchangeUrl', value: 'api://botid-${botId}' }");
  });

  it('lets Teams’ clients, desktop and mobile and web, hand over who is talking', () => {
    const [scope] = person.api!.oauth2PermissionScopes;
    expect(scope).toMatchObject({ value: 'access_as_user', isEnabled: true });
    expect(person.api!.preAuthorizedApplications).toEqual(
      ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'].map((appId) => ({
        appId,
        delegatedPermissionIds: [scope!.id],
      })),
    );
  });

  it('comes back to the Bot Framework’s token service and nowhere else', () => {
    expect(person.web!.redirectUris).toEqual(['https://token.botframework.com/.auth/web/redirect']);
  });

  it('asks through the connection for the delegated permissions of the registration', () => {
    const delegated = reasons.filter(({ kind }) => kind === 'delegated').map(({ name }) => name);
    const [, scopes = ''] = /scopes: '(.*)'/.exec(bicep()) ?? [];
    expect(scopes.split(' ').sort()).toEqual(delegated.sort());
  });
});

function bicep(): string {
  return readFileSync(join(ROOT, 'teamsapp/infra/azure-bot.bicep'), 'utf8');
}
