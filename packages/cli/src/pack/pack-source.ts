import { tellChanges, tellFront, type PolicyDiff, type ToldChange } from '@policy/diff'
import {
  approvalCode,
  documentRows,
  roleWord,
  textOf,
  type LibraryPolicy,
  type RolesContent,
  type Row,
} from '@policy/model'
import type { PackConsultation, PackLine, PackPage } from '@policy/render'
import { reasonFor, unconsulted } from '../approve/reasons-given.ts'

/** Changes that a first page has room for. */
const MOST_LINES = 10

/** What a pack is made from. */
export interface PackSource {
  readonly entry: LibraryPolicy
  readonly roles: RolesContent
  /** Against the version before; undefined where there is none. */
  readonly since: { readonly version: string; readonly diff: PolicyDiff } | undefined
}

/** Everything on a pack but the redline itself. */
export function packFacts({
  entry,
  roles,
  since,
}: PackSource): Omit<PackPage, 'redline' | 'changes' | 'first'> {
  const { policy, trust, review } = entry
  const { title, version } = policy.front
  const said = review?.said ?? {}
  const document = { policy, trust, roles }
  const code = approvalCode(document)
  const named = (role: string): string => roleWord(role, trust, roles)
  const told = since === undefined ? [] : tellChanges(since.diff)
  const { lines, more } = linesOf(told, (each) => ({
    whom: each.whom.map(named),
    why: since === undefined ? null : (reasonFor(each, since.diff, said.reasons ?? {}) ?? null),
  }))
  return {
    title,
    trust,
    code,
    version: version ?? null,
    since: since?.version ?? null,
    asks: said.asks ?? `To approve the ${title} as it stands in this pack`,
    by: trust.approval?.by ?? null,
    authority: trust.approval?.authority ?? null,
    lines,
    more,
    front: since === undefined ? [] : tellFront(since.diff.front, named),
    consulted: consultationsOf(said.consulted ?? [], named),
    missing: unconsulted(trust, said).map(({ role }) => named(role)),
    same: since === undefined ? { clauses: 0, of: 0, sections: [] } : sameOf(since.diff),
    rows: documentRows(document),
    command: `policy approve ${policy.id} --code ${code} --on DATE`,
  }
}

const ORDER: readonly ToldChange['weight'][] = ['rule', 'wording', 'front', 'none']

/** The heaviest changes, as many as a first page has room for, and how many are left. */
function linesOf(
  told: readonly ToldChange[],
  more: (each: ToldChange) => Pick<PackLine, 'whom' | 'why'>,
): Pick<PackPage, 'lines' | 'more'> {
  const numbered = told.map((each, at) => ({ each, nr: at + 1 }))
  const ordered = numbered.toSorted(
    (a, b) => ORDER.indexOf(a.each.weight) - ORDER.indexOf(b.each.weight) || a.nr - b.nr,
  )
  const rest = ordered.slice(MOST_LINES)
  const count = (weight: string): number => rest.filter(({ each }) => each.weight === weight).length
  return {
    lines: ordered.slice(0, MOST_LINES).map(({ each, nr }) => {
      const { weight, where, what } = each
      return { weight, where, what, nr, ...more(each) }
    }),
    more: { rule: count('rule'), wording: count('wording') },
  }
}

function consultationsOf(
  consulted: NonNullable<NonNullable<LibraryPolicy['review']>['said']['consulted']>,
  named: (role: string) => string,
): readonly PackConsultation[] {
  return consulted.map(({ role, on, said, done }) => ({
    who: named(role),
    on: on ?? null,
    said: said ?? null,
    done: done ?? null,
  }))
}

/** How many clauses say what they said, and the headings of the first rank under which nothing changed at all. */
function sameOf({ changes, sections, b, comparison }: PolicyDiff): PackPage['same'] {
  const partner = new Map(comparison.pairs.map((pair) => [pair.a.id, pair.b]))
  const same = changes.filter(({ kind, moved }) => kind === 'same' && !moved)
  const of = changes.filter((change) => change.b.length > 0)
  const touched = new Set<string>()
  const parent = new Map(b.rows.map((row) => [row.id, row.parent]))
  const touch = (row: Row | null | undefined): void => {
    for (let id = row?.id ?? null; id !== null; id = parent.get(id) ?? null) touched.add(id)
  }
  /** Where something stood: what that is now. */
  const touchOldPlace = (row: Row | null): void => touch(partner.get(row?.parent ?? ''))
  for (const change of changes.filter(({ kind, moved }) => kind !== 'same' || moved)) {
    change.b.forEach(touch)
    change.a.forEach(touchOldPlace)
  }
  for (const { kind, moved, a, b: now } of sections) {
    if (kind === 'same' && !moved) continue
    touch(now)
    touchOldPlace(a)
  }
  const headings = b.rows.filter(
    ({ kind, depth, id }) => kind === 'heading' && depth === 2 && !id.startsWith('_'),
  )
  return {
    clauses: same.length,
    of: of.length,
    sections: headings
      .filter(({ id }) => !touched.has(id))
      .map(({ number, content }) =>
        [number, textOf(content)].filter((each) => each !== null).join(' '),
      ),
  }
}
