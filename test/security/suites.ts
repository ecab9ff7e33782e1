/** What `npm run security` tries, beside everything in this folder: whole files, told by their path. */
export const SUITES = [
  'test/security/',
  'test/settings/start.test.ts',
  'test/http/server.test.ts',
  'test/teams/authentication.test.ts',
  'test/teams/sign-in.test.ts',
  'test/teams/secrets.test.ts',
  'test/teams/hostile.test.ts',
  'test/e2e/bad-input.test.ts',
  'test/graph/chain.test.ts',
  'test/planner/injection.test.ts',
  'test/planner/privacy.test.ts',
  'test/presentation/hostile-text.test.ts',
  'test/store/audit/audit-trail.test.ts',
] as const;
