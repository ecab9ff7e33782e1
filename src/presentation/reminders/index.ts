export * from './answers';
export { presentReminderNotice } from './present-reminder-notice';
export { presentReminders } from './present-reminders';
