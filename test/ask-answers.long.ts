import { test, vi } from 'vitest'
import { allSituations, expectAgreement, rulesOf } from './support/ask-agreement.ts'
import { askOf, DESK, showAsk } from './support/ask-screen.ts'

// Every situation of every topic, on every page.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 })
showAsk()

const TRUSTS = ['aspire', 'dudley', 'inspire', 'aspire-educational', 'thinking-schools']

test.each(TRUSTS)('%s: the page answers as the engine does', async (trust) => {
  await expectAgreement(askOf(trust), [trust], allSituations(rulesOf(trust)))
})

test('the page for the desk answers as the engine does, for all trusts', async () => {
  await expectAgreement(DESK, TRUSTS, allSituations(rulesOf('dudley')))
})
