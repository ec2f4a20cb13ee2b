import { clausesOf, sectionsOf, type Clause } from './clause.ts'
import { textOf } from './inline.ts'
import type { ClauseTypes, Policy, Trust } from './policy.ts'
import type { PolicyJson } from './schema/policy-json.ts'
import type { ClauseEntry } from './schema/clauses.ts'
import { stringifyBlocks } from './source/stringify-blocks.ts'
import { stringifyInline } from './source/stringify-inline.ts'

/** A policy as a JSON value: what other programs read. Trust matter is resolved in. */
export function policyJson(policy: Policy, types: ClauseTypes, trust: Trust): PolicyJson {
  const { front } = policy
  return {
    schema: 'policy.schema.json',
    id: policy.id,
    trust: policy.trust,
    slug: policy.slug,
    title: front.title,
    version: front.version ?? null,
    status: front.status ?? null,
    approved: front.approved
      ? { on: front.approved.on ?? null, by: front.approved.by ?? null }
      : null,
    date: front.date ?? null,
    effective: front.effective ?? null,
    owner: front.owner ?? null,
    review: { period: front.review?.period ?? null, due: front.review?.due ?? null },
    notice: 'The policy text prevails. This is not legal advice.',
    matter: matterOf(trust),
    sections: sectionsOf(policy.blocks).map(({ section, parent }) => ({
      id: section.id,
      title: textOf(section.title),
      number: section.number,
      label: section.label,
      depth: section.depth,
      parent,
      leadIn: section.leadIn,
    })),
    clauses: clausesOf(policy).map((clause) => clauseJson(clause, types.entries.get(clause.id))),
  }
}

function matterOf(trust: Trust): PolicyJson['matter'] {
  // The picture is a file of its own, and how a trust plans its reviews and decides on them nothing that its policies say.
  const {
    id: _,
    picture: __,
    'lead-times': ___,
    holidays: ____,
    approval: _____,
    ...matter
  } = trust
  return matter
}

function clauseJson(clause: Clause, entry: ClauseEntry | undefined): PolicyJson['clauses'][number] {
  const { type, about } = splitEntry(entry)
  return {
    id: clause.id,
    number: clause.number,
    section: clause.section,
    parent: clause.parent,
    block: clause.block,
    type,
    about,
    leadIn: clause.leadIn,
    text: clause.text,
    markdown: markdownOf(clause),
    fingerprint: clause.fingerprint,
    context: clause.context,
    place: {
      path: clause.place.path,
      start: { ...clause.place.start },
      end: { ...clause.place.end },
    },
  }
}

/** Type and the fields of the type; a clause without an entry is an error elsewhere, and background here. */
function splitEntry(entry: ClauseEntry | undefined): {
  readonly type: ClauseEntry['type']
  readonly about: Record<string, string | string[]>
} {
  if (!entry) return { type: 'background', about: {} }
  const { type, proposed: _, fingerprint: __, context: ___, ...about } = entry
  return { type, about: about as Record<string, string | string[]> }
}

/** Markdown of a clause's own words, without its id; words of a form, which has no Markdown, as plain text. */
function markdownOf({ node, text }: Clause): string {
  if ('content' in node) return stringifyInline(node.content)
  return 'kind' in node && node.kind === 'table' ? stringifyBlocks([{ ...node, id: '' }]) : text
}
