import { wordsOfRow, type Row } from '@policy/model'
import type { Sign, SignChange } from './sign.ts'
import type { SignReader } from './signs-of.ts'

/** Verbs that tell how strong a lead-in is. */
const VERBS: readonly string[] = ['must', 'must not', 'should', 'should not', 'may']

/** Whether a heading or lead-in obliges, forbids or permits what stands under it: "Staff must:", "The Don'ts". */
export function isUnderBinding(above: readonly Row[], signsOf: SignReader): boolean {
  return above
    .filter(({ kind, leadIn }) => leadIn || kind === 'heading')
    .some((row) => signsOf(wordsOfRow(row)).some(({ binds }) => binds))
}

/**
 * What moving does to a clause of which not a word changed: from "Staff must:" to "Staff must not:", or from "must" to "should".
 * Where only one side has a lead-in with such a verb, its place alone does not tell. Two trusts may have each their own reader.
 */
export function signsAbove(
  a: readonly Row[],
  b: readonly Row[],
  signsOf: SignReader,
  signsOfB: SignReader = signsOf,
): readonly SignChange[] {
  const [before, after] = [signsOfLeadIns(a, signsOf), signsOfLeadIns(b, signsOfB)]
  return [
    ...negationChange(before, after),
    ...verbChange(before, after),
    ...whomChange(rolesAbove(a, signsOf), rolesAbove(b, signsOfB)),
  ]
}

/** Whom the nearest heading or lead-in that names somebody speaks to. */
function rolesAbove(above: readonly Row[], signsOf: SignReader): readonly Sign[] {
  const named = above
    .filter(({ kind, leadIn }) => leadIn || kind === 'heading')
    .map((row) => signsOf(wordsOfRow(row)).filter(({ kind }) => kind === 'role'))
  return named.findLast((roles) => roles.length > 0) ?? []
}

/** From one role's duties to another's, either way round. Where only one side names somebody, its place alone does not tell. */
function whomChange(a: readonly Sign[], b: readonly Sign[]): readonly SignChange[] {
  const [before, after] = [a[0], b[0]]
  if (!before || !after) return []
  const speaksTo = (signs: readonly Sign[], role: Sign): boolean =>
    signs.some(({ meaning }) => meaning === role.meaning)
  if (speaksTo(b, before) && speaksTo(a, after)) return []
  return [{ kind: 'role', a: before.words, b: after.words }]
}

function signsOfLeadIns(above: readonly Row[], signsOf: SignReader): readonly Sign[] {
  return above.filter(({ leadIn }) => leadIn).flatMap((row) => signsOf(wordsOfRow(row)))
}

function negationChange(a: readonly Sign[], b: readonly Sign[]): readonly SignChange[] {
  const negation = (signs: readonly Sign[]): string | null =>
    signs.find(({ kind }) => kind === 'negation')?.words ?? null
  const [before, after] = [negation(a), negation(b)]
  return (before === null) === (after === null) ? [] : [{ kind: 'negation', a: before, b: after }]
}

function verbChange(a: readonly Sign[], b: readonly Sign[]): readonly SignChange[] {
  const verb = (signs: readonly Sign[]): Sign | undefined =>
    signs.findLast(({ kind, meaning }) => kind === 'modal' && VERBS.includes(meaning))
  const [before, after] = [verb(a), verb(b)]
  return before && after && before.meaning !== after.meaning
    ? [{ kind: 'modal', a: before.words, b: after.words }]
    : []
}
