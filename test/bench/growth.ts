import { checkLibrary } from '../../packages/check/src/index.ts'
import {
  clausesOf,
  confirmEntries,
  formatPolicy,
  parseLibrary,
  proposeTypes,
} from '../../packages/model/src/index.ts'
import { timed } from './measure.ts'

/** What is done to a policy of many clauses, and how long it takes at each size, in milliseconds. */
export type Growth = readonly [name: string, times: readonly number[]]

const FOLDER = 'policies/example/leave'
const FRONT = '---\ntitle: Leave\nfront: [title]\n---\n\n## Scope {#scope}\n\n'
const VOCABULARY = { roles: new Set(['staff']) }

/** Work whose cost could grow faster than the policy does: finding, naming, proposing, confirming. */
const WORK: readonly (readonly [string, (size: number) => unknown])[] = [
  ['check, all sound', (size) => checked(size, (n) => `Staff must do task ${n}. {#task-${n}}`)],
  [
    'check, a placeholder each',
    (size) => checked(size, (n) => `Ask [School name] ${n}. {#ask-${n}}`),
  ],
  [
    'check, a dead link each',
    (size) => checked(size, (n) => `See [this](#gone-${n}). {#see-${n}}`),
  ],
  ['format, ids for all', (size) => format(bodyOf(size, (n) => `Staff must do task ${n}.`))],
  [
    'types proposed and confirmed for all',
    (size) => {
      const { library } = parseLibrary(
        filesOf(bodyOf(size, (n) => `Staff must do task ${n}. {#task-${n}}`)),
      )
      const [entry] = library.policies
      if (!entry) throw new Error('the policy cannot be read')
      return confirmEntries(proposeTypes('', entry.policy), clausesOf(entry.policy))
    },
  ],
]

/** Times of each kind of work at each size, in clauses. */
export async function measureGrowth(sizes: readonly number[]): Promise<readonly Growth[]> {
  const rows: Growth[] = []
  for (const [name, work] of WORK) {
    work(100)
    const times: number[] = []
    for (const size of sizes) times.push(await timed(() => work(size)))
    rows.push([name, times])
  }
  return rows
}

/** Exponent between two sizes: 1 where twice the clauses take twice as long. */
export function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const [from = 1, to = 1] = [sizes.at(-2), sizes.at(-1)]
  const [before = 1, after = 1] = [times.at(-2), times.at(-1)]
  return Math.log(after / before) / Math.log(to / from)
}

function bodyOf(size: number, clause: (n: number) => string): string {
  return `${FRONT}${Array.from({ length: size }, (_, n) => clause(n)).join('\n\n')}\n`
}

function checked(size: number, clause: (n: number) => string): unknown {
  const { library, vocabulary } = parseLibrary(filesOf(bodyOf(size, clause)))
  if (library.policies.length === 0) throw new Error('the policy cannot be read')
  return checkLibrary(library, vocabulary)
}

function format(text: string): unknown {
  return formatPolicy(
    { trust: 'example', slug: 'leave', path: `${FOLDER}/policy.md`, text },
    VOCABULARY,
    undefined,
  )
}

function filesOf(text: string): ReadonlyMap<string, Uint8Array> {
  const files = {
    'policies/vocabulary/roles.yaml': 'staff: { label: staff }\n',
    'policies/example/trust.yaml':
      'name: Example\nwordmark: Example\nrights: { holder: Example, basis: made up }\n',
    [`${FOLDER}/policy.md`]: text,
    [`${FOLDER}/clauses.yaml`]: '{}\n',
  }
  return new Map(
    Object.entries(files).map(([path, each]) => [path, new TextEncoder().encode(each)]),
  )
}
