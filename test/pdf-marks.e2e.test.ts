import { expect, test, vi } from 'vitest'
import type { Manifest } from '../packages/cli/src/index.ts'
import { plainPdf, readPdf } from '../packages/print/test/support/read-pdf.ts'
import { workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const source = 'policies/dudley/social-media/policy.md'
const file = 'dist/public/dudley/social-media/dudley-social-media.pdf'
const build = ['build', '--format', 'pdf']

async function built(at: Workspace): Promise<Uint8Array> {
  const { code, err } = await at.policy(build)
  if (code !== 0) throw new Error(err)
  return Buffer.from(at.readBytes(file))
}

function numbersIn(at: Workspace): Readonly<Record<string, number>> {
  const { files } = JSON.parse(at.read('dist/manifest.json')) as Manifest
  return files.find(({ path }) => `dist/${path}` === file)?.numbers ?? {}
}

test.each([
  ['draft', true],
  ['consultation', true],
  ['withdrawn', true],
  ['approved', false],
])('a policy that is %s has words behind its text: %s', async (status, behind) => {
  const at = workspace(['dudley'])
  // It is a draft as it stands.
  if (status !== 'draft') at.edit(source, /^status: .*$/m, `status: ${status}`)
  const bytes = await built(at)
  expect((await plainPdf(bytes)).includes('/Watermark')).toBe(behind)
  expect((await readPdf(bytes)).info['Keywords']).toContain(status)
})

test('says what it is, whose, and that it is a copy where it is one', async () => {
  const at = workspace(['dudley'])
  const { info } = await readPdf(await built(at))
  expect(info).toMatchObject({
    Title: expect.stringMatching(/ – Dudley/),
    Author: expect.stringMatching(/^Dudley/),
    Subject: 'Unofficial copy, not issued by the trust',
  })
  at.edit('policies/dudley/trust.yaml', 'standing: unofficial-copy', 'standing: adopted')
  expect((await readPdf(await built(at))).info['Subject']).toBeUndefined()
})

test('the numbers of its contents are kept, and wrong ones that are found there do no harm', async () => {
  const at = workspace(['dudley'])
  const first = await built(at)
  const numbers = numbersIn(at)
  expect(Object.keys(numbers).length).toBeGreaterThan(3)
  const manifest = JSON.parse(at.read('dist/manifest.json')) as Manifest
  const wrong = Object.fromEntries(Object.keys(numbers).map((id) => [id, 99]))
  const files = manifest.files.map((each) =>
    each.numbers === undefined ? each : { ...each, numbers: wrong, inputs: '0'.repeat(64) },
  )
  at.write('dist/manifest.json', JSON.stringify({ ...manifest, inputs: null, files }))
  expect(Buffer.compare(await built(at), first)).toBe(0)
  expect(numbersIn(at)).toEqual(numbers)
})
