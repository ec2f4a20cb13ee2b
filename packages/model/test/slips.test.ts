import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyFix, underlined, wordsWritten } from './support/marked.ts'
import { findingsIn } from './support/policy-text.ts'

/** Slips that people make, each in a whole policy: `before.md`, and what is said about it in `messages.txt`. */
const folder = new URL('fixtures/slips/', import.meta.url)
const slips = readdirSync(folder).toSorted()

test('there are more than twenty', () => expect(slips.length).toBeGreaterThan(20))

describe.each(slips)('%s', (name) => {
  const before = readFileSync(new URL(`${name}/before.md`, folder), 'utf8')
  const findings = findingsIn(before)

  test('gives one finding', async () => {
    const said = findings.map((found) => {
      const { line, column } = found.place.start
      return `${line}:${column} ${found.severity} ${found.message}  ${found.code}\n  at: ${underlined(before, found)}\n  help: ${found.help}\n`
    })
    expect(said.length).toBe(1)
    await expect(said.join('')).toMatchFileSnapshot(`fixtures/slips/${name}/messages.txt`)
  })

  test('is mended by its own fix, which the help spells out', () => {
    const [found] = findings
    if (!found?.fix) throw new Error('no fix')
    expect(findingsIn(applyFix(before, found))).toEqual([])
    const written = wordsWritten(before, found)
    if (written === '')
      expect(found.help).toMatch(
        /take .*away|begin (?:the|these) lines? with \d+ spaces|empty line/,
      )
    else expect(found.help).toContain(written)
  })
})
