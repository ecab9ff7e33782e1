/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  // A guard against a hang, not a measure of speed: CI's machine is at times ten times slower.
  testTimeout: 180_000,
  maxWorkers: 2,
  // A worker keeps some 30 MB of every suite it has run; begun anew in between, it never meets the limit of its heap.
  workerIdleMemoryLimit: '1GB',
};
