import {
  diagnostic,
  sectionsOf,
  textOf,
  type Diagnostic,
  type LibraryPolicy,
  type Section,
} from '@policy/model'
import type { Check } from '../check.ts'
import { wordsPlace } from '../words-place.ts'

/** A label or number names one thing: "see Annex B" has to say which. */
export const repeatedLabels: Check = {
  codes: ['repeated-label', 'repeated-number'],
  examples: [
    {
      name: 'labels counted',
      body: '## Form {#form .appendix}\n\nWords. {#words}\n\n## List {#list .appendix}\n\nMore. {#more}',
      found: [],
    },
    {
      name: 'one label for two',
      body: '## Form {#form .appendix label="Annex B"}\n\nWords. {#words}\n\n## List {#list .appendix «label="Annex B"»}\n\nMore. {#more}',
      found: ['repeated-label'],
    },
    {
      name: 'numbers that begin alike',
      front: 'numbering: { sections: decimal, items: decimal }',
      body: '## Form {#form .appendix prefix="B"}\n\n1. Words. {#words}\n\n## List {#list .appendix «prefix="B"»}\n\n1. More. {#more}',
      found: ['repeated-label'],
    },
    {
      name: 'numbered items, and numbered headings below them',
      front: 'numbering: { sections: decimal, items: decimal }',
      body: '## Scope {#scope}\n\n1. Words. {#words}\n\n### «Staff» {#staff}\n\n1. More. {#more}\n\n### Pupils {#pupils}\n\n1. Rest. {#rest}',
      found: ['repeated-number'],
    },
    {
      name: 'numbered items under headings of their own',
      front: 'numbering: { sections: decimal, items: decimal }',
      body: '## Scope {#scope}\n\n### All {#all}\n\n1. Words. {#words}\n\n### Staff {#staff}\n\n1. More. {#more}',
      found: [],
    },
  ],
  find: (entry: LibraryPolicy) => {
    const labels = new Map<string, Section>()
    const prefixes = new Map<string, Section>()
    return sectionsOf(entry.policy.blocks).flatMap(({ section }): readonly Diagnostic[] => {
      const [label, prefix] = [
        first(labels, section.label, section),
        first(prefixes, section.prefix, section),
      ]
      const more = { clause: section.id }
      if (label !== section)
        return [
          diagnostic(
            'repeated-label',
            givenPlace(entry, section, 'label'),
            `\`${label.id}\` is called \`${section.label}\` already`,
            { help: 'give each its own label, or none: then they are counted', ...more },
          ),
        ]
      if (prefix !== section)
        return [
          diagnostic(
            'repeated-label',
            givenPlace(entry, section, 'prefix'),
            `numbers in \`${prefix.id}\` begin with \`${section.prefix}\` already`,
            { help: 'give each its own prefix, or none: then they are counted', ...more },
          ),
        ]
      return repeatedNumber(entry, section)
    })
  },
}

/** Numbered items of a section and headings below them both count 1.1, 1.2 …: said once, at the first of the headings. */
function repeatedNumber(entry: LibraryPolicy, section: Section): readonly Diagnostic[] {
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const headings = section.blocks.filter((block) => block.kind === 'section')
  for (const heading of headings) {
    const item = items.find(({ number }) => number !== null && number === heading.number)
    if (!item) continue
    const words = textOf(heading.title)
    return [
      diagnostic(
        'repeated-number',
        wordsPlace(entry, heading.place, { text: words, words, index: 0 }),
        `this heading is \`${heading.number}\`, and so is \`${item.id}\` above it`,
        {
          help: `put a heading of its own above \`${item.id}\`, or mark the headings below it \`.unnumbered\``,
          clause: heading.id,
        },
      ),
    ]
  }
  return []
}

/** The first section of this name; the section itself where there is none before it, or it has no name. */
function first(seen: Map<string, Section>, name: string | null, section: Section): Section {
  if (name === null) return section
  const before = seen.get(name)
  if (!before) seen.set(name, section)
  return before ?? section
}

function givenPlace(
  entry: LibraryPolicy,
  section: Section,
  key: 'label' | 'prefix',
): Diagnostic['place'] {
  const given = section.given[key]
  if (given === undefined) return section.place
  const words = `${key}="${given}"`
  return wordsPlace(entry, section.place, { text: words, words, index: 0 })
}
