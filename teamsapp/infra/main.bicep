// Everything that the bot needs in Azure, in one resource group: identity, network, database, secrets, two replicas of the
// bot, its registration with Azure Bot Service, logs, alerts and a workbook. See teamsapp/README.md.

@description('What the resources are named after: 3 to 20 small letters, digits and hyphens, beginning with a letter.')
@minLength(3)
@maxLength(20)
param name string

@description('Region of everything that has one.')
param location string = resourceGroup().location

@description('The image, with its tag or digest: registry.azurecr.io/mail-recovery-bot:0.1.0')
param image string

@description('Azure Container Registry in this resource group that the image comes from; empty for one that asks nobody who they are.')
param registryName string = ''

@description('Application id of the registration in aad.manifest.json: the bot\'s BOT_ID.')
param botId string

@description('Tenant of that registration: the bot\'s BOT_TENANT_ID.')
param tenantId string = tenant().tenantId

@description('Secret of the registration.')
@secure()
param botPassword string

@description('Password of the database\'s role; 16 characters or more.')
@secure()
@minLength(16)
param databasePassword string

@description('Entra group whose members may decide requests; empty for a bot without a helpdesk.')
param helpdeskGroupId string = ''

@description('The helpdesk\'s rules, as in env/policy.example.json; empty for the usual ones.')
param policy object = {}

@description('The tenant\'s deleted item retention in days.')
@minValue(7)
@maxValue(30)
param retentionDays int = 14

@description('Who is told when something is wrong.')
param alertEmail string

@description('Copies of the bot, at least. Fewer than two is no installation that survives an upgrade.')
@minValue(2)
param minReplicas int = 2

@description('Copies of the bot, at most.')
param maxReplicas int = 6

@description('A standby of the database in another zone, and the bot\'s replicas over zones, where the region has zones.')
param zoneRedundant bool = false

// The sign-in connection: the bot's OAUTH_CONNECTION_NAME.
var connectionName = 'graph'

module identity 'identity.bicep' = {
  name: 'identity'
  params: {
    name: name
    location: location
    registryName: registryName
  }
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
  }
}

module observability 'observability.bicep' = {
  name: 'observability'
  params: {
    name: name
    location: location
  }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
    password: databasePassword
    zoneRedundant: zoneRedundant
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    name: name
    location: location
    principalId: identity.outputs.principalId
    workspaceId: observability.outputs.workspaceId
    botPassword: botPassword
    databaseHost: database.outputs.host
    databaseName: database.outputs.database
    databaseRole: database.outputs.role
    databasePassword: databasePassword
    policy: policy
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    location: location
    image: image
    registryName: registryName
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    subnetId: network.outputs.botSubnetId
    workspaceId: observability.outputs.workspaceId
    applicationInsights: observability.outputs.connectionString
    botPasswordUri: vault.outputs.botPasswordUri
    databaseUrlUri: vault.outputs.databaseUrlUri
    policyUri: vault.outputs.policyUri
    botId: botId
    tenantId: tenantId
    connectionName: connectionName
    helpdeskGroupId: helpdeskGroupId
    retentionDays: retentionDays
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    zoneRedundant: zoneRedundant
  }
}

module azureBot 'azure-bot.bicep' = {
  name: 'azure-bot'
  params: {
    name: name
    botId: botId
    tenantId: tenantId
    endpoint: bot.outputs.endpoint
    botPassword: botPassword
    connectionName: connectionName
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    email: alertEmail
    workspaceId: observability.outputs.workspaceId
    applicationInsightsId: observability.outputs.applicationInsightsId
    readyUrl: bot.outputs.readyUrl
    databaseId: database.outputs.id
  }
}

module workbook 'workbook.bicep' = {
  name: 'workbook'
  params: {
    location: location
    workspaceId: observability.outputs.workspaceId
  }
}

@description('Where Azure Bot Service finds the bot.')
output endpoint string = bot.outputs.endpoint

@description('The managed identity\'s own object: give it the application permissions where there is a helpdesk.')
output identityPrincipalId string = identity.outputs.principalId
