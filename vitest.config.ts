import { defineConfig } from 'vitest/config'

// What takes minutes is called `*.long.ts` and runs in a mode of its own: `test:long`.
export default defineConfig(({ mode }) => {
  const kind = mode === 'long' ? 'long' : 'test'
  return {
    test: {
      include: [`packages/*/test/**/*.${kind}.ts`, `test/**/*.${kind}.ts`],
      setupFiles: ['test/support/seed.ts'],
      passWithNoTests: mode === 'long',
    },
  }
})
