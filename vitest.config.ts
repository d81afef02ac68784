import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
