import type { Clause } from '@policy/model'

/** What a clause stands under and its words: a line where nothing changed, two where it did, none where there is nothing. */
export function wordsNow(clause: Clause, before: Clause | undefined): readonly string[] {
  return [
    ...compared('under', before && pathOf(before), pathOf(clause)),
    ...compared('words', before?.text, clause.text),
  ]
}

function compared(label: string, before: string | undefined, now: string): readonly string[] {
  if (before === undefined || before === now) return now === '' ? [] : [`  ${label}: ${now}`]
  return [`  ${label} before: ${before || '(nothing)'}`, `  ${label} now:    ${now || '(nothing)'}`]
}

function pathOf({ under }: Clause): string {
  return under.join(' > ')
}
