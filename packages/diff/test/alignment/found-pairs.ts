// The pairs that readers found (test/fixtures/alignments), beside what the program offers for the same policies.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { clausesOf, parseLibrary, type Library } from '@policy/model'
import type { Provision } from '../../src/aligning/provision.ts'
import { sideOf } from '../../src/aligning/side.ts'
import { readTree } from '../../../cli/src/files/read-tree.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = join(root, 'test/fixtures/alignments')

/** A pair as two readers saw it. */
export interface FoundPair {
  readonly a: string
  readonly b: string
  readonly kind: 'identical' | 'near' | 'modified' | 'split' | 'restated' | 'topic'
  /** Both readers would call it a miss if it were not shown. */
  readonly isNeeded: boolean
  /** Not to be looked at while weights are fitted. */
  readonly isAside: boolean
}

/** Two policies, and the pairs of their clauses that readers found. */
export interface ReadCombination {
  readonly name: string
  readonly as: readonly Provision[]
  readonly bs: readonly Provision[]
  readonly pairs: readonly FoundPair[]
  /** Whether what is said of that clause of the first policy is kept aside. */
  readonly isAside: (a: string) => boolean
}

const WHOLLY_ASIDE: ReadonlySet<string> = new Set([
  'aspire-educational--dudley',
  'inspire--thinking-schools',
])
const HALF_ASIDE = 'aspire--dudley'

/** Every combination that was read, in the order of its name. */
export function readCombinations(library: Library = ourLibrary()): readonly ReadCombination[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .toSorted()
    .map((name) => readCombination(name, library))
}

function ourLibrary(): Library {
  return parseLibrary(readTree(root, 'policies').files).library
}

function readCombination(name: string, library: Library): ReadCombination {
  const [a, b] = name.split('--').map((trust) => {
    const entry = library.policies.find(({ policy }) => policy.trust === trust)
    if (entry === undefined) throw new Error(`no policy of ${trust}`)
    return { entry, side: sideOf(entry, library) }
  })
  if (a === undefined || b === undefined) throw new Error(`${name} names no two trusts`)
  const even = new Set(
    clausesOf(a.entry.policy)
      .filter(({ fingerprint }) => Number.parseInt(fingerprint.slice(0, 1), 16) % 2 === 0)
      .map(({ id }) => id),
  )
  const isAside = (clause: string): boolean =>
    WHOLLY_ASIDE.has(name) || (name === HALF_ASIDE && even.has(clause))
  const typed = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'), {
    schema: 'failsafe',
  }) as readonly Readonly<Record<'a' | 'b' | 'kind' | 'missed-by', string>>[]
  return {
    name,
    as: a.side.provisions,
    bs: b.side.provisions,
    pairs: typed.map((pair) => ({
      a: pair.a,
      b: pair.b,
      kind: pair.kind as FoundPair['kind'],
      isNeeded: pair['missed-by'] === '2',
      isAside: isAside(pair.a),
    })),
    isAside,
  }
}

/** The same clauses as if nobody had read them. */
export function unread(combination: ReadCombination): ReadCombination {
  const nothing: ReadonlySet<string> = new Set()
  const bare = (all: readonly Provision[]): readonly Provision[] =>
    all.map((each) => ({ ...each, terms: nothing, matters: nothing, main: undefined }))
  return { ...combination, as: bare(combination.as), bs: bare(combination.bs) }
}
