/** Everything that is counted and timed, by the name under which it is found, with the labels it carries. */
export const INSTRUMENTS = {
  turns: {
    name: 'mail_recovery_turn_duration_seconds',
    help: 'Time from an activity to its answer, by kind of turn and outcome.',
    labelNames: ['kind', 'outcome'],
  },
  channel: {
    name: 'mail_recovery_channel_requests_total',
    help: 'Messages and cards sent to the chat service, by operation and outcome.',
    labelNames: ['operation', 'outcome'],
  },
  graph: {
    name: 'mail_recovery_graph_requests_total',
    help: 'Requests to Microsoft Graph, by operation and HTTP status (0: no answer).',
    labelNames: ['operation', 'status'],
  },
  readings: {
    name: 'mail_recovery_model_readings_total',
    help: 'Sentences read where a language model is set up, by how the reading came about.',
    labelNames: ['outcome'],
  },
  answers: {
    name: 'mail_recovery_answers_total',
    help: 'Answers to questions, by topic and by whether they were shown, helped or did not help.',
    labelNames: ['topic', 'outcome'],
  },
  restored: {
    name: 'mail_recovery_restored_messages_total',
    help: 'Messages a restore dealt with, by outcome.',
    labelNames: ['outcome'],
  },
  requestEvents: {
    name: 'mail_recovery_request_events_total',
    help: 'What happened to requests for the helpdesk, by the kind of event in the record.',
    labelNames: ['event'],
  },
  reminders: {
    name: 'mail_recovery_reminders_total',
    help: 'Looks for mail that vanishes, for those who want to be told, by outcome.',
    labelNames: ['outcome'],
  },
  jobFailures: {
    name: 'mail_recovery_job_failures_total',
    help: 'Attempts at a job that failed, by job and by whether it is tried again.',
    labelNames: ['job', 'outcome'],
  },
  requestsWaiting: {
    name: 'mail_recovery_requests_waiting',
    help: 'Requests that wait for a decision or an agent’s hand, by kind.',
    labelNames: ['kind'],
  },
  oldestRequest: {
    name: 'mail_recovery_oldest_waiting_request_seconds',
    help: 'For how long the oldest request of a kind has waited; 0 where none waits.',
    labelNames: ['kind'],
  },
  oldestJob: {
    name: 'mail_recovery_oldest_due_job_seconds',
    help: 'For how long the oldest job that is due has waited; 0 where none waits.',
    labelNames: [],
  },
} as const;

/** Seconds: Teams gives up on an invoke after about ten, a good turn takes less than one. */
export const TURN_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30];
