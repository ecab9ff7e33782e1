import { type AccessFinding, type AccessReport } from './check-access';
import { type Permission } from './permissions';
import { type ApplicationToken } from './read-token';

/** Where an administrator grants things, and to whom. */
export interface GrantPlace {
  /** `https://login.microsoftonline.com`, or that of a national cloud. */
  readonly signInRoot: string;
  /** A managed identity has no consent page: its permissions are assigned in PowerShell. */
  readonly managedIdentity: boolean;
}

const UNKNOWN: ApplicationToken = {
  appId: '<client id>',
  objectId: '<object id of the service principal>',
  tenantId: '<tenant id>',
  roles: [],
};

/** Application id of Microsoft Graph itself, the same in every tenant. */
const GRAPH_APP = '00000003-0000-0000-c000-000000000000';

/** The report for an operator: each thing that is missing, why it matters, and the exact line that grants it. */
export function reportAccess({ application, findings }: AccessReport, place: GrantPlace): readonly string[] {
  if (findings.length === 0) return ['Application access: everything is there.'];
  const grants = granting(application ?? UNKNOWN, place);
  const lacks = findings.every(isOfAFeature)
    ? 'what the policy switches on is not all there'
    : 'requests to the helpdesk are not complete';
  return [
    `Application access: the bot runs, but ${lacks}.`,
    ...findings.flatMap((finding) => linesOf(finding, grants)),
  ];
}

function isOfAFeature(finding: AccessFinding): boolean {
  return finding.kind === 'permission-missing' && finding.permission.feature !== null;
}

/** That a permission is missing, what for, and that it is to be granted or its feature given up. */
export function missingLine({ name, why, feature }: Permission): string {
  return feature === null
    ? `- The permission ${name} is missing: ${why}. Grant it:`
    : `- The permission ${name} is missing, for features.${feature} of the policy: ${why}. Switch that off, or grant it:`;
}

interface Grants {
  readonly permission: (name: string) => readonly string[];
  readonly purviewRole: readonly string[];
}

function granting({ appId, objectId, tenantId }: ApplicationToken, place: GrantPlace): Grants {
  return {
    permission: (name) =>
      place.managedIdentity
        ? [
            'Connect-MgGraph -Scopes AppRoleAssignment.ReadWrite.All,Application.Read.All',
            `$graph = Get-MgServicePrincipal -Filter "appId eq '${GRAPH_APP}'"`,
            `New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId ${objectId} -PrincipalId ${objectId} -ResourceId $graph.Id -AppRoleId ($graph.AppRoles | Where-Object Value -eq '${name}').Id`,
          ]
        : [`${place.signInRoot}/${tenantId}/adminconsent?client_id=${appId}`],
    purviewRole: [
      'Connect-IPPSSession',
      `New-ServicePrincipal -AppId ${appId} -ObjectId ${objectId} -DisplayName 'Mail Recovery'`,
      `Add-RoleGroupMember -Identity eDiscoveryManager -Member ${objectId}`,
      `Add-eDiscoveryCaseAdmin -User ${objectId}`,
    ],
  };
}

function linesOf(finding: AccessFinding, grants: Grants): readonly string[] {
  switch (finding.kind) {
    case 'no-token':
      return finding.code === 'access-denied'
        ? ['- Entra refuses the application a token. Check GRAPH_APP_ID, its tenant and its proof.']
        : ['- Entra did not answer when asked for a token. The bot asks again when it needs one.'];
    case 'permission-missing':
      return [missingLine(finding.permission), ...indented(grants.permission(finding.permission.name))];
    case 'permission-too-wide':
      return [`- The permission ${finding.name} reaches people's mail. The bot never uses it: take it away.`];
    case 'purview-role-missing':
      return [
        '- A role in Purview is missing: eDiscovery refuses the application. In Security & Compliance PowerShell:',
        ...indented(grants.purviewRole),
      ];
    case 'licence-missing':
      return [
        '- eDiscovery is not licensed: in the application’s name it needs E5 or pay-as-you-go billing.',
      ];
    case 'not-told':
      return [`- Whether ${PROBES[finding.probe]} can be asked did not show (${finding.code}).`];
  }
}

const PROBES = {
  directory: 'the directory',
  ediscovery: 'eDiscovery',
  serviceHealth: 'service health',
} as const;

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
