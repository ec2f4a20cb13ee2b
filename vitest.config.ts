import { defineConfig } from 'vitest/config'

// What takes minutes is called `*.long.ts` and runs in a mode of its own: `test:long`.
export default defineConfig(({ mode }) => {
  const kind = mode === 'long' ? 'long' : 'test'
  return {
    test: {
      include: [`packages/*/test/**/*.${kind}.ts`, `test/**/*.${kind}.ts`],
      setupFiles: ['test/support/seed.ts'],
      // All cores; by default one stays free, which is half of two.
      maxWorkers: '100%',
      // Not a measure of speed: the machine may do something else at the same time.
      testTimeout: 30_000,
      hookTimeout: 30_000,
      passWithNoTests: mode === 'long',
    },
  }
})
