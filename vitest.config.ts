import { defineConfig } from 'vitest/config'

// `*.long.ts` takes minutes: only `test:long` runs it, by naming this mode.
const kind = process.env['VITEST_KIND'] ?? 'test'

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
  },
})
