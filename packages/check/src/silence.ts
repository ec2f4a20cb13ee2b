import {
  diagnostic,
  diagnosticCodes,
  didYouMean,
  foldText,
  ownValue,
  type Diagnostic,
  type DiagnosticInfo,
  type LibraryPolicy,
  type Place,
  type Severity,
} from '@policy/model'
import { frontPlace } from './front-place.ts'

type Silence = NonNullable<LibraryPolicy['policy']['front']['silence']>[number]

/** Leaves out what the owner has silenced with a reason. An error cannot be silenced: we would not know what to print. */
export function withoutSilenced(
  { policy, whole }: LibraryPolicy,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const entries = (policy.front.silence ?? []).map((wanted, index) => ({
    wanted,
    place: frontPlace(policy, `/silence/${index}/code`),
    matches: found.filter((one) => silences(wanted, one)),
  }))
  const idle = entries
    .filter(({ wanted, matches }) => matches.length === 0 && (whole || !couldMatch(wanted)))
    .map(({ wanted, place }) => idleSilence(wanted, place, found))
  const ambiguous = entries.filter(isAmbiguous)
  const silenced = new Set(
    entries.filter((entry) => !isAmbiguous(entry)).flatMap(({ matches }) => matches),
  )
  return [
    ...found.filter((one) => !silenced.has(one)),
    ...idle,
    ...ambiguous.map(({ wanted, place, matches }) => ambiguousSilence(wanted, place, matches)),
  ]
}

/** An entry without a clause speaks of the front matter, where `field` says which finding of several is meant. */
function silences(wanted: Silence, found: Diagnostic): boolean {
  return (
    found.severity !== 'error' &&
    found.code === wanted.code &&
    found.clause === wanted.clause &&
    (wanted.field === undefined ||
      (found.field !== undefined && sameField(wanted.field, found.field)))
  )
}

/** A label may be named without its colon. */
function sameField(a: string, b: string): boolean {
  return plainField(a).toLowerCase() === plainField(b).toLowerCase()
}

function plainField(field: string): string {
  return foldText(field).replace(/\s*:$/, '')
}

/** Whether an entry would hide findings that its owner has not seen: several now, or others that come later. */
function isAmbiguous({
  wanted,
  matches,
}: {
  readonly wanted: Silence
  readonly matches: readonly Diagnostic[]
}): boolean {
  return wanted.clause === undefined && wanted.field === undefined && matches.length > 1
}

function ambiguousSilence(
  { code }: Silence,
  place: Place,
  matches: readonly Diagnostic[],
): Diagnostic {
  return diagnostic(
    'ambiguous-silence',
    place,
    `\`${code}\` is silenced, but occurs ${matches.length} times in the front matter`,
    { help: `name the one that is meant, as \`field: …\`: ${fieldsOf(matches).join(', ')}` },
  )
}

function fieldsOf(found: readonly Diagnostic[]): readonly string[] {
  return found.flatMap(({ field }) => (field === undefined ? [] : [`\`${plainField(field)}\``]))
}

/** Whether an entry may speak of a finding at a clause that could not be read. */
function couldMatch({ code, clause }: Silence): boolean {
  const severity = severityOf(code)
  return clause !== undefined && severity !== undefined && severity !== 'error'
}

function severityOf(code: string): Severity | undefined {
  return ownValue<DiagnosticInfo>(diagnosticCodes, code)?.severity
}

function idleSilence(
  { code, clause, field }: Silence,
  place: Place,
  found: readonly Diagnostic[],
): Diagnostic {
  if (severityOf(code) === 'error')
    return diagnostic(
      'unknown-silence',
      place,
      `\`${code}\` is an error, which cannot be silenced`,
      { help: 'mend it, and take the line away' },
    )
  const where = clause ?? field
  return diagnostic(
    'unknown-silence',
    place,
    `\`${code}\` is silenced, but does not occur${where === undefined ? ' in the front matter' : ` at \`${where}\``}`,
    { help: idleHelp(code, field, found) },
  )
}

function idleHelp(code: string, field: string | undefined, found: readonly Diagnostic[]): string {
  if (severityOf(code) === undefined)
    return didYouMean(code, Object.keys(diagnosticCodes), 'take the line away')
  if (field === undefined) return 'take the line away, or name the clause it occurs at'
  const fields = fieldsOf(found.filter((one) => one.code === code))
  return fields.length === 0
    ? 'take the line away'
    : `take the line away, or name a field it occurs at: ${fields.join(', ')}`
}
