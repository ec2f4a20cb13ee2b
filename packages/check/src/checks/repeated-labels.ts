import {
  diagnostic,
  sectionsOf,
  type Diagnostic,
  type LibraryPolicy,
  type Section,
} from '@policy/model'
import type { Check } from '../check.ts'
import { wordsPlace } from '../words-place.ts'

/** A label or number names one section: "see Annex B" has to say which. */
export const repeatedLabels: Check = {
  codes: ['repeated-label'],
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
      return []
    })
  },
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
