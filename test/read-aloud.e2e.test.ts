// What a screen reader says of each PDF is kept in test/golden/read-aloud. After a change of templates or policies, write
// the files again, and read what has changed in them:
//
//   npx vitest run test/read-aloud.e2e.test.ts --update
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { policies } from './support/library.ts'
import { readAloud } from './support/read-aloud.ts'
import { repository, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const golden = join(import.meta.dirname, 'golden', 'read-aloud')
const fixtures = join(repository, 'packages', 'print', 'test', 'fixtures', 'pdfua')

let at: Workspace

beforeAll(async () => {
  at = workspace()
  const { code, err } = await at.policy(['build', '--format', 'pdf'])
  if (code !== 0) throw new Error(`the PDFs could not be built: ${err}`)
})

test('every kind of tag is read', async () => {
  const said = await readAloud(readFileSync(join(fixtures, 'good', 'input.pdf')))
  await expect(said).toMatchFileSnapshot(join(golden, 'every-tag.txt'))
})

test.each(
  policies.map(({ policy: { trust, slug } }) => [`${trust}-${slug}`, trust, slug] as const),
)('%s reads as it did', async (name, trust, slug) => {
  const said = await readAloud(at.readBytes(`dist/public/${trust}/${slug}/${name}.pdf`))
  await expect(said).toMatchFileSnapshot(join(golden, `${name}.txt`))
})
