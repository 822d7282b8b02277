/** Jest runs what `tsc -p tsconfig.test.json` wrote to .jest: the same code on every supported Node. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/.jest'],
  testMatch: ['**/__tests__/**/*.test.js'],
  transform: {},
  testTimeout: 60_000,
};
