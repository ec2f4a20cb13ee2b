import { createRequire } from 'node:module'
import { join } from 'node:path'
import { alignPolicies, sideOf, type Side } from '../../packages/diff/src/index.ts'
import { provisionsOf } from '../../packages/diff/src/aligning/provision.ts'
import { textOf, wordsOfRow, type Library, type Row } from '../../packages/model/src/index.ts'
import { exponentOf } from './growth.ts'
import { table, takeTurns, type Contender } from './measure.ts'

const repository = join(import.meta.dirname, '..', '..')
const ROUNDS = 3

// The comparer of words that people would run over whole texts; the root depends on no package that ships.
const { diffWords } = createRequire(join(repository, 'packages/diff/package.json'))('diff') as {
  diffWords: (a: string, b: string) => unknown
}

/** Every two trusts aligned, with what differs in meaning, against jsdiff over their whole texts; then how that grows. */
export async function alignmentsBench(library: Library): Promise<string> {
  const { policies } = library
  const rows: string[][] = []
  for (const [at, one] of policies.entries())
    for (const other of policies.slice(at + 1)) {
      const times = await takeTurns(
        [
          {
            name: 'ours',
            once: () => align(sideOf(one, library), sideOf(other, library), library),
          },
          jsdiff(sideOf(one, library), sideOf(other, library)),
        ],
        ROUNDS,
      )
      const [own = Number.NaN, peer = Number.NaN] = [times.get('ours'), times.get('jsdiff')]
      rows.push([
        `${one.policy.trust} and ${other.policy.trust}`,
        own.toFixed(0),
        peer.toFixed(0),
        `${(own / peer).toFixed(2)}×`,
      ])
    }
  const head = ['two trusts', 'ours, ms', 'jsdiff, ms', 'ours takes']
  return `${table(head, rows)}\n\n${await growthTable(library)}`
}

function align(a: Side, b: Side, library: Library): unknown {
  return alignPolicies(a, b, library)
}

function jsdiff(a: Side, b: Side): Contender {
  const text = ({ rows }: Side): string => rows.map((row) => textOf(row.content)).join('\n')
  return { name: 'jsdiff', once: () => diffWords(text(a), text(b)) }
}

const SIZES = [100, 1_000, 5_000] as const

/** A policy of that many clauses beside another one, made of two real ones again and again, each time in other words. */
async function growthTable(library: Library): Promise<string> {
  const [aspire, dudley] = ['aspire', 'dudley'].map((trust) => {
    const entry = library.policies.find(({ policy }) => policy.trust === trust)
    if (entry === undefined) throw new Error(`no policy of ${trust}`)
    return sideOf(entry, library)
  })
  if (aspire === undefined || dudley === undefined) throw new Error('no policies')
  const kinds = [
    ['clauses with what they are about and rules', (side: Side) => side],
    [
      'the same clauses, nothing read off them',
      (side: Side): Side => ({ ...side, ruleSet: undefined, rules: [], about: new Map() }),
    ],
  ] as const
  const lines: string[][] = []
  for (const [name, change] of kinds) {
    const times: number[] = []
    for (const size of SIZES) {
      const [a, b] = [change(grown(aspire, size)), change(grown(dudley, size))]
      const measured = await takeTurns(
        [{ name, once: () => align(read(a, library), read(b, library), library) }],
        3,
      )
      times.push(measured.get(name) ?? Number.NaN)
    }
    lines.push([
      name,
      ...times.map((ms) => ms.toFixed(0)),
      exponentOf([...SIZES], times).toFixed(2),
    ])
  }
  return table(['ms for clauses a side', ...SIZES.map(String), 'exponent 1,000-5,000'], lines)
}

/** A side with its clauses read, which is part of what is measured. */
function read(side: Side, { words, matters }: Library): Side {
  return { ...side, provisions: provisionsOf(side, { words, matters }) }
}

function grown(side: Side, size: number): Side {
  const clauses = side.rows.filter((row) => row.kind !== 'heading' && !row.id.startsWith('_'))
  const copies = Array.from({ length: size }, (_, at) => {
    const row = clauses[at % clauses.length]
    if (row === undefined) throw new Error('no clause')
    return { row, round: Math.floor(at / clauses.length), id: `${row.id}-${at}` }
  })
  return {
    ...side,
    ruleSet: undefined,
    rows: copies.map(({ row, round, id }) => inOtherWords(row, round, id)),
    rules: copies.flatMap(({ row, id }) =>
      side.rules.filter(({ clause }) => clause === row.id).map((rule) => ({ ...rule, clause: id })),
    ),
    about: new Map(
      copies.map(({ row, round, id }) => [
        id,
        (side.about.get(row.id) ?? []).map((matter) => `${matter}-${round}`),
      ]),
    ),
  }
}

function inOtherWords(row: Row, round: number, id: string): Row {
  const text = wordsOfRow(row).replaceAll(/\b(\w{7,})\b/g, `$1${round === 0 ? '' : round}`)
  return {
    ...row,
    id,
    parent: null,
    kind: 'paragraph',
    content: [{ kind: 'text', text }],
    cells: [],
  }
}
