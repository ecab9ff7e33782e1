// PostgreSQL, reachable from the bot's network alone.

param name string
param location string
param subnetId string
param dnsZoneId string

@secure()
param password string

param zoneRedundant bool

@description('Size of the server. docs/scaling.md does the arithmetic.')
param sku string = 'Standard_D2ds_v5'

@description('Gigabytes to begin with; the server grows by itself.')
param storageGb int = 64

@description('How many days back the database can be restored to.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-database'
  location: location
  sku: { name: sku, tier: 'GeneralPurpose' }
  properties: {
    version: '16'
    administratorLogin: 'bot'
    administratorLoginPassword: password
    authConfig: { activeDirectoryAuth: 'Disabled', passwordAuth: 'Enabled' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: dnsZoneId }
    storage: { storageSizeGB: storageGb, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: zoneRedundant ? 'ZoneRedundant' : 'Disabled' }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'bot'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

output id string = server.id
output host string = server.properties.fullyQualifiedDomainName
output role string = server.properties.administratorLogin
output database string = database.name
