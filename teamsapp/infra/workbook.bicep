// The bot's figures on one page, in the portal under Monitor, Workbooks.

param location string
param workspaceId string

resource workbook 'Microsoft.Insights/workbooks@2022-04-01' = {
  name: guid(resourceGroup().id, 'mail-recovery')
  location: location
  kind: 'shared'
  properties: {
    displayName: 'Mail Recovery'
    category: 'workbook'
    sourceId: workspaceId
    version: '1.0'
    serializedData: loadTextContent('dashboards/workbook.json')
  }
}
