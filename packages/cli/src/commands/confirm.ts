import {
  clausesOf,
  confirmEntries,
  confirmReminders,
  didYouMean,
  parseFrozen,
  reminderStateOf,
  type Clause,
  type LibraryPolicy,
  type Reminder,
} from '@policy/model'
import { agreed, type ConfirmOptions } from '../confirm/agreed.ts'
import { brokenBy } from '../confirm/broken-by.ts'
import { confirmPairs } from '../confirm/confirm-pairs.ts'
import type { DecideOptions } from '../confirm/open-pair.ts'
import { trustsNamed } from '../confirm/named-pairs.ts'
import { record } from '../confirm/record.ts'
import type { Io } from '../io.ts'
import { findRoot } from '../files/find-root.ts'
import { onePolicy, openLibrary, type OpenLibrary } from '../files/open-library.ts'
import { reminderToConfirm, rulesToConfirm, typeToConfirm } from '../report/confirm-text.ts'
import { findingsText } from '../report/findings-text.ts'
import { createPaint } from '../report/paint.ts'
import { plural } from '../report/summary.ts'
import { UsageError } from '../usage-error.ts'

/** `policy confirm`: of a policy, its clauses that wait for a second look; of two trusts, pairs of their clauses. */
export async function confirm(
  name: string,
  named: readonly string[],
  options: DecideOptions,
  io: Io,
): Promise<number> {
  const library = openLibrary(findRoot(io.cwd))
  const trusts = trustsNamed(name, library)
  if (trusts !== undefined) return await confirmPairs(trusts, named, options, library, io)
  for (const option of ['forbid', 'why'] as const)
    if (options[option] !== undefined)
      throw new UsageError(
        `\`--${option}\` is about a pair of clauses, and \`${name}\` is no pair of trusts`,
        'name two trusts: `policy confirm aspire--dudley one-clause=another`',
      )
  return await confirmClauses(onePolicy(name, library), named, options, library, io)
}

/** Shows old and new words, and what they stand under, of clauses that wait for a second look, and records that somebody looked. */
async function confirmClauses(
  entry: LibraryPolicy,
  clauses: readonly string[],
  options: ConfirmOptions,
  library: OpenLibrary,
  io: Io,
): Promise<number> {
  const all = namedClauses(entry, clauses)
  const waiting = all.filter((clause) => isUnconfirmed(clause, entry))
  const unread = all.filter((clause) => hasUnconfirmedRules(clause, entry))
  const reminders = waitingReminders(all, entry)
  if (waiting.length === 0 && unread.length === 0 && reminders.length === 0) {
    io.err('nothing waits to be confirmed\n')
    return 0
  }
  const before = lastFrozen(entry, library)
  for (const clause of waiting) io.out(typeToConfirm(clause, entry, before.get(clause.id)))
  for (const clause of unread) io.out(rulesToConfirm(clause, entry, before.get(clause.id)))
  for (const { reminder, clauses: own } of reminders)
    io.out(reminderToConfirm(reminder, own, before, entry, library.library.roles))
  const question = questionOf([
    [waiting.length, plural(waiting.length, 'clause'), entry.types.path],
    [unread.length, `the rules of ${plural(unread.length, 'clause')}`, entry.rules?.path],
    [reminders.length, plural(reminders.length, 'reminder'), entry.reminders?.path],
  ])
  const files: readonly ConfirmedFile[] = [
    confirmedFile(entry.types.path, plural(waiting.length, 'clause'), waiting, confirmEntries),
    confirmedFile(entry.rules?.path, plural(unread.length, 'clause'), unread, confirmEntries),
    confirmedFile(entry.reminders?.path, plural(reminders.length, 'reminder'), reminders, (text) =>
      confirmReminders(
        text,
        new Map(reminders.map(({ reminder, clauses: own }) => [reminder.id, own])),
      ),
    ),
  ].flat()
  const broken = brokenBy(
    new Map(files.map(({ path, change }) => [path, change(library.textOf(path) ?? '')])),
    library,
  )
  if (broken !== undefined) {
    io.err(findingsText(broken.findings, broken.library, createPaint(io.colour)))
    io.err(
      'nothing is confirmed: what rests on these clauses still quotes words that are gone. Mend it, then confirm.\n',
    )
    return 1
  }
  if (!(await agreed(question, options, io))) return 0
  for (const { path, what, change } of files) {
    record(path, change, library)
    io.err(`${what} confirmed in ${path}\n`)
  }
  return 0
}

/** A file in which somebody confirms something. */
interface ConfirmedFile {
  readonly path: string
  readonly what: string
  readonly change: (text: string) => string
}

/** The file in which some things are confirmed; none where there are none. */
function confirmedFile<T>(
  path: string | undefined,
  what: string,
  all: readonly T[],
  confirmed: (text: string, all: readonly T[]) => string,
): readonly ConfirmedFile[] {
  if (path === undefined || all.length === 0) return []
  return [{ path, what, change: (text) => confirmed(text, all) }]
}

/** What is to be confirmed: how many, how that is called, and where what is wrong is corrected. */
function questionOf(
  parts: readonly (readonly [count: number, what: string, path: string | undefined])[],
): string {
  const given = parts.filter(([count]) => count > 0)
  const list = (words: readonly string[]): string => words.join(' and ')
  return `Confirm ${list(given.map(([, what]) => what))}? What is wrong is corrected in ${list(given.map(([, , path]) => path ?? ''))} first.`
}

/** A reminder that rests on other words than were confirmed, with its clauses. */
interface WaitingReminder {
  readonly reminder: Reminder
  readonly clauses: readonly Clause[]
}

/** Reminders that rest on one of some clauses and wait for a second look; one whose clause is gone cannot be confirmed. */
function waitingReminders(
  named: readonly Clause[],
  entry: LibraryPolicy,
): readonly WaitingReminder[] {
  const ids = new Set(named.map(({ id }) => id))
  const known = new Map(clausesOf(entry.policy).map((clause) => [clause.id, clause]))
  return (entry.reminders?.reminders ?? [])
    .filter((reminder) => ['stale', 'unconfirmed'].includes(reminderStateOf(reminder, entry)))
    .filter(({ clauses }) => clauses.some(({ clause }) => ids.has(clause)))
    .map((reminder) => ({
      reminder,
      clauses: reminder.clauses.flatMap(({ clause }) => known.get(clause) ?? []),
    }))
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
