import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkPdf, type PdfFinding } from '@policy/print'
import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import { describe, expect, test, vi } from 'vitest'
import { pdfRules } from '../src/pdfua/rules.ts'
import { uaBase } from './support/ua-base.ts'
import { fixtures } from './support/ua-damages.ts'

vi.setConfig({ testTimeout: 30_000 })

const folder = join(import.meta.dirname, 'fixtures', 'pdfua')
const GOOD = ['good', 'good-packed']

const read = (name: string): Uint8Array => readFileSync(join(folder, name, 'input.pdf'))

/** Findings as lines, as a person would read them. */
function lines(findings: readonly PdfFinding[]): string {
  return findings
    .map(
      ({ rule, clause, page, count, message, help }) =>
        `${rule} (${clause}), ${page === null ? 'whole document' : `page ${page}`}, ${count} times: ${message}\n  help: ${help}\n`,
    )
    .join('')
}

test('every rule has a fixture, and every fixture a rule', () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    [...GOOD, ...pdfRules.map(({ id }) => id)].toSorted(),
  )
})

test('no two rules have one name', () => {
  const ids = pdfRules.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe.each(pdfRules)('$id', ({ id, clause, checkpoint, description, help }) => {
  test('is found in its fixture, and nothing else is', async () => {
    const findings = await checkPdf(read(id))
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id])
    await expect(lines(findings)).toMatchFileSnapshot(join(folder, id, 'expected.txt'))
  })

  test('says where it comes from, what is wrong and what to do', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(clause).toMatch(/^(?:own|\d+(?:\.\d+)*-\d+)$/)
    expect(checkpoint ?? '01-003').toMatch(/^\d\d-\d\d\d$/)
    expect(description).toMatch(/^[A-Z].*\.$/)
    expect(help).toMatch(/^[a-z].*[^.]$/)
  })
})

test.each(GOOD)('nothing is found in %s', async (name) => {
  expect(lines(await checkPdf(read(name)))).toBe('')
})

test('in a PDF as the browser writes it, what the browser leaves out is found', async () => {
  const raw = join(import.meta.dirname, 'fixtures', 'raw-pdf')
  const findings = await checkPdf(readFileSync(join(raw, 'input.pdf')))
  await expect(lines(findings)).toMatchFileSnapshot(join(raw, 'expected.txt'))
  expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual([
    'figure-without-alternative',
    'link-without-description',
    'missing-metadata',
    'ragged-table',
    'stray-item-child',
    'unmapped-structure-type',
    'unmarked-content',
  ])
})

test('the fixtures are those that the script writes; else run `node scripts/write-pdfua-fixtures.ts`', async () => {
  const written = await fixtures()
  expect([...written.keys()].filter((name) => !existsSync(join(folder, name)))).toEqual([])
  for (const [name, bytes] of written) expect(Buffer.compare(bytes, read(name)), name).toBe(0)
})

describe('whatever the bytes are, there is an answer', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Leave policy')],
    ['a first line only', new TextEncoder().encode('%PDF-1.7\n')],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)],
  ])('%s is no PDF', async (_, bytes) => {
    expect((await checkPdf(bytes)).map(({ rule }) => rule)).toEqual(['unreadable-pdf'])
  })

  test.each([
    [
      'a hundred thousand marks',
      '/Artifact BMC '.repeat(100_000) + '0 0 1 1 re f '.repeat(100_000),
    ],
    ['a hundred thousand saved states', `${'q '.repeat(200_000)} /Artifact BMC /Drawn Do EMC`],
    ['a deep array', '['.repeat(200_000)],
  ])('%s in one page', async (_, more) => {
    const base = await uaBase()
    base.content[0] += `\n${more}`
    expect((await checkPdf(await base.save())).length).toBeLessThan(2)
  })

  test('forms that draw each other, and a tag with very many kids', async () => {
    const { context, content, pages, tags, save } = await uaBase()
    content[0] += '\n/Artifact BMC /Next Do EMC'
    const [page] = pages
    let form = context.register(context.flateStream('0 0 1 1 re f', { Subtype: 'Form' }))
    for (let depth = 0; depth < 300; depth += 1) {
      const resources = { XObject: { Next: form } }
      form = context.register(
        context.flateStream('/Next Do /Next Do', { Subtype: 'Form', Resources: resources }),
      )
    }
    page
      ?.lookup(PDFName.of('Resources'), PDFDict)
      .set(PDFName.of('XObject'), context.obj({ Next: form }))
    const kids = tags.get('list')?.dict.lookup(PDFName.of('K'), PDFArray)
    for (let count = 0; count < 130_000; count += 1) kids?.push(context.obj({ S: 'LI' }))
    const rules = (await checkPdf(await save())).map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(new Set(['unreadable-pdf', 'wrong-parent']))
  })

  test.each(GOOD)('%s cut short is unreadable', async (name) => {
    const whole = read(name)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 2 }), async (length) => {
        const rules = (await checkPdf(whole.subarray(0, length))).map(({ rule }) => rule)
        expect(rules).toEqual(['unreadable-pdf'])
      }),
      { numRuns: 40 },
    )
  })

  test.each(GOOD)('%s with other bytes in some places is answered too', async (name) => {
    const whole = read(name)
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 12 }), async (flips) => {
        const bytes = whole.slice()
        for (const [at, value] of flips) bytes[at] = value
        expect(Array.isArray(await checkPdf(bytes))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
