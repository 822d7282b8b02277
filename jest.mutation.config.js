/** For Stryker, which changes the sources: jest runs the TypeScript itself, which takes Node 24. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/key/**/*.test.ts', '<rootDir>/__tests__/token/**/*.test.ts'],
  testPathIgnorePatterns: ['\\.dist\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testTimeout: 60_000,
};
