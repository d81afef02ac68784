import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Builds and readers of all entries run in parallel here; on a loaded machine five seconds are too short.
    testTimeout: 60_000,
    include: [
      'schemas/**/*.test.ts',
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'tests/unit/**/*.test.ts',
    ],
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
  },
});
