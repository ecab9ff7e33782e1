// The bot's registration with Azure Bot Service: Teams as its channel, and the connection through which people sign in.
// Where the bot itself runs is another matter: this only wants to know its address.

@description('Name of the Azure Bot resource; unique in Azure.')
param name string

@description('Application id of the registration in aad.manifest.json: the bot\'s BOT_ID.')
param botId string

@description('Tenant of that registration: the bot\'s BOT_TENANT_ID.')
param tenantId string = tenant().tenantId

@description('Where the bot answers: https://…/api/messages.')
param endpoint string

@description('Secret of the registration. It goes into the sign-in connection and is kept there by Azure Bot Service.')
@secure()
param botPassword string

@description('Name of the sign-in connection: the bot\'s OAUTH_CONNECTION_NAME.')
param connectionName string = 'graph'

// Azure Bot Service's own id of the provider "Azure Active Directory v2".
var entraProvider = '30dd229c-58e3-4a48-bdfd-91ec48eb906c'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Mail Recovery'
    endpoint: endpoint
    msaAppId: botId
    msaAppTenantId: tenantId
    msaAppType: 'SingleTenant'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}

resource signIn 'Microsoft.BotService/botServices/connections@2022-09-15' = {
  parent: bot
  name: connectionName
  location: 'global'
  properties: {
    serviceProviderId: entraProvider
    clientId: botId
    clientSecret: botPassword
    // The delegated permissions of aad.manifest.json, by name.
    scopes: 'User.Read Mail.ReadWrite openid offline_access'
    parameters: [
      { key: 'tenantID', value: tenantId }
      { key: 'tokenExchangeUrl', value: 'api://botid-${botId}' }
    ]
  }
}
