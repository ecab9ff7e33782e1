/** Sign-in hosts of Microsoft's clouds, by their Graph (Microsoft Graph, national cloud deployments). */
const SIGN_IN: Readonly<Record<string, string>> = {
  'graph.microsoft.us': 'https://login.microsoftonline.us',
  'dod-graph.microsoft.us': 'https://login.microsoftonline.us',
  'microsoftgraph.chinacloudapi.cn': 'https://login.chinacloudapi.cn',
};

/** Where Entra answers for the cloud whose Graph this is; the global one where nothing else is known. */
export function signInRootOf(graphEndpoint: string): string {
  return SIGN_IN[new URL(graphEndpoint).hostname] ?? 'https://login.microsoftonline.com';
}
