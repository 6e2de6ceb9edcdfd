import base from './jest.config.js'

/** The browser tests: one at a time, each with a hub of its own. @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'],
  globalSetup: '<rootDir>/tests/e2e/filledFolder.js',
  maxWorkers: 1,
  testTimeout: 600_000,
}
