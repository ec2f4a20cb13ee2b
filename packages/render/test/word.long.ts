import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentRows, textOf, unmarked, wordsOf, type MarkedRow, type Row } from '@policy/model'
import { renderWord } from '@policy/render'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { real } from './support/library.ts'
import { decidedWords, markedAs } from './support/printed-row.ts'
import type { Decision } from './support/word-file.ts'

// What others make of our Word files: Debian's `pandoc` and `libreoffice-writer-nogui`, where they are installed.
vi.setConfig({ testTimeout: 180_000 })

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0
const [pandoc, office] = [has('pandoc'), has('soffice')]
const NO_PANDOC = 'pandoc is not installed'
const NO_OFFICE = 'LibreOffice (`soffice`) is not installed'

const folder = mkdtempSync(join(tmpdir(), 'policy-word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CHANGE = { author: 'Communications Officer', date: '2026-11-20T00:00:00Z' }

describe.each(real.policies.map((entry) => [entry.policy.id, entry] as const))(
  '%s',
  (id, { policy, trust }) => {
    const clean = unmarked(documentRows({ policy, trust, roles: real.roles }))
    const marked = clean.map(changed)
    const name = id.replace('/', '-')
    const path = join(folder, `${name}.docx`)
    const write = async (rows: readonly MarkedRow[]): Promise<void> =>
      writeFileSync(path, await renderWord(rows, { policy, trust, ...CHANGE }))

    test.for<Decision>(['accept', 'reject'])(
      'pandoc, told to %s all, reads that document',
      async (decision, { skip }) => {
        skip(!pandoc, NO_PANDOC)
        await write(marked)
        const read = execFileSync('pandoc', [path, '-t', 'json', `--track-changes=${decision}`], {
          encoding: 'utf8',
        })
        expect(plain(pandocWords(read))).toEqual(
          wanted(marked, decision, policy.front.wording?.contents ?? 'Contents'),
        )
      },
    )

    test('pandoc finds by whom and when', async ({ skip }) => {
      skip(!pandoc, NO_PANDOC)
      await write(marked)
      const all = execFileSync('pandoc', [path, '-t', 'json', '--track-changes=all'], {
        encoding: 'utf8',
      })
      for (const kind of ['insertion', 'deletion', 'paragraph-insertion', 'paragraph-deletion'])
        expect(all).toContain(
          `["",["${kind}"],[["author","${CHANGE.author}"],["date","${CHANGE.date}"]]]`,
        )
    })

    test('LibreOffice counts as the policy does', async ({ skip }) => {
      skip(!office, NO_OFFICE)
      await write(clean)
      execFileSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${join(folder, 'office')}`,
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          path,
        ],
        { stdio: 'ignore' },
      )
      const lines = readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n')
      const printed = lines.map((line) => wordsOf(line.replace('\uFEFF', '')).join(' '))
      const numbered = clean.flatMap(({ b }) => (b?.number == null ? [] : [firstLine(b, b.number)]))
      expect(numbered.filter((line) => !printed.includes(line))).toEqual([])
    })
  },
)

/** Paragraphs and items new or gone in turn, and every seventh reworded; the rest stays. */
function changed(row: MarkedRow, index: number): MarkedRow {
  const { b } = row
  if (!b || b.piece !== undefined || (b.kind !== 'paragraph' && b.kind !== 'item')) return row
  if (index % 5 === 0) return markedAs(b, 'deleted')
  if (index % 3 === 0) return markedAs(b, 'inserted')
  if (index % 7 !== 0) return row
  const runs: MarkedRow['runs'] = [
    { mark: 'deleted', content: [{ kind: 'text', text: 'formerly ' }] },
    { mark: 'inserted', content: [{ kind: 'text', text: 'as amended ' }] },
  ]
  return { ...row, runs: [...runs, ...row.runs] }
}

/** Words that a converter should give, the contents before the body. */
function wanted(
  rows: readonly MarkedRow[],
  decision: Decision,
  heading: string,
): readonly string[] {
  const words = (all: readonly MarkedRow[]): string =>
    all.map((row) => decidedWords(row, decision) ?? '').join(' ')
  const body = rows.findIndex(({ a, b }) => (b ?? a)?.piece === undefined)
  const listed = rows
    .slice(body)
    .flatMap(({ b }) =>
      b?.kind === 'heading' && b.piece === undefined && b.depth <= 3
        ? [`${b.number ?? ''} ${textOf(b.content)}`]
        : [],
    )
  return plain([words(rows.slice(0, body)), heading, ...listed, words(rows.slice(body))].join(' '))
}

/** Words without boxes to tick. */
function plain(text: string): readonly string[] {
  return wordsOf(text.replace(/[\u2610\u25CB]/g, ' ').replace(/Yes\s*\/\s*No/g, 'Yes/No'))
}

/** Words of what pandoc read; a title that stands first it takes for what the file says of itself. */
function pandocWords(json: string): string {
  const { meta, blocks } = JSON.parse(json) as {
    readonly meta: { readonly title?: unknown }
    readonly blocks: unknown
  }
  return `${wordsInPandoc(meta.title)} ${wordsInPandoc(blocks)}`
}

/** Every string, and a space wherever anything else stands. */
function wordsInPandoc(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsInPandoc).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { t, c } = node as { readonly t?: string; readonly c?: unknown }
  if (t === 'Str') return String(c)
  return /^(?:Emph|Strong|Link|Span|Underline)$/.test(t ?? '')
    ? wordsInPandoc(c)
    : ` ${wordsInPandoc(c)} `
}

/** What a numbered row has on its first line: an appendix its label only. */
function firstLine(row: Row, number: string): string {
  const printed = row.kind === 'item' ? number.replace(/^[a-z]+$/, '$&.') : number
  return row.appendix ? printed : wordsOf(`${printed} ${textOf(row.content)}`).join(' ')
}
