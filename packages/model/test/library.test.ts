import { hasErrors, isBroken, parseLibrary, type Diagnostic } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { files, real, textOf } from './support/library.ts'
import { underlined } from './support/marked.ts'

const encoder = new TextEncoder()

/** What is said when some files of the real library have other words. */
function findings(changes: Readonly<Record<string, string | undefined>>): readonly Diagnostic[] {
  const changed = new Map(files)
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) changed.delete(path)
    else changed.set(path, encoder.encode(text))
  }
  return parseLibrary(changed).diagnostics
}

test('the five real policies are read without an error', () => {
  expect(real.policyIds).toEqual([
    'aspire-educational/social-media',
    'aspire/social-media',
    'dudley/social-media',
    'inspire/social-media',
    'thinking-schools/social-media',
  ])
  expect(real.library.policies.map(({ policy }) => policy.id)).toEqual(real.policyIds)
  expect(hasErrors(real.diagnostics)).toBe(false)
  for (const { types, versions, source } of real.library.policies) {
    expect(types.entries.size).toBeGreaterThan(50)
    expect(versions.length).toBeGreaterThan(0)
    expect(source?.repairs.repairs.length).toBeGreaterThan(0)
  }
})

describe('a slip in another file than policy.md is one finding in that file', () => {
  const trust = 'policies/dudley/trust.yaml'
  const clauses = 'policies/dudley/social-media/clauses.yaml'
  const first = /^[a-z][a-z0-9-]*$/m.exec(textOf(clauses).replaceAll(':', ''))?.[0] ?? ''

  test.each<[string, string, (text: string) => string, string, string, string, string]>([
    [
      'a logo outside the brand folder',
      trust,
      (text) => text.replace(/^brand:\n/m, 'brand:\n  logo: ../../secret.svg\n'),
      '../../secret.svg',
      'path-outside',
      '`../../secret.svg` is not a plain file name',
      'put the file into `policies/dudley/brand/` and write only its name',
    ],
    [
      'a logo that is not there',
      trust,
      (text) => text.replace(/^brand:\n/m, 'brand:\n  logo: crest.svg\n'),
      'crest.svg',
      'missing-file',
      'there is no `policies/dudley/brand/crest.svg`',
      'put the file there, or take the line away',
    ],
    [
      'a colour that is none',
      trust,
      (text) => text.replace(/ink: "?#[0-9a-f]{6}"?/i, 'ink: red'),
      'red',
      'invalid-value',
      '`red` is not a colour written #rrggbb',
      'see docs/format.md',
    ],
    [
      'a colour without quotation marks',
      trust,
      (text) => text.replace(/ink: "(#[0-9a-f]{6})"/i, 'ink: #123456'),
      '#123456',
      'invalid-yaml',
      '`#123456` is read as a comment',
      'put the value in quotation marks: `"#123456"`',
    ],
    [
      'a missing key',
      trust,
      (text) => text.replace(/^wordmark:.*\n/m, ''),
      '',
      'missing-key',
      '`wordmark` is missing',
      'add `wordmark: …`',
    ],
    [
      'a clause type that there is not',
      clauses,
      (text) => text.replace(/type: \w+/, 'type: dutty'),
      'dutty',
      'invalid-value',
      '`dutty` is not a possible `type`',
      'did you mean `duty`?',
    ],
    [
      'a clause without a type',
      clauses,
      (text) => text.replace(/^ {2}type: \w+\n/m, ''),
      first,
      'missing-key',
      '`type` is missing',
      'add `type: …`',
    ],
    [
      'the type of a clause misspelt',
      clauses,
      (text) => text.replace(/^ {2}type:/m, '  tpye:'),
      'tpye',
      'unknown-key',
      'unknown key `tpye`',
      'did you mean `type`?',
    ],
    [
      'a role under the name it has in another type',
      clauses,
      (text) =>
        text.replace(/( {2}type: )\w+\n( {2}\w+: .*\n)?/, '$1responsibility\n  bearer: [staff]\n'),
      'bearer',
      'misplaced-key',
      '`bearer` does not go with `type: responsibility`',
      'write `role` instead',
    ],
    [
      'a key of another type',
      clauses,
      (text) =>
        text.replace(/( {2}type: )\w+\n( {2}\w+: .*\n)?/, '$1background\n  effect: excludes\n'),
      'effect',
      'misplaced-key',
      '`effect` does not go with `type: background`',
      'it goes with `type: scope`: write that, or take `effect` away',
    ],
    [
      'an id with capitals',
      clauses,
      (text) => `Old_Clause: { type: background }\n${text}`,
      'Old_Clause',
      'invalid-id',
      '`Old_Clause` cannot be an id',
      'write `old-clause`',
    ],
  ])('%s', (_, path, change, words, code, message, help) => {
    const text = change(textOf(path))
    expect(text).not.toBe(textOf(path))
    const [found, ...more] = findings({ [path]: text })
    expect(more).toEqual([])
    expect(found).toMatchObject({ code, message, help, place: { path } })
    if (found && words !== '') expect(underlined(text, found)).toBe(words)
  })
})

