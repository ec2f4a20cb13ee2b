import {
  addressedOf,
  AUDIENCES,
  audienceWords,
  clausesOf,
  wordsWithoutNames,
  type Library,
  type LibraryPolicy,
} from '@policy/model'
import { renderView, type Templates, type ViewLink } from '@policy/render'

/** Whom a policy speaks to, for its page. */
export interface Speaking {
  /** What is said of each clause that has rules, by its id. */
  readonly addressed: ReadonlyMap<string, string>
  /** The audiences that it has clauses for. */
  readonly views: readonly ViewLink[]
}

/** Whom a policy speaks to; nobody where no rules have been read off it. */
export function speakingOf(entry: LibraryPolicy, { roles }: Library): Speaking {
  const addressed = [...addressedOf(entry, roles)]
  const present = new Set(addressed.flatMap(([, { audiences }]) => audiences))
  return {
    addressed: new Map(addressed.map(([id, { label }]) => [id, label])),
    views: AUDIENCES.filter(({ id }) => present.has(id)).map((audience) => ({
      id: audience.id,
      label: audienceWords(audience, entry.trust),
    })),
  }
}

/** The page of each audience that a policy has clauses for, with its path below the policy's folder. */
export function viewPages(
  entry: LibraryPolicy,
  library: Library,
  templates: Templates,
): readonly { readonly name: string; readonly html: string }[] {
  const { policy, trust, rules } = entry
  const { addressed, views } = speakingOf(entry, library)
  const whom = [...addressedOf(entry, library.roles)]
  const instead = wordsWithoutNames(entry, library.roles)
  const unread = clausesOf(policy).filter(
    ({ id }) => !addressed.has(id) && rules?.entries.get(id)?.none === undefined,
  ).length
  return views.map((view) => {
    const own = whom.filter(([, { audiences }]) => audiences.includes(view.id))
    const page = {
      policy,
      trust,
      view,
      others: views.filter(({ id }) => id !== view.id),
      addressed,
      own: new Set(own.map(([id]) => id)),
      safety: new Set(own.filter(([, { safety }]) => safety).map(([id]) => id)),
      instead,
      unread,
    }
    return { name: `${view.id}.html`, html: renderView(page, templates) }
  })
}
