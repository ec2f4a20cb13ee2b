import type { Rule } from '@policy/rules'
import type { Clause } from '../clause.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import { foldText } from '../words.ts'

/** Words of a rule that are not in its clause: the quote, and whatever is quoted from it again. */
export function wordsFaults(
  rule: Rule,
  clause: Clause,
  pointer: string,
  placeOf: (pointer: string) => Place,
): readonly Diagnostic[] {
  const own = foldText(clause.text)
  const around = foldText([...clause.under, clause.text].join(' '))
  const missing = (words: string, within: string, at: string, help: string) =>
    within.includes(foldText(words))
      ? []
      : [
          diagnostic(
            'words-not-in-clause',
            placeOf(`${pointer}${at}`),
            `these words are not in \`${clause.id}\``,
            { help, clause: clause.id },
          ),
        ]
  const copy =
    'copy the words from policy.md, without marks; the words of a lead-in are added by themselves'
  return [
    ...missing(rule.quote, own, '/quote', copy),
    ...(rule.unless ?? []).flatMap(({ words }, index) =>
      words === undefined ? [] : missing(words, around, `/unless/${index}/words`, copy),
    ),
    ...(rule.openTerms ?? []).flatMap(({ term }, index) =>
      missing(term, around, `/open-terms/${index}/term`, copy),
    ),
    ...(rule.unmodelled ?? []).flatMap((words, index) =>
      missing(words, around, `/unmodelled/${index}`, copy),
    ),
    ...(['timing', 'cadence'] as const).flatMap((key) =>
      rule[key] === undefined ? [] : missing(rule[key], around, `/${key}`, copy),
    ),
    ...(rule.deadline?.readings ?? []).flatMap(({ words }, index) =>
      missing(words, around, `/deadline/readings/${index}/words`, copy),
    ),
  ]
}
