import {
  applyRepairs,
  clausesOf,
  compareWords,
  diagnostic,
  hasErrors,
  parseFrozen,
  publishedWords,
  type Clause,
  type Diagnostic,
  type LibraryPolicy,
  type Policy,
  type PublishedSource,
  type RolesContent,
  type Trust,
  type Vocabulary,
} from '@policy/model'
import { pageWords, renderPolicy, type Templates } from '@policy/render'
import { breakFindings, gapFindings } from './findings.ts'
import { markFindings } from './mark-findings.ts'
import { reshapedBy } from './reshaped.ts'

/** Words of one policy, counted. Where nothing is unaccounted: published − repaired + reshaped = rendered. */
export interface Fidelity {
  readonly policy: string
  /** The frozen version that was compared. */
  readonly version: string
  /** Words of the published text. */
  readonly published: number
  /** Words of the page, without what it adds. */
  readonly rendered: number
  /** Words that repairs take away. */
  readonly repaired: number
  /** Words more (or fewer) by repairs that only part or join: `ACADEMIESTRUST` is one word, `ACADEMIES TRUST` two. */
  readonly reshaped: number
  /** Words on either side that the other has not, in order. */
  readonly unaccounted: number
  /** Blocks that begin on one side only. */
  readonly breaks: number
  /** Words at which a bullet, a depth, italics or bold differ. */
  readonly marks: number
  /** Clauses of policy.md that are no longer as in that version, were added, or are gone: of these nothing is proven. */
  readonly since: number
}

/** What was proven of one policy; any finding means that it was not. */
export interface Verified {
  /** Undefined where there is nothing to compare. */
  readonly fidelity: Fidelity | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** What a page is made from besides the policy. */
export interface VerifyContext {
  readonly roles: RolesContent
  readonly vocabulary: Vocabulary
  readonly templates: Templates
}

/** Compares the page of the frozen version that the repairs speak of with the published text and its repairs: word by word, line by line, mark by mark. */
export function verifyPolicy(entry: LibraryPolicy, context: VerifyContext): Verified {
  const { policy, source } = entry
  if (!source) return { fidelity: undefined, diagnostics: [] }
  const frozen = frozenVersion(entry, source, context.vocabulary)
  if (!('policy' in frozen)) return { fidelity: undefined, diagnostics: frozen }
  const { roles, templates } = context
  const page = renderPolicy({ ...frozen, roles, pdf: null }, templates)
  const repaired = applyRepairs(source.text, source.repairs.repairs, (index) =>
    source.placeOf(`/repairs/${index}/before`),
  )
  const expected = publishedWords(repaired.text)
  const rendered = pageWords(page)
  const { gaps, unaccounted, breaks, marks } = compareWords(expected, rendered)
  return {
    fidelity: {
      policy: policy.id,
      version: source.repairs.version,
      published: publishedWords(source.text).length,
      rendered: rendered.length,
      repaired: repaired.deleted,
      reshaped: reshapedBy(source.repairs.repairs),
      unaccounted,
      breaks: breaks.length,
      marks: marks.length,
      since: clausesChanged(frozen.policy, policy),
    },
    diagnostics: [
      ...repaired.diagnostics,
      ...gapFindings(gaps, source, rendered),
      ...breakFindings(breaks, source, expected),
      ...markFindings(marks, source, expected),
    ],
  }
}

/** The frozen version that the repairs speak of, or why there is none. */
function frozenVersion(
  { policy, versions }: LibraryPolicy,
  source: PublishedSource,
  vocabulary: Vocabulary,
): { readonly policy: Policy; readonly trust: Trust } | readonly Diagnostic[] {
  const version = versions.find((each) => each.version === source.repairs.version)
  if (!version)
    return [
      diagnostic(
        'missing-version',
        source.placeOf('/version'),
        `version \`${source.repairs.version}\` has not been frozen`,
        { help: 'run `node scripts/freeze.ts` for this policy' },
      ),
    ]
  const { frozen, diagnostics } = parseFrozen(policy.id, version, vocabulary)
  if (hasErrors(diagnostics)) return diagnostics.filter(({ severity }) => severity === 'error')
  if (!frozen)
    return [
      diagnostic(
        'unreadable-file',
        version.placeOf('/files/policy.json'),
        '`policy.json` of the frozen version cannot be read',
        { help: 'put the file back as it was frozen' },
      ),
    ]
  return { policy: frozen.policy, trust: frozen.trust }
}

/** Clauses of either that the other has not, or not with the same words under the same titles and lead-ins. */
function clausesChanged(before: Policy, now: Policy): number {
  const print = ({ fingerprint, context }: Clause): string => `${fingerprint} ${context}`
  const old = new Map(clausesOf(before).map((clause) => [clause.id, print(clause)]))
  const current = clausesOf(now)
  const ids = new Set(current.map(({ id }) => id))
  return (
    current.filter((clause) => old.get(clause.id) !== print(clause)).length +
    [...old.keys()].filter((id) => !ids.has(id)).length
  )
}
