import { describe, expect, test, vi } from 'vitest'
import { differences, snapshot, workspace, type Workspace } from './support/workspace.ts'

vi.setConfig({ testTimeout: 60_000 })

const FOLDER = 'policies/dudley/social-media'
const MD = `${FOLDER}/policy.md`
const TYPES = `${FOLDER}/clauses.yaml`
/** An entry with all its lines. */
const ENTRY = /^facilitate-training:\n(?: {2}.*\n)+/m

describe('entries that were lost come back from the last frozen version', () => {
  test('all of clauses.yaml, and nothing waits to be confirmed', async () => {
    const at = workspace(['dudley'])
    const before = snapshot(at.root)
    at.remove(TYPES)
    const { out } = await at.policy(['check'])
    expect(out).toContain('takes over what the last frozen version says')
    expect((await at.policy(['format'])).code).toBe(0)
    expect(differences(before, snapshot(at.root))).toEqual([])
  })

  test('one of them', async () => {
    const at = workspace(['dudley'])
    const before = at.read(TYPES)
    at.edit(TYPES, ENTRY, '')
    expect((await at.policy(['format'])).code).toBe(0)
    expect(at.read(TYPES)).toBe(before)
  })

  test.each([
    ['the words', MD, 'Facilitating training', 'Facilitating more training'],
    ['what the clause stands under', MD, '#### Social Media Manager', '#### Social Media Lead'],
  ])('as a proposal where %s changed', async (_, path, from, to) => {
    const at = workspace(['dudley'])
    at.edit(TYPES, ENTRY, '')
    at.edit(path, from, to)
    // The rule quotes the words.
    if (from.startsWith('Facilitating')) at.edit(`${FOLDER}/rules.yaml`, from, to)
    expect((await at.policy(['format'])).code).toBe(0)
    const entry = ENTRY.exec(at.read(TYPES))?.[0]
    expect(entry).toContain(
      '  type: responsibility\n  role: [social-media-manager]\n  proposed: yes\n',
    )
    expect((await at.policy(['confirm', 'dudley', '--yes'])).code).toBe(0)
    expect((await at.policy(['format', '--check'])).code).toBe(0)
  })

  test('but not from a frozen file that was changed since', async () => {
    const at = workspace(['dudley'])
    at.remove(TYPES)
    at.edit(`${FOLDER}/versions/001/clauses.yaml`, /^facilitate-training:/m, '$& # mine')
    await at.policy(['format'])
    expect(at.read(TYPES).match(/^[a-z][a-z0-9-]*:$/gm)?.length).toBe(
      at.read(TYPES).match(/^ {2}proposed: yes$/gm)?.length,
    )
  })
})

describe('what a killed command left beside the files', () => {
  const left = (folder: string): string => `${folder}/policy.md.999999999-0a1b2c3d.tmp`

  test('is taken away by format, and only when it may write', async () => {
    const at = workspace(['dudley'])
    at.write(left(FOLDER), '---')
    at.write(left('policies/dudley'), '---')
    await at.policy(['format', '--check'])
    expect(at.exists(left(FOLDER))).toBe(true)
    at.edit(MD, /^- Friendly/m, '-   Friendly')
    await at.policy(['format'])
    expect([left(FOLDER), left('policies/dudley')].filter(at.exists)).toEqual([])
  })

  test('is taken away by confirm', async () => {
    const at = workspace(['dudley'])
    at.write(left(FOLDER), '---')
    at.edit(MD, /^- Engaging/m, '- Engaging words')
    await at.policy(['confirm', 'dudley', '--yes'])
    expect(at.exists(left(FOLDER))).toBe(false)
  })

  test('stays while the process that writes it runs', async () => {
    const at = workspace(['dudley'])
    const own = `${FOLDER}/policy.md.${process.pid}-0a1b2c3d.tmp`
    at.write(own, '---')
    await at.policy(['format'])
    expect(at.exists(own)).toBe(true)
  })
})

test.each<[string, (at: Workspace) => void, string]>([
  [
    'another policy.json',
    (at) => at.edit(`${FOLDER}/versions/001/policy.json`, '"clauses": [', '"clauses": [ 7,'),
    'frozen-version-changed',
  ],
  [
    'a list of hashes that cannot be read',
    (at) => at.write(`${FOLDER}/versions/001/frozen.yaml`, 'files: ['),
    'invalid-yaml',
  ],
])('beside %s no new id is given: one that is gone could be meant', async (_, harm, found) => {
  const at = workspace(['dudley'])
  at.edit(MD, ' {#engaging-tone}', '')
  const before = at.read(MD)
  harm(at)
  const { code, out, err } = await at.policy(['format'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(found)
  expect(at.read(MD)).toBe(before)
})
