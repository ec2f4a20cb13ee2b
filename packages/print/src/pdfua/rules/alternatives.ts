import { textAt, valueAt } from '../objects.ts'
import type { DocumentRule, RuleText } from '../rule.ts'

/** A rule that tags of a role have words that stand for them. */
function withWords(text: RuleText, role: string, message: string): DocumentRule {
  return {
    ...text,
    check: ({ tree }) =>
      (tree?.elements ?? [])
        .filter((element) => element.role === role)
        .filter(
          ({ dict }) => (textAt(dict, 'Alt') ?? '').trim() === '' && !valueAt(dict, 'ActualText'),
        )
        .map(({ page }) => ({ message, page })),
  }
}

/** A picture that nobody describes (ISO 14289-1, 7.3; Matterhorn 13-004). */
export const figureWithoutAlternative: DocumentRule = withWords(
  {
    id: 'figure-without-alternative',
    clause: '7.3-1',
    checkpoint: '13-004',
    description: 'A picture (Figure) has no alternative text.',
    help: 'give the picture an `alt`, or an empty one where it only decorates',
  },
  'Figure',
  'a picture has no alternative text',
)

/** A formula that nobody describes (ISO 14289-1, 7.7; Matterhorn 17-002). */
export const formulaWithoutAlternative: DocumentRule = withWords(
  {
    id: 'formula-without-alternative',
    clause: '7.7-1',
    checkpoint: '17-002',
    description: 'A formula (Formula) has no alternative text.',
    help: 'give the formula an alternative text',
  },
  'Formula',
  'a formula has no alternative text',
)

/** A note that nothing can refer to (ISO 14289-1, 7.9; Matterhorn 19-003). */
export const noteWithoutId: DocumentRule = {
  id: 'note-without-id',
  clause: '7.9-1',
  checkpoint: '19-003',
  description: 'A note (Note) has no id.',
  help: 'give the element of the note an ID of its own',
  check: ({ tree }) =>
    (tree?.elements ?? [])
      .filter(({ role, dict }) => role === 'Note' && (textAt(dict, 'ID') ?? '') === '')
      .map(({ page }) => ({ message: 'a note has no id', page })),
}

/** Two notes with one id (ISO 14289-1, 7.9; Matterhorn 19-004). */
export const repeatedNoteId: DocumentRule = {
  id: 'repeated-note-id',
  clause: '7.9-2',
  checkpoint: '19-004',
  description: 'Two notes (Note) have the same id.',
  help: 'give each note an ID of its own',
  check: ({ tree }) => {
    const seen = new Set<string>()
    return (tree?.elements ?? [])
      .filter(({ role }) => role === 'Note')
      .flatMap(({ dict, page }) => {
        const id = textAt(dict, 'ID') ?? ''
        const known = seen.has(id)
        seen.add(id)
        return known && id !== '' ? [{ message: 'two notes have the same id', page }] : []
      })
  },
}
