import { indexLines, type Diagnostic, type Place } from '@policy/model'

/** A text without its «…», and the words they stood around, as positions an editor would show. */
export interface Marked {
  readonly text: string
  readonly start: Place['start'] | undefined
  readonly end: Place['end'] | undefined
}

/** Takes «…» out of a text and remembers where they stood; what counts is the text after a byte order mark. */
export function unmarked(marked: string): Marked {
  const text = marked.replace(/[«»]/g, '')
  const seen = text.replace(/^\uFEFF/, '')
  const bom = text.length - seen.length
  const [open, close] = [marked.indexOf('«'), marked.indexOf('»')]
  const at = (offset: number): Place['start'] | undefined =>
    open < 0 ? undefined : indexLines(seen).positionAt(offset)
  return { text, start: at(open - bom), end: at(close - 1 - bom) }
}

/** The words a finding underlines. */
export function underlined(text: string, found: Diagnostic): string {
  return at(text, found.place)
}

/** The words at a place. */
function at(text: string, place: Place): string {
  const seen = text.replace(/^\uFEFF/, '')
  const lines = indexLines(seen)
  return seen.slice(lines.offsetAt(place.start), lines.offsetAt(place.end))
}

/** A text with the fix of a finding made in it. */
export function applyFix(text: string, found: Diagnostic): string {
  if (!found.fix) throw new Error(`no fix for ${found.code}`)
  const lines = indexLines(text)
  const { place, text: words } = found.fix
  return text.slice(0, lines.offsetAt(place.start)) + words + text.slice(lines.offsetAt(place.end))
}

/** The words that the fix of a finding writes; empty where it only indents lines or takes words away. */
export function wordsWritten(text: string, { fix }: Diagnostic): string {
  if (!fix) return ''
  const bare = (words: string): string => words.replace(/^[ \t]+/gm, '')
  const old = at(text, fix.place)
  if (bare(fix.text) === bare(old)) return ''
  // Of several lines that are given signs, the signs.
  const kept = old
    .split(/\r?\n/)
    .flatMap((line) => [line.trim(), line.trim().replace(/^\S+\s+/, '')])
  const lines = fix.text.trim().split('\n')
  if (lines.length === 1) return fix.text.trim()
  const signs = lines.map((line) => {
    const words = kept.find((each) => each !== '' && line.endsWith(each)) ?? ''
    return line.slice(0, line.length - words.length).trim()
  })
  return [...new Set(signs)].join('\n').trim()
}
