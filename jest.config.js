/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/tests/helpers/tally.js'],
  testSequencer: '<rootDir>/tests/helpers/longestFirst.js',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '\\.(css|scss)$': '<rootDir>/tests/helpers/emptyStyle.ts',
  },
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}', '<rootDir>/tests/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/.next/', '<rootDir>/bench/'],
  modulePathIgnorePatterns: [
    '<rootDir>/.next/',
    '<rootDir>/dist/',
    '<rootDir>/bench/',
    '<rootDir>/data/',
    '<rootDir>/tests/servers/',
  ],
  // A whole Payload boots in some suites; two cores also run the linter and the type checker.
  testTimeout: 120_000,
  maxWorkers: 2,
  // One worker keeps about 350 MB of Payload; a fresh one after that keeps the whole under 2 GB.
  workerIdleMemoryLimit: '900MB',
}
