import { expect, test, vi } from 'vitest'
import { manifestOf, PAGES } from './support/build-output.ts'
import { snapshot, workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const FOLDER = 'dist/public/dudley/social-media/reminders'
const REMINDERS = 'policies/dudley/social-media/reminders.yaml'

test('each reminder is written for each of its audiences, as HTML, text and Markdown; built again, nothing is written', async () => {
  const at = workspace(['dudley'])
  const { out } = await at.policy(PAGES)
  const written = [...snapshot(at.path(FOLDER)).keys()]
  expect(written.filter((name) => name.startsWith('parents/'))).toEqual(
    ['comments-by-parents', 'not-to-be-filmed'].flatMap((id) =>
      ['html', 'md', 'txt'].map((end) => `parents/${id}.${end}`),
    ),
  )
  expect(new Set(written.map((name) => name.split('/')[0]))).toEqual(
    new Set(['account-users', 'parents', 'pupils', 'staff']),
  )
  expect(out).toMatch(/^dudley\/social-media .* 7 reminders,/m)
  const paths = manifestOf(at).files.map(({ path }) => path)
  for (const name of written)
    expect(paths).toContain(`public/dudley/social-media/reminders/${name}`)
  expect(at.read(`${FOLDER}/parents/not-to-be-filmed.txt`)).toBe(
    [
      'DUDLEY ACADEMIES TRUST',
      'A reminder for parents and carers',
      '',
      '* If anyone, for any reason, asks not to be filmed or photographed then',
      '  their wishes should be respected.',
      '  From Social Media, version 001 (draft), under "Use of images"',
      '',
      'The policy text prevails. Unofficial copy, not issued by the trust.',
      '',
    ].join('\n'),
  )
  expect((await at.policy(PAGES)).err).toContain('nothing changed, nothing written')
})

test('what is no longer a reminder leaves nothing behind', async () => {
  const at = workspace(['dudley'])
  await at.policy(PAGES)
  at.edit(REMINDERS, 'audiences: [parents, pupils]', 'audiences: [pupils]')
  await at.policy(PAGES)
  expect(at.exists(`${FOLDER}/parents/not-to-be-filmed.html`)).toBe(false)
  expect(at.exists(`${FOLDER}/pupils/not-to-be-filmed.html`)).toBe(true)
  at.remove(REMINDERS)
  expect((await at.policy(PAGES)).code).toBe(0)
  expect(at.exists(FOLDER)).toBe(false)
})