test('a missing file is said, once, at its path', () => {
  const path = 'policies/dudley/social-media/clauses.yaml'
  expect(findings({ [path]: undefined }).map(({ code, place }) => [code, place.path])).toEqual([
    ['missing-file', path],
  ])
})

test('a folder whose name is no id is said, and what to call it', () => {
  const [found, ...more] = findings({ 'policies/Oak Field/trust.yaml': 'name: x\n' })
  expect(more).toEqual([])
  expect(found).toMatchObject({
    code: 'invalid-folder-name',
    message: 'the folder name `Oak Field` cannot be part of an id',
    help: 'rename it to `oak-field`',
  })
})

test('a folder whose name is too long for the files named after it is said', () => {
  const long = 'a'.repeat(61)
  const [found, ...more] = findings({ [`policies/${long}/trust.yaml`]: 'name: x\n' })
  expect(more).toEqual([])
  expect(found).toMatchObject({
    code: 'invalid-folder-name',
    help: `rename it to \`${'a'.repeat(60)}\``,
  })
})

test('an error breaks the policies it belongs to, and no others', () => {
  const broken = (path: string): readonly string[] => {
    const diagnostics = findings({ [path]: `${textOf(path)}\n<b>` })
    return real.policyIds.filter((id) => isBroken(id, diagnostics))
  }
  expect(broken('policies/dudley/social-media/policy.md')).toEqual(['dudley/social-media'])
  expect(broken('policies/aspire/trust.yaml')).toEqual(['aspire/social-media'])
  expect(broken('policies/vocabulary/roles.yaml')).toEqual(real.policyIds)
})

test('a slip in the list of roles is one finding, and no role is called unknown for it', () => {
  const path = 'policies/vocabulary/roles.yaml'
  const found = findings({ [path]: `${textOf(path)}press-officer: Press Officer\n` })
  expect(found.map(({ code, place }) => [code, place.path])).toEqual([['wrong-type', path]])
})

describe('files that nothing reads', () => {
  const folder = 'policies/dudley/social-media'
  const said = (changes: Readonly<Record<string, string | undefined>>): readonly string[] =>
    findings(changes).map(
      ({ code, severity, message, place }) => `${place.path} ${severity} ${code}: ${message}`,
    )

  test('are said, wherever they stand', () => {
    expect(
      said({
        [`${folder}/policy - Copy.md`]: 'x',
        [`${folder}/old/policy.md`]: 'x',
        'policies/dudley/policy.md': 'x',
      }),
    ).toEqual([
      'policies/dudley/policy.md warning stray-file: nothing reads `policy.md`',
      `${folder}/old/ warning stray-file: nothing reads \`old/\``,
      `${folder}/policy - Copy.md warning stray-file: nothing reads \`policy - Copy.md\``,
    ])
  })

  test('but not what systems and word processors leave', () => {
    expect(
      said({
        [`${folder}/.DS_Store`]: 'x',
        [`${folder}/~$policy.md`]: 'x',
        'policies/dudley/Thumbs.db': 'x',
      }),
    ).toEqual([])
  })

  test('a policy with one ending too many is said to be the one that is missing', () => {
    const found = findings({
      [`${folder}/policy.md`]: undefined,
      [`${folder}/policy.md.txt`]: textOf(`${folder}/policy.md`),
    })
    expect(found.map(({ code, help }) => [code, help])).toEqual([
      [
        'missing-file',
        '`policy.md.txt` stands here: save it as plain text under the name `policy.md`',
      ],
    ])
  })
})
