// What somebody is woken for. The figures are the bot's own, as /metrics names them; see docs/operations.md for what to do.

param name string
param location string
param email string
param workspaceId string
param applicationInsightsId string
param readyUrl string
param databaseId string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-operators'
  location: 'global'
  properties: {
    groupShortName: 'mailrecovery'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource readiness 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-readyz'
  location: location
  kind: 'standard'
  // How a test is told which Application Insights it belongs to.
  tags: { 'hidden-link:${applicationInsightsId}': 'Resource' }
  properties: {
    SyntheticMonitorId: '${name}-readyz'
    Name: 'The bot is ready'
    Enabled: true
    Kind: 'standard'
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'us-va-ash-azr' }
      { Id: 'apac-sg-sin-azr' }
    ]
    Request: { RequestUrl: readyUrl, HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 7 }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'No replica is ready: /readyz does not answer 200 from two places or more.'
    severity: 1
    enabled: true
    scopes: [readiness.id, applicationInsightsId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readiness.id
      componentId: applicationInsightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource storage 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-database-storage'
  location: 'global'
  properties: {
    description: 'The database has used more than 80 percent of its storage.'
    severity: 2
    enabled: true
    scopes: [databaseId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'storage'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'storage_percent'
          operator: 'GreaterThan'
          threshold: 80
          timeAggregation: 'Average'
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

// Each asks for one figure and says above what it is one too many. `Sum` and `ItemCount` are what Azure Monitor keeps of a
// counter and of a histogram.
var rules = [
  {
    name: 'turns-failing'
    description: 'More than 5 percent of turns failed within 15 minutes.'
    severity: 1
    windowSize: 'PT15M'
    measure: 'percent'
    threshold: 5
    query: '''
AppMetrics
| where Name == 'mail_recovery_turn_duration_seconds'
| summarize turns = sum(ItemCount), failed = sumif(ItemCount, tostring(Properties.outcome) == 'failed')
| where turns >= 20
| project percent = 100.0 * failed / turns
'''
  }
  {
    name: 'queue-waiting'
    description: 'A job has waited for more than five minutes.'
    severity: 2
    windowSize: 'PT5M'
    measure: 'seconds'
    threshold: 300
    query: '''
AppMetrics
| where Name == 'mail_recovery_oldest_due_job_seconds'
| summarize seconds = max(Max)
'''
  }
  {
    name: 'jobs-given-up'
    description: 'A job was given up after its last attempt.'
    severity: 2
    windowSize: 'PT15M'
    measure: 'jobs'
    threshold: 0
    query: '''
AppMetrics
| where Name == 'mail_recovery_job_failures_total' and tostring(Properties.outcome) == 'given-up'
| summarize jobs = sum(Sum)
'''
  }
  {
    name: 'restores-failing'
    description: 'More than 5 percent of the messages to be restored stayed where they were within 15 minutes.'
    severity: 2
    windowSize: 'PT15M'
    measure: 'percent'
    threshold: 5
    query: '''
AppMetrics
| where Name == 'mail_recovery_restored_messages_total'
| summarize messages = sum(Sum), failed = sumif(Sum, tostring(Properties.outcome) == 'failed')
| where messages >= 20
| project percent = 100.0 * failed / messages
'''
  }
  {
    name: 'requests-expiring'
    description: 'A request expired within the last hour: nobody of the helpdesk decided it in time.'
    severity: 3
    windowSize: 'PT1H'
    measure: 'requests'
    threshold: 0
    query: '''
AppMetrics
| where Name == 'mail_recovery_request_events_total' and tostring(Properties.event) == 'expired'
| summarize requests = sum(Sum)
'''
  }
  {
    name: 'graph-refusing'
    description: 'More than 20 percent of the requests to Microsoft Graph were refused or throttled within 15 minutes.'
    severity: 2
    windowSize: 'PT15M'
    measure: 'percent'
    threshold: 20
    query: '''
AppMetrics
| where Name == 'mail_recovery_graph_requests_total'
| summarize asked = sum(Sum), refused = sumif(Sum, tostring(Properties.status) in ('401', '403', '429'))
| where asked >= 50
| project percent = 100.0 * refused / asked
'''
  }
]

resource figures 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in rules: {
  name: '${name}-${rule.name}'
  location: location
  kind: 'LogAlert'
  properties: {
    displayName: '${name}: ${rule.name}'
    description: rule.description
    severity: rule.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: rule.windowSize
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Maximum'
          metricMeasureColumn: rule.measure
          operator: 'GreaterThan'
          threshold: rule.threshold
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}]
