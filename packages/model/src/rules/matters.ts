import type { Clause } from '../clause.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { FileSet } from '../library/file-set.ts'
import { didYouMean } from '../nearest-name.ts'
import type { Place } from '../place.ts'
import type { RulesEntry } from '../schema/rules.ts'
import { mattersSchema, type MattersContent } from '../schema/vocabulary.ts'
import type { Vocabulary } from '../source/validate.ts'

const PATH = 'policies/vocabulary/matters.yaml'

/** Reads what clauses can be about; what cannot be read is empty, with a finding. */
export function readMatters(set: FileSet, vocabulary: Vocabulary): MattersContent {
  const read = set.has(PATH)
    ? set.yaml<MattersContent>(PATH, mattersSchema, vocabulary, false)
    : undefined
  const matters = read?.value ?? {}
  for (const [matter, { broader }] of Object.entries(matters))
    if (broader !== undefined && !Object.hasOwn(matters, broader) && read !== undefined)
      set.report(unknownMatter(broader, read.placeOf(`/${matter}/broader`), matters))
  return matters
}

/** Findings of what an entry of rules.yaml says its clause is about. */
export function aboutFaults(
  clause: Pick<Clause, 'id'>,
  entry: RulesEntry | undefined,
  matters: MattersContent,
  placeOf: (pointer: string) => Place,
): readonly Diagnostic[] {
  return (entry?.about ?? []).flatMap((matter, at) =>
    Object.hasOwn(matters, matter)
      ? []
      : [unknownMatter(matter, placeOf(`/${clause.id}/about/${at}`), matters, clause.id)],
  )
}

function unknownMatter(
  matter: string,
  place: Place,
  matters: MattersContent,
  clause?: string,
): Diagnostic {
  const help = didYouMean(matter, Object.keys(matters), `use a matter of ${PATH}, or add one there`)
  const said = `unknown matter \`${matter}\``
  return diagnostic('unknown-term', place, said, {
    help,
    ...(clause === undefined ? {} : { clause }),
  })
}
