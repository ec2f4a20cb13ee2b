import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const SEED = 'test/support/seed.ts'

// Files share one process a worker, because to read the program takes longer than most of them. So a
// module beside the tests is read once for all: hooks it has stand in a function that each file calls.
const PROJECTS = [
  {
    name: 'packages',
    folders: ['packages/{ask,check,diff,model,print,render,rules}/test'],
    isolate: false,
    setupFiles: [SEED],
  },
  // Mocks a module that others would have read by then.
  { name: 'cli', folders: ['packages/cli/test'], isolate: true, setupFiles: [SEED] },
  {
    name: 'whole',
    folders: ['test'],
    isolate: false,
    setupFiles: [SEED, 'test/support/clean-up.ts'],
  },
] as const

// What takes minutes is called `*.long.ts` and runs in a mode of its own: `test:long`.
export default defineConfig(({ mode }) => {
  const kind = mode === 'long' ? 'long' : 'test'
  const projects = PROJECTS.map(
    ({ name, folders, isolate, setupFiles }): TestProjectInlineConfiguration => ({
      extends: true,
      test: {
        name,
        include: folders.map((folder) => `${folder}/**/*.${kind}.ts`),
        isolate,
        setupFiles: [...setupFiles],
      },
    }),
  )
  return {
    test: {
      projects,
      // All cores; by default one stays free, which is half of two.
      maxWorkers: '100%',
      // Not a measure of speed: the machine may do something else at the same time.
      testTimeout: 30_000,
      hookTimeout: 30_000,
      passWithNoTests: mode === 'long',
    },
  }
})
