import { expect, test, vi } from 'vitest'
import { outputOf } from './support/build-output.ts'
import { differences, snapshot, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const WORD = ['build', '--format', 'docx']
const DUDLEY = 'public/dudley/social-media/dudley-social-media.docx'
const INSPIRE = 'public/inspire/social-media/inspire-social-media.docx'

test('writes a Word file of each policy, and what changed only', async () => {
  const at = workspace(['dudley', 'inspire'])
  const first = await at.policy(WORD)
  expect(first.code).toBe(0)
  expect(first.out).toMatch(/dudley\/social-media +Word file /)
  expect(outputOf(at).filter((name) => name.endsWith('.docx'))).toEqual([DUDLEY, INSPIRE])
  expect((await at.policy(WORD)).err).toContain('nothing changed, nothing written')

  const before = snapshot(at.path('dist'))
  at.edit('policies/dudley/social-media/policy.md', '- Engaging {#', '- Most engaging {#')
  await at.policy(WORD)
  expect(
    differences(before, snapshot(at.path('dist'))).filter((name) => name.endsWith('.docx')),
  ).toEqual([DUDLEY])
})

test('the same words give the same bytes, whatever the day', async () => {
  const at = workspace(['dudley'])
  const file = async (day: string, out: string): Promise<Uint8Array> => {
    await at.policy([...WORD, '--today', day, '--out', out])
    return at.readBytes(`${out}/${DUDLEY}`)
  }
  expect(await file('2027-01-31', 'one')).toEqual(await file('2026-11-20', 'two'))
})

test('goes when its policy goes', async () => {
  const at = workspace(['dudley', 'inspire'])
  await at.policy(WORD)
  at.remove('policies/inspire')
  expect((await at.policy(WORD)).out).toContain(`removed dist/${INSPIRE}`)
  expect(at.exists(`dist/${INSPIRE}`)).toBe(false)
})

test('is written only when it is asked for', async () => {
  const at = workspace(['dudley'])
  await at.policy(['build', '--format', 'html,json'])
  expect(at.exists(`dist/${DUDLEY}`)).toBe(false)
})
