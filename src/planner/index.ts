export { createPlanner } from './planner';
export { DEFAULT_LIMITS } from './options';
export type { ModelEndpoint, PlannerLimits, PlannerOptions } from './options';
export { PLANNER_OUTCOMES } from './outcome';
export type { PlannerOutcome } from './outcome';
