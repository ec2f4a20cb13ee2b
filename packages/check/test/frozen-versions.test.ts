import { frozenBlocks, parseLibrary, policyJson, sha256Hex, type Diagnostic } from '@policy/model'
import { describe, expect, test } from 'vitest'
import { allConfirmed, check, filesOf } from './support/example-library.ts'

const head =
  '---\ntitle: Example\nfront: [title]\nstatus: draft\nowner: staff\nreview: { due: 2026-06 }\n---\n\n'
const policyMd = (...paragraphs: readonly string[]): string => `${head}${paragraphs.join('\n\n')}\n`

const passwords = 'Staff must not share passwords. {#passwords}'
const devices = 'Staff must lock their devices. {#devices}'

/** A policy as files of its folder. */
const current = (policy: string): Readonly<Record<string, string>> => ({
  'policy.md': policy,
  'clauses.yaml': allConfirmed(policy),
})

/** A frozen version of a policy as files of the policy's folder. */
function frozen(version: string, policy: string): Readonly<Record<string, string>> {
  const entry = parseLibrary(filesOf(current(policy))).library.policies[0]
  if (!entry) throw new Error('the example cannot be read')
  const files = {
    ...current(policy),
    'policy.json': `${JSON.stringify(policyJson(entry.policy, entry.types, entry.trust))}\n`,
  }
  const hashes = Object.entries(files).map(([name, text]) => `  ${name}: ${sha256Hex(text)}\n`)
  const all = { ...files, 'frozen.yaml': `version: "${version}"\nfiles:\n${hashes.join('')}` }
  return Object.fromEntries(
    Object.entries(all).map(([name, text]) => [`versions/${version}/${name}`, text]),
  )
}

/** The text as published, its repairs speaking of a version and a hash. */
const published = (
  text: string,
  version: string,
  sha256 = sha256Hex(text),
): Readonly<Record<string, string>> => ({
  'source/published.txt': text,
  'source/repairs.yaml': `version: "${version}"\nsha256: ${sha256}\nrepairs: []\n`,
})

/** What is found in a library of these files: place, code and words. */
function findings(
  ...parts: readonly Readonly<Record<string, string>>[]
): readonly Pick<Diagnostic, 'code' | 'message' | 'help'>[] {
  const { read, found } = check(
    filesOf(Object.assign({}, ...parts) as Readonly<Record<string, string>>),
  )
  expect(read).toEqual([])
  return found.map(({ code, message, help = '', place }) => ({
    code,
    message,
    help,
    at: `${place.path.replace('policies/example/leave/', '')}:${place.start.line}:${place.start.column}-${place.end.column}`,
  }))
}

test('a policy with its frozen version and published text is fine', () => {
  const text = policyMd(passwords, devices)
  expect(findings(current(text), frozen('1.0', text), published('Staff …', '1.0'))).toEqual([])
})

test('a table of eighty rows is one long line of policy.json, and fine; so is a published text in one line', () => {
  const cells = 'Staff tell the office at once. '.repeat(5)
  const rows = Array(80).fill(`| ${cells}| ${cells}|`)
  const text = policyMd(`| Who | What |\n| - | - |\n${rows.join('\n')}`, '{#rows}')
  const version = frozen('1.0', text)
  expect(version['versions/1.0/policy.json']).toMatch(/^.{10001}/m)
  expect(findings(current(text), version, published('Staff '.repeat(2_000), '1.0'))).toEqual([])
})

describe('a frozen file', () => {
  const text = policyMd(passwords)

  test.each(['policy.md', 'clauses.yaml', 'policy.json'])('%s that was changed', (name) => {
    const version = frozen('1.0', text)
    const path = `versions/1.0/${name}`
    const line = { 'policy.md': 3, 'clauses.yaml': 4, 'policy.json': 5 }[name] ?? 0
    const start = `  ${name}: `.length + 1
    expect(findings(current(text), version, { [path]: `${version[path]}\n` })).toEqual([
      {
        at: `versions/1.0/frozen.yaml:${line}:${start}-${start + 64}`,
        code: 'frozen-version-changed',
        message: `\`${name}\` of version 1.0 is not the file that was frozen`,
        help: 'put the file back as it was (from the history of the folder), and make changes in policy.md',
      },
    ])
  })

  test.each([
    ['a clause without its text', '"text":', '"txet":'],
    ['a heading without its title', '"sections":[', '"sections":[{"id":"gone"},'],
    ['clauses that are words', /"clauses":.*/s, '"clauses":["words", null]}'],
    ['nothing', /.*/s, 'null'],
  ])('damaged to hold %s is said, and the rest goes on', (_, from, to) => {
    const version = frozen('1.0', text)
    const path = 'versions/1.0/policy.json'
    const damaged = { [path]: (version[path] ?? '').replace(from, to) }
    expect(findings(current(text), version, damaged).map(({ code }) => code)).toEqual([
      'frozen-version-changed',
    ])
    const { library } = parseLibrary(filesOf({ ...current(text), ...version, ...damaged }))
    expect(library.policies[0]?.versions.map(frozenBlocks)).toEqual([undefined])
  })

  test('that can no longer be read does not retire the ids of other versions', () => {
    const version = frozen('1.1', text)
    const broken = { 'versions/1.1/policy.md': 'no front matter' }
    expect(
      findings(current(text), frozen('1.0', text), version, broken).map(({ code }) => code),
    ).toEqual(['frozen-version-changed'])
  })
})

describe('an id', () => {
  test('of a clause that is gone is not used again', () => {
    const again = policyMd(passwords, 'Staff may bring their own devices. {#devices}')
    expect(
      findings(
        current(again),
        frozen('1.9', policyMd(passwords, devices)),
        frozen('1.10', policyMd(passwords)),
      ),
    ).toEqual([
      {
        at: 'policy.md:11:1-46',
        code: 'retired-id',
        message: 'the id `devices` belonged to a clause of an earlier version that is gone',
        help: 'take this mark away and run `policy format`; it writes a new one',
      },
    ])
  })

  test('of a clause of the last version may stay, and a new one may come', () => {
    const next = policyMd(passwords, devices, 'Staff may work from home. {#home}')
    expect(
      findings(
        current(next),
        frozen('1.9', policyMd(passwords)),
        frozen('1.10', policyMd(passwords, devices)),
      ),
    ).toEqual([])
  })
})

describe('a published text', () => {
  const text = policyMd(passwords)

  test('that is not the one its repairs speak of', () => {
    expect(
      findings(current(text), frozen('1.0', text), published('Staff …', '1.0', '0'.repeat(64))),
    ).toEqual([
      {
        at: 'source/repairs.yaml:2:9-73',
        code: 'published-text-changed',
        message: 'source/published.txt is not the text these repairs speak of',
        help: 'put the text back as it was given',
      },
    ])
  })

  test('of a version that has not been frozen', () => {
    expect(findings(current(text), frozen('1.0', text), published('Staff …', '2.0'))).toEqual([
      {
        at: 'source/repairs.yaml:1:10-15',
        code: 'missing-version',
        message: 'version `2.0` has not been frozen',
        help: 'run `node scripts/freeze.ts` for this policy',
      },
    ])
  })
})
