import { askPolicy, type AskData } from '@policy/ask'
import { compareText, roleWord, ruleSetOf, type LibraryPolicy } from '@policy/model'
import { renderAsk, type Templates } from '@policy/render'
import { isPublishable, policyNamed, type OpenLibrary } from '../files/open-library.ts'
import { ASK_AT_DESK, askPathOf } from './ask-paths.ts'
import { askScript } from './ask-script.ts'
import type { PageFacts } from './manifest.ts'
import type { Output } from './output.ts'
import { pathsOf } from './pages.ts'

/** What Ask pages are made of. */
export interface AskMaking {
  readonly library: OpenLibrary
  /** Policies whose page was written by this build. */
  readonly fresh: ReadonlySet<string>
  /** Policies whose page stands there, of this build or an earlier one. */
  readonly pages: ReadonlyMap<string, PageFacts>
  readonly templates: Templates
  readonly output: Output
}

/**
 * Writes the Ask page of each trust, and the one of all for the desk. Of a trust of which a policy has errors, or no page
 * was written now, the last one stays: an answer is not to quote other words than the page it leads to.
 */
export async function writeAskPages(making: AskMaking): Promise<void> {
  const { library, pages, output } = making
  const ids = library.policyIds.filter((id) => pages.has(id))
  for (const trust of new Set(ids.map(trustOf))) {
    const own = ids.filter((id) => trustOf(id) === trust)
    const path = askPathOf(trust)
    if (keepsLast(trust, own, making)) output.leave((file) => file.path === path)
    else await writeAskPage(path, own, (id) => `${id.slice(trust.length + 1)}/index.html`, making)
  }
  await writeAskPage(ASK_AT_DESK, ids, (id) => `../${pathsOf(id).html}`, making)
}

function keepsLast(
  trust: string,
  own: readonly string[],
  { library, fresh, output }: AskMaking,
): boolean {
  const all = library.policyIds.filter((id) => trustOf(id) === trust)
  const isSound = all.every((id) => isPublishable(id, library))
  return (!isSound || !own.some((id) => fresh.has(id))) && output.has(askPathOf(trust))
}

async function writeAskPage(
  path: string,
  ids: readonly string[],
  hrefOf: (id: string) => string,
  { library, templates, output }: AskMaking,
): Promise<void> {
  const entries = ids
    .flatMap((id) => (isPublishable(id, library) ? (policyNamed(library.library, id) ?? []) : []))
    .filter(({ rules }) => rules !== undefined)
    .toSorted(
      (a, b) =>
        compareText(a.trust.name, b.trust.name) ||
        compareText(a.policy.front.title, b.policy.front.title),
    )
  const [first] = entries
  if (first === undefined) {
    // Nothing can be asked for now: of policies that have no rules there is no page, of those with errors the last one.
    if (!ids.every((id) => isPublishable(id, library))) output.leave((file) => file.path === path)
    return
  }
  const trust = path === ASK_AT_DESK ? null : first.trust
  const data = askData(entries, hrefOf, library)
  const page = {
    trust,
    policies: entries.map(({ policy, trust: { name } }) => ({
      name: trust === null ? `${name}: ${policy.front.title}` : policy.front.title,
      href: hrefOf(policy.id),
    })),
    leftOut: library.policyIds.filter(
      (id) =>
        (trust === null || trustOf(id) === trustOf(first.policy.id)) && !isPublishable(id, library),
    ),
    data,
    script: await askScript(),
  }
  output.write({ path, policy: null }, renderAsk(page, templates))
}

/** Rules, words and names for a page; on that of one trust, roles by the words of the trust. */
function askData(
  entries: readonly LibraryPolicy[],
  hrefOf: (id: string) => string,
  { library }: OpenLibrary,
): AskData {
  const [first, ...others] = entries.map(({ trust }) => trust)
  const isOne = first !== undefined && others.every((trust) => trust === first)
  const roles = Object.entries(library.names.roles).map(([role, names]) => {
    const word = isOne ? roleWord(role, first, library.roles) : (names[0] ?? role)
    return [role, [...new Set([word, ...names])]] as const
  })
  return {
    vocabulary: library.words,
    names: { ...library.names, roles: Object.fromEntries(roles) },
    policies: entries.flatMap((entry) => {
      const set = ruleSetOf(entry, library.roles)
      return set === undefined ? [] : [askPolicy(set, hrefOf(entry.policy.id))]
    }),
  }
}

function trustOf(policyId: string): string {
  return policyId.split('/')[0] ?? ''
}
