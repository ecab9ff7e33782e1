/** Windows the helpdesk's report can look back over, in days; today is one of them. */
export const REPORT_WINDOWS = [7, 30, 90] as const;

export type ReportWindow = (typeof REPORT_WINDOWS)[number];

/** What is shown where nobody says otherwise. */
export const USUAL_WINDOW: ReportWindow = 30;

/** The shortest window that holds so many days; the longest where none does. */
export function windowFor(days: number): ReportWindow {
  return REPORT_WINDOWS.find((window) => window >= days) ?? 90;
}
