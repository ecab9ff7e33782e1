// The bot's secrets. The bot's identity reads them; nobody gets them from a template, a log or an environment in plain text.

param name string
param location string

@description('Who may read the secrets.')
param principalId string
param workspaceId string

@secure()
param botPassword string
param databaseHost string
param databaseName string
param databaseRole string
@secure()
param databasePassword string

@description('The helpdesk\'s rules: no secret, but kept where the container gets files from.')
param policy object

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  // Unique in Azure, 24 characters at most.
  name: take('kv${uniqueString(resourceGroup().id)}${replace(name, '-', '')}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }

  resource bot 'secrets' = {
    name: 'bot-password'
    properties: { value: botPassword }
  }

  // The certificate is looked at, too: inside a network of one's own is no reason to talk to whoever answers.
  resource database 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgres://${databaseRole}:${uriComponent(databasePassword)}@${databaseHost}:5432/${databaseName}?sslmode=verify-full'
    }
  }

  resource rules 'secrets' = {
    name: 'policy'
    properties: { value: string(policy) }
  }
}

// Built-in role Key Vault Secrets User: to read secrets' values, not to change or list keys and certificates.
var secretsUser = '4633458b-17de-408a-874c-0445c86b69e6'

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, secretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

// Who read which secret and when.
resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

output botPasswordUri string = vault::bot.properties.secretUri
output databaseUrlUri string = vault::database.properties.secretUri
output policyUri string = empty(policy) ? '' : vault::rules.properties.secretUri
