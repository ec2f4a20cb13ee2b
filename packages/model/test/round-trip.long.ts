import { test, vi } from 'vitest'
import { expectFormatsOnce, expectReadsBack } from './support/round-trip.ts'

vi.setConfig({ testTimeout: 3_600_000 })

// Policies drawn by chance, where the quick test draws some.
test('parse(stringify(policy)) is the policy, and nothing is found wrong with it', () => {
  expectReadsBack(300)
})

test('formatting twice changes nothing that formatting once did not', () => {
  expectFormatsOnce(100)
})
