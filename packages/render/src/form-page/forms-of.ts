import {
  clausesOf,
  fingerprintOf,
  sectionsOf,
  textOf,
  type Block,
  type Form,
  type Policy,
} from '@policy/model'

/** A form of a policy, with what a page of its own says of it. */
export interface FormOfPolicy {
  readonly form: Form
  /** Words of the heading it stands under; before any heading those of its first part. */
  readonly title: string
  /** Over all of its words: that of the form clause, which is its first heading, would not see a new question. */
  readonly fingerprint: string
}

/** Every form of a policy, in the order of the document. */
export function formsOf(policy: Policy): readonly FormOfPolicy[] {
  const underHeadings = sectionsOf(policy.blocks).flatMap(({ section }) =>
    formsIn(section.blocks).map((form) => ({ form, title: textOf(section.title) })),
  )
  const before = formsIn(policy.blocks).map((form) => ({
    form,
    title: form.parts[0]?.heading ?? '',
  }))
  return [...before, ...underHeadings].map((each) => ({
    ...each,
    fingerprint: fingerprintOf(wordsOfForm(each.form, policy).join('\n')),
  }))
}

function formsIn(blocks: readonly Block[]): readonly Form[] {
  return blocks.filter((block): block is Form => block.kind === 'form')
}

function wordsOfForm(form: Form, policy: Policy): readonly string[] {
  const nodes = new Set<unknown>([
    form,
    ...form.parts,
    ...form.parts.flatMap(({ fields }) => fields),
  ])
  return clausesOf(policy).flatMap(({ node, text }) => (nodes.has(node) ? [text] : []))
}
