// The bot: replicas of one container, which share the database. They take turns and jobs from each other, so that any of them
// may be stopped at any time.

param name string
param location string
param image string
param registryName string
param identityId string
param identityClientId string
param subnetId string
param workspaceId string
param applicationInsights string
param botPasswordUri string
param databaseUrlUri string
@description('Empty for the usual rules.')
param policyUri string
param botId string
param tenantId string
param connectionName string
param helpdeskGroupId string
param retentionDays int
param minReplicas int
param maxReplicas int
param zoneRedundant bool

var port = 3978
var rulesFolder = '/policy'

// In the application's name, for requests alone: the identity itself, so that there is no proof that could leak.
var helpdesk = empty(helpdeskGroupId) ? [] : [
  { name: 'HELPDESK_GROUP_ID', value: helpdeskGroupId }
  { name: 'GRAPH_APP_MANAGED_IDENTITY', value: identityClientId }
]
var rules = empty(policyUri) ? [] : [
  { name: 'POLICY_FILE', value: '${rulesFolder}/policy' }
]

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    zoneRedundant: zoneRedundant
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

resource bot 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      registries: empty(registryName) ? [] : [
        { server: '${registryName}.azurecr.io', identity: identityId }
      ]
      secrets: concat(
        [
          { name: 'bot-password', keyVaultUrl: botPasswordUri, identity: identityId }
          { name: 'database-url', keyVaultUrl: databaseUrlUri, identity: identityId }
        ],
        empty(policyUri) ? [] : [
          { name: 'policy', keyVaultUrl: policyUri, identity: identityId }
        ]
      )
    }
    template: {
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            [
              { name: 'PORT', value: string(port) }
              { name: 'DATABASE_URL', secretRef: 'database-url' }
              { name: 'BOT_ID', value: botId }
              { name: 'BOT_TENANT_ID', value: tenantId }
              { name: 'BOT_PASSWORD', secretRef: 'bot-password' }
              { name: 'OAUTH_CONNECTION_NAME', value: connectionName }
              { name: 'RETENTION_DAYS', value: string(retentionDays) }
              { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: applicationInsights }
              // Otherwise the exporter counts its own use and sends that to Microsoft.
              { name: 'APPLICATION_INSIGHTS_NO_STATSBEAT', value: 'true' }
            ],
            helpdesk,
            rules
          )
          probes: [
            {
              // Connecting to the database and bringing the schema up to date comes before listening.
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 3
              failureThreshold: 40
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 20
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 5
              timeoutSeconds: 5
              failureThreshold: 2
            }
          ]
          volumeMounts: empty(policyUri) ? [] : [
            { volumeName: 'policy', mountPath: rulesFolder }
          ]
        }
      ]
      // Turns that have come are answered and running work gets its time: thirty seconds at most (src/main.ts).
      terminationGracePeriodSeconds: 40
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          { name: 'turns', http: { metadata: { concurrentRequests: '40' } } }
        ]
      }
      volumes: empty(policyUri) ? [] : [
        {
          name: 'policy'
          storageType: 'Secret'
          secrets: [{ secretRef: 'policy', path: 'policy' }]
        }
      ]
    }
  }
}

var address = 'https://${bot.properties.configuration.ingress.fqdn}'

output endpoint string = '${address}/api/messages'
output readyUrl string = '${address}/readyz'
