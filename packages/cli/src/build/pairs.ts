import { sideOf } from '@policy/diff'
import { compareText } from '@policy/model'
import { renderPair, type PairLink, type Templates } from '@policy/render'
import { pairData, pairPage } from '../compare/pair-files.ts'
import { pairOfSides, type PairSide } from '../compare/policy-pair.ts'
import { isPublishable, policyNamed, type OpenLibrary } from '../files/open-library.ts'
import type { Tree } from '../files/read-tree.ts'
import { hashOf } from '../files/write-file.ts'
import { giveWay } from '../in-turns.ts'
import type { Output } from './output.ts'

/** What pages of two policies are made with. */
export interface PairMaking {
  readonly tree: Tree
  /** Hash of our own code, templates and libraries. */
  readonly tool: string
  readonly templates: Templates
  readonly output: Output
  /** Whether a file of the output folder is there, or will be when the build is over. */
  readonly has: (path: string) => boolean
}

/** Writes a page and data for every two policies of different trusts, while the browser prints; one that was made from the same stays as it is. Gives the links to them. */
export async function writePairs(
  library: OpenLibrary,
  { tree, tool, templates, output, has }: PairMaking,
): Promise<readonly PairLink[]> {
  const sideNamed = sidesOf(library)
  const hashes = inputsOf(tree, tool)
  const links: PairLink[] = []
  for (const [a, b] of twoTrusts(library.policyIds)) {
    const stem = `${nameOf(a, library)}--${nameOf(b, library)}`
    const [page, data] = [`work/compare/${stem}.html`, `work/compare/${stem}.json`]
    const isOurs = (path: string): boolean => path === page || path === data
    if (!isPublishable(a, library) || !isPublishable(b, library)) {
      output.leave(({ path }) => isOurs(path))
      continue
    }
    const inputs = hashes([a, b], has)
    const same = output.intact((file) => isOurs(file.path) && file.inputs === inputs)
    if (same.length === 2) output.keep((file) => isOurs(file.path))
    else {
      await giveWay()
      const pair = pairOfSides(sideNamed(a), sideNamed(b), library.library)
      await giveWay()
      const html = renderPair(pairPage(pair, has, 'index.html'), templates)
      output.write({ path: page, policy: null, inputs }, html)
      output.write({ path: data, policy: null, inputs }, pairData(pair, { a, b }, library.library))
    }
    links.push({ label: labelOf(a, b, library), href: `${stem}.html` })
  }
  return links
}

/** Every two policies of different trusts, in the order of the alphabet. */
function twoTrusts(ids: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = ids.toSorted(compareText)
  return sorted.flatMap((a, at) =>
    sorted
      .slice(at + 1)
      .filter((b) => trustOf(a) !== trustOf(b))
      .map((b) => [a, b] as const),
  )
}

function trustOf(id: string): string {
  return id.split('/')[0] ?? ''
}

/** A policy as part of a file's name: its trust where that has one, else with what it is called. */
function nameOf(id: string, { policyIds }: OpenLibrary): string {
  const trust = trustOf(id)
  const isOnly = policyIds.every((other) => other === id || trustOf(other) !== trust)
  return isOnly ? trust : id.replace('/', '.')
}

function labelOf(a: string, b: string, { library }: OpenLibrary): string {
  const [one, other] = [a, b].map((id) => {
    const entry = policyNamed(library, id)
    return entry === undefined ? id : `${entry.trust.name}, ${entry.policy.front.title}`
  })
  return `${one} beside ${other}`
}

/** Policies as they are compared, each read when it is first asked for. */
function sidesOf(library: OpenLibrary): (id: string) => PairSide {
  const known = new Map<string, PairSide>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const entry = policyNamed(library.library, id)
    if (entry === undefined) throw new Error(`no policy ${id}`)
    const side = { entry, side: sideOf(entry, library.library) }
    known.set(id, side)
    return side
  }
}

type InputsOf = (ids: readonly [string, string], has: PairMaking['has']) => string

/** Hash of what the page of two policies is made from: them, their trusts, the vocabulary, what people decided, and which pages it leads to. */
function inputsOf({ files }: Tree, tool: string): InputsOf {
  const hashed = [...files].map(([path, bytes]) => [path, hashOf(bytes)] as const)
  const shared = hashed.filter(([path]) => /^policies\/(?:vocabulary|alignments)\//.test(path))
  const own = (id: string): typeof hashed =>
    hashed.filter(
      ([path]) =>
        path === `policies/${trustOf(id)}/trust.yaml` ||
        ['policy.md', 'rules.yaml', 'clauses.yaml'].some(
          (name) => path === `policies/${id}/${name}`,
        ),
    )
  return (ids, has) =>
    hashOf(
      JSON.stringify([tool, shared, ...ids.map((id) => [own(id), has(`public/${id}/index.html`)])]),
    )
}
