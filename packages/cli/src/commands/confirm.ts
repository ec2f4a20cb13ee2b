import { dirname, join } from 'node:path'
import {
  clausesOf,
  confirmEntries,
  didYouMean,
  parseFrozen,
  proposeType,
  type Clause,
  type LibraryPolicy,
} from '@policy/model'
import type { Io } from '../io.ts'
import { findRoot } from '../files/find-root.ts'
import { onePolicy, openLibrary, type OpenLibrary } from '../files/open-library.ts'
import { removeHalfWritten, writeWhole } from '../files/write-file.ts'
import { plural } from '../report/summary.ts'
import { UsageError } from '../usage-error.ts'

/** `policy confirm`: shows old and new words, and what they stand under, of clauses that wait for a second look, and records that somebody looked. */
export async function confirm(
  name: string,
  clauses: readonly string[],
  options: { readonly yes?: boolean; readonly dryRun?: boolean },
  io: Io,
): Promise<number> {
  const library = openLibrary(findRoot(io.cwd))
  const entry = onePolicy(name, library)
  const all = namedClauses(entry, clauses)
  const waiting = all.filter((clause) => isUnconfirmed(clause, entry))
  const unread = all.filter((clause) => hasUnconfirmedRules(clause, entry))
  if (waiting.length === 0 && unread.length === 0) {
    io.err('nothing waits to be confirmed\n')
    return 0
  }
  const before = lastFrozen(entry, library)
  for (const clause of waiting) io.out(describe(clause, entry, before.get(clause.id)))
  for (const clause of unread) io.out(describeRules(clause, entry, before.get(clause.id)))
  if (options.dryRun === true) return 0
  const sure =
    options.yes === true
      ? true
      : await io.ask(
          `Confirm ${[
            ...(waiting.length > 0 ? [plural(waiting.length, 'clause')] : []),
            ...(unread.length > 0 ? [`the rules of ${plural(unread.length, 'clause')}`] : []),
          ].join(' and ')}? What is wrong is corrected in ${[
            ...(waiting.length > 0 ? [entry.types.path] : []),
            ...(unread.length > 0 ? [entry.rules?.path ?? ''] : []),
          ].join(' and ')} first.`,
        )
  if (sure === undefined)
    throw new UsageError(
      'nobody is there to answer',
      'read the clauses above, then run it again with `--yes`',
    )
  if (!sure) return 0
  record(entry.types.path, waiting, library, io)
  if (entry.rules !== undefined) record(entry.rules.path, unread, library, io)
  return 0
}

/** Writes into a file by clause id that somebody has looked at the words of today. */
function record(name: string, clauses: readonly Clause[], library: OpenLibrary, io: Io): void {
  if (clauses.length === 0) return
  const path = join(library.root, name)
  removeHalfWritten(new Set([dirname(path)]))
  writeWhole(path, confirmEntries(library.textOf(name) ?? '', clauses))
  io.err(`${plural(clauses.length, 'clause')} confirmed in ${name}\n`)
}

function namedClauses({ policy }: LibraryPolicy, named: readonly string[]): readonly Clause[] {
  const all = clausesOf(policy)
  const unknown = named.find((id) => !all.some((clause) => clause.id === id))
  if (unknown !== undefined)
    throw new UsageError(
      `there is no clause \`${unknown}\` in ${policy.id}`,
      didYouMean(
        unknown,
        all.map(({ id }) => id),
        '`policy check` lists the clauses that wait',
      ),
    )
  return named.length === 0 ? all : all.filter(({ id }) => named.includes(id))
}

function isUnconfirmed(clause: Clause, { types }: LibraryPolicy): boolean {
  const entry = types.entries.get(clause.id)
  return entry !== undefined && (entry.proposed === 'yes' || isOtherThan(entry, clause))
}

function hasUnconfirmedRules(clause: Clause, { rules }: LibraryPolicy): boolean {
  const entry = rules?.entries.get(clause.id)
  return entry !== undefined && isOtherThan(entry, clause)
}

/** Whether what was confirmed are other words, or none. */
function isOtherThan(
  entry: { readonly fingerprint?: string; readonly context?: string },
  { fingerprint, context }: Clause,
): boolean {
  return entry.fingerprint !== fingerprint || entry.context !== context
}

/** The clauses of the last frozen version by id. */
function lastFrozen(
  { policy, versions }: LibraryPolicy,
  { vocabulary }: OpenLibrary,
): ReadonlyMap<string, Clause> {
  const last = versions.at(-1)
  const frozen = last && parseFrozen(policy.id, last, vocabulary).frozen
  return new Map(frozen ? clausesOf(frozen.policy).map((clause) => [clause.id, clause]) : [])
}

/** A clause and the rules that were read off it, one to a line. */
function describeRules(
  clause: Clause,
  { rules }: LibraryPolicy,
  before: Clause | undefined,
): string {
  const own = rules?.rules.filter((rule) => rule.clause === clause.id) ?? []
  const none = rules?.entries.get(clause.id)?.none
  return [
    `${clause.id}  ${own.length === 0 ? `no rule: ${none ?? 'no reason given'}` : plural(own.length, 'rule')}`,
    ...compared('under', before && pathOf(before), pathOf(clause)),
    ...compared('words', before?.text, clause.text),
    ...own.map(
      ({ id, modality, force, bearer, action, quote }) =>
        `  ${id}: ${modality}${force === 'none' ? '' : ` (${force})`}, ${[...bearer, ...(action ?? [])].join(', ')}: "${quote}"`,
    ),
    '',
  ].join('\n')
}

function describe(clause: Clause, { types }: LibraryPolicy, before: Clause | undefined): string {
  const {
    type,
    proposed,
    fingerprint: _,
    context: __,
    ...fields
  } = types.entries.get(clause.id) ?? { type: 'background' as const, proposed: 'yes' as const }
  const said = Object.entries(fields).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  )
  return [
    `${clause.id}  ${type}${said.length > 0 ? ` (${said.join('; ')})` : ''}${proposed === 'yes' ? '  proposed' : ''}`,
    ...compared('under', before && pathOf(before), pathOf(clause)),
    ...compared('words', before?.text, clause.text),
    ...readsAs(clause, before, type),
    '',
  ].join('\n')
}

/** What new words look like, where the old ones looked like something else: `must not` for `must`. */
function readsAs(clause: Clause, before: Clause | undefined, type: string): readonly string[] {
  const now = proposeType(clause).type
  if (!before || now === type || now === proposeType(before).type) return []
  return [`  the words now read like a ${now}`]
}

/** One line where nothing changed, two where it did, none where there is nothing. */
function compared(label: string, before: string | undefined, now: string): readonly string[] {
  if (before === undefined || before === now) return now === '' ? [] : [`  ${label}: ${now}`]
  return [`  ${label} before: ${before || '(nothing)'}`, `  ${label} now:    ${now || '(nothing)'}`]
}

function pathOf({ under }: Clause): string {
  return under.join(' > ')
}
