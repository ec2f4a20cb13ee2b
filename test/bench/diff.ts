import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { diffPolicies, type Version } from '../../packages/diff/src/index.ts'
import {
  parseLibrary,
  parsePolicy,
  rowsOf,
  textOf,
  type Row,
} from '../../packages/model/src/index.ts'
import { alignmentsBench } from './alignments.ts'
import { exponentOf } from './growth.ts'
import { table, takeTurns, type Contender } from './measure.ts'

const repository = join(import.meta.dirname, '..', '..')
const ROUNDS = 9

// The comparer of words that people would run over whole texts; the root depends on no package that ships.
const { diffWords } = createRequire(join(repository, 'packages/diff/package.json'))('diff') as {
  diffWords: (a: string, b: string) => unknown
}

const { library, vocabulary } = parseLibrary(
  new Map(
    readdirSync(join(repository, 'policies'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(repository.length + 1), readFileSync(path)]),
  ),
)

/** Two versions of a policy, against jsdiff over their whole texts, and how cost grows with the clauses; then the same of two trusts. */
export async function diffBench(): Promise<string> {
  const pairs = [
    edit('annual-review-long-policy'),
    edit('annual-review-whole-policy'),
    edit('ids-lost'),
  ]
  const rows: string[][] = []
  for (const { name, a, b } of pairs) {
    const times = await takeTurns([ours('ours', a, b), jsdiff(a, b)], ROUNDS)
    const [own = Number.NaN, peer = Number.NaN] = [times.get('ours'), times.get('jsdiff')]
    const clauses = `${a.rows.length} / ${b.rows.length}`
    rows.push([name, clauses, own.toFixed(1), peer.toFixed(1), `${(own / peer).toFixed(2)}×`])
  }
  const head = ['two versions', 'rows', 'ours, ms', 'jsdiff, ms', 'ours takes']
  return [table(head, rows), await growthTable(), await alignmentsBench(library)].join('\n\n')
}

interface Versions {
  readonly name: string
  readonly a: Version
  readonly b: Version
}

function edit(folder: string): Versions {
  const read = (file: string): Version => {
    const path = join(repository, 'test/fixtures/diff', folder, file)
    const text = readFileSync(path, 'utf8')
    const { policy } = parsePolicy({ trust: 'e', slug: 'e', path, text }, vocabulary)
    if (!policy) throw new Error(`${path} cannot be read`)
    return { policy, rows: rowsOf(policy), trust: undefined, types: undefined }
  }
  return { name: folder, a: read('old.md'), b: read('new.md') }
}

/** Fresh copies each time: what is remembered of rows and texts would flatter us. */
function ours(name: string, a: Version, b: Version): Contender {
  let [before, after, roles] = [a, b, [{ role: 'pupil', words: ['pupil'] }]]
  return {
    name,
    prepare: (round) => {
      const fresh = (version: Version): Version => ({
        ...version,
        rows: structuredClone(version.rows) as readonly Row[],
      })
      ;[before, after] = [fresh(a), fresh(b)]
      roles = [
        { role: 'pupil', words: ['pupil', 'student'] },
        { role: 'head-teacher', words: ['head teacher'] },
        { role: `nobody-${name}-${round}`, words: [`nobody${round}`] },
      ]
    },
    once: () => diffPolicies(before, after, { roles }),
  }
}

function jsdiff(a: Version, b: Version): Contender {
  const text = ({ rows }: Version): string => rows.map((row) => textOf(row.content)).join('\n')
  return { name: 'jsdiff', once: () => diffWords(text(a), text(b)) }
}

const SIZES = [100, 1_000, 5_000] as const

async function growthTable(): Promise<string> {
  const sizes = SIZES.map((size) => grown(size))
  const kinds = [
    ['a clause in fifty reworded, ids kept', (rows: readonly Row[]) => reworded(rows)],
    ['the same, and every id lost', (rows: readonly Row[]) => renamed(reworded(rows))],
    ['the same, and a tenth of them moved', (rows: readonly Row[]) => moved(reworded(rows))],
  ] as const
  const lines: string[][] = []
  for (const [name, change] of kinds) {
    const times: number[] = []
    for (const version of sizes) {
      const b = { ...version, rows: change(version.rows) }
      times.push((await takeTurns([ours(name, version, b)], 3)).get(name) ?? Number.NaN)
    }
    const exponent = exponentOf([...SIZES], times).toFixed(2)
    lines.push([name, ...times.map((ms) => ms.toFixed(0)), exponent])
  }
  const head = ['ms for clauses', ...SIZES.map(String), 'exponent 1,000-5,000']
  return table(head, lines)
}

/** A policy of that many clauses: those of the real ones, again and again, each time in other words. */
function grown(size: number): Version {
  const real = library.policies.flatMap(({ policy }) => rowsOf(policy))
  const first = library.policies[0]
  if (!first) throw new Error('no policy')
  const rows = Array.from({ length: size }, (_, at): Row => {
    const row = real[at % real.length]
    if (!row) throw new Error('no row')
    const round = Math.floor(at / real.length)
    const suffix = round === 0 ? '' : `-${round}`
    const text = textOf(row.content).replaceAll(/\b(\w{7,})\b/g, `$1${round === 0 ? '' : round}`)
    return {
      ...row,
      id: `${row.id}${suffix}-${at}`,
      parent: null,
      content: [{ kind: 'text', text }],
      cells: [],
      kind: 'paragraph',
    }
  })
  return { policy: first.policy, rows, trust: undefined, types: undefined }
}

function reworded(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) =>
    at % 50 === 7
      ? { ...row, content: [{ kind: 'text', text: `${textOf(row.content)} unless agreed` }] }
      : row,
  )
}

function renamed(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, id: `new-${row.id}` }))
}

function moved(rows: readonly Row[]): readonly Row[] {
  const away = rows.filter((_, at) => at % 10 === 3)
  return [...rows.filter((_, at) => at % 10 !== 3), ...away]
}
