import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { indexLines, type Place, type Span } from '../place.ts'
import { DELETING_KINDS, type Repair } from '../schema/repairs.ts'
import { wordsOf } from '../words.ts'
import { publishedWords } from './published-words.ts'

/** The published text with its repairs made. */
export interface Repaired {
  readonly text: string
  /** Words taken away, by the deleting kinds. */
  readonly deleted: number
  readonly diagnostics: readonly Diagnostic[]
}

interface Edit extends Span {
  readonly text: string
  readonly index: number
}

/** Makes every repair at once; line numbers are those of the untouched text. `placeOf` tells where a repair is written. */
export function applyRepairs(
  published: string,
  repairs: readonly Repair[],
  placeOf: (index: number) => Place,
): Repaired {
  const lines = indexLines(published)
  const diagnostics: Diagnostic[] = []
  const edits: Edit[] = []
  let deleted = 0
  for (const [index, repair] of repairs.entries()) {
    const fault = kindFault(repair)
    if (fault !== undefined)
      diagnostics.push(
        diagnostic('repair-changes-words', placeOf(index), fault, {
          help: 'list what was done as repairs of the kinds that may do it',
        }),
      )
    const start = findOn(published, Number(repair.line), repair.before, lines.offsetAt)
    if (start === undefined) {
      diagnostics.push(
        diagnostic(
          'repair-not-found',
          placeOf(index),
          `line ${repair.line} of the published text has no \`${shorten(repair.before)}\``,
          { help: 'copy the words exactly as they stand there, and count lines from 1' },
        ),
      )
      continue
    }
    const span = { start, end: start + repair.before.length }
    if (repair.kind === 'move') {
      const at = lines.offsetAt({ line: Number(repair.to ?? repair.line), column: 1 })
      edits.push(
        { ...span, text: '', index },
        { start: at, end: at, text: `${repair.after ?? repair.before}\n`, index },
      )
    } else {
      edits.push({ ...span, text: repair.after ?? '', index })
      if (isDeleting(repair))
        deleted += publishedWords(repair.before).length - publishedWords(repair.after ?? '').length
    }
  }
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  diagnostics.push(...overlaps(ordered, placeOf))
  return {
    text: diagnostics.length > 0 ? published : makeEdits(published, ordered),
    deleted,
    diagnostics,
  }
}

function isDeleting(repair: Repair): boolean {
  return (DELETING_KINDS as readonly string[]).includes(repair.kind)
}

function findOn(
  text: string,
  line: number,
  words: string,
  offsetAt: (at: { line: number; column: number }) => number,
): number | undefined {
  const start = offsetAt({ line, column: 1 })
  const at = text.indexOf(words, start)
  return at >= 0 && at <= offsetAt({ line: line + 1, column: 1 }) - 1 ? at : undefined
}

function makeEdits(text: string, edits: readonly Edit[]): string {
  let at = 0
  let out = ''
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

function overlaps(
  edits: readonly Edit[],
  placeOf: (index: number) => Place,
): readonly Diagnostic[] {
  return edits.flatMap((edit, index) => {
    const before = edits[index - 1]
    if (!before || before.end <= edit.start) return []
    return [
      diagnostic('repair-overlap', placeOf(edit.index), 'two repairs change the same words', {
        help: 'make one repair of the two',
      }),
    ]
  })
}

/** What a repair does beyond its kind, in words; undefined where it keeps to it. */
function kindFault(repair: Repair): string | undefined {
  const after = repair.after ?? (repair.kind === 'move' ? repair.before : '')
  if (repair.kind === 'move' && repair.to === undefined) return 'a move has to say to which line'
  if (!isDeleting(repair))
    return lettersOf(repair.before) === lettersOf(after)
      ? undefined
      : `a repair of kind \`${repair.kind}\` cannot change letters or digits`
  if (repair.kind === 'markup')
    return lettersOf(withoutMarkup(repair.before)) === lettersOf(after)
      ? undefined
      : 'a repair of kind `markup` can take away only HTML and stray footnote marks'
  return isPartOf(wordsOf(repair.before), wordsOf(after))
    ? undefined
    : `a repair of kind \`${repair.kind}\` can only take words away`
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}

function withoutMarkup(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/[\u2070-\u2079\u00B9\u00B2\u00B3]/g, '')
}

/** Whether `part` is what is left of `whole` when some of it is taken away. */
function isPartOf(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0
  for (const each of whole) if (each === part[at]) at++
  return at === part.length
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
