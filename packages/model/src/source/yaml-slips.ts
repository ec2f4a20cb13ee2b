import type { Span } from '../place.ts'

/** A slip in one line of YAML, and the edit that mends it where there is one. */
export interface YamlSlip {
  readonly span: Span
  readonly message: string
  readonly help: string
  readonly fix?: { readonly span: Span; readonly text: string }
}

/** One line: where it stands, and its parts (`  - `, `key: `, the value). */
interface Line {
  readonly start: number
  readonly text: string
  /** White space and dashes before the first word. */
  readonly lead: string
  readonly key: string
  readonly value: string
  readonly valueStart: number
}

type Check = (line: Line, before: Line | undefined) => YamlSlip | undefined

/**
 * The first line, up to the one where the parser gave up, that shows a slip people make.
 * Lines of block texts (`|`, `>`) are words and are passed over.
 */
export function lineSlip(text: string, until: number): YamlSlip | undefined {
  // A line indented wrongly is noticed at the end of the one before it.
  const next = text.indexOf('\n', until)
  const lines = linesOf(text, next < 0 ? until : next + 1)
  const moved = movedStart(linesOf(text, text.length))
  for (const check of [
    tab,
    openQuote,
    openBracket,
    indentation,
    colonInWords,
    colonInBraces,
    badStart,
    noColon,
  ] satisfies readonly Check[]) {
    if (check === indentation && moved) return moved
    for (const [index, line] of lines.entries()) {
      const slip = check(line, lines[index - 1])
      if (slip) return slip
    }
  }
  return undefined
}

/** A value in quotation marks that YAML reads back as the same words. */
export function quoted(value: string): string {
  return value.includes('"') || value.includes('\\')
    ? `'${value.replaceAll("'", "''")}'`
    : `"${value}"`
}

function linesOf(text: string, until: number): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let block = -1
  for (const raw of text.split('\n')) {
    if (start > until) break
    const line = raw.replace(/\r$/, '')
    const indent = line.search(/\S/)
    if (block >= 0 && indent > block) {
      start += raw.length + 1
      continue
    }
    block = -1
    if (indent >= 0 && line.charAt(indent) !== '#') {
      const [, lead = '', key = '', value = ''] =
        /^(\s*(?:-[ \t]+)*)((?:[^\s:#"'[\]{},-][^:#"'[\]{},]*:(?=\s|$)[ \t]*)?)(.*)$/.exec(
          line.trimEnd(),
        ) ?? []
      lines.push({
        start,
        text: line,
        lead,
        key,
        value,
        valueStart: start + lead.length + key.length,
      })
      if (/^[|>][-+\d]*$/.test(value)) block = indent
    }
    start += raw.length + 1
  }
  return lines
}

function whole(line: Line): Span {
  return { start: line.valueStart, end: line.valueStart + line.value.length }
}

function replaced(line: Line, text: string, message: string, span: Span = whole(line)): YamlSlip {
  return { span, message, help: `write \`${text}\``, fix: { span: whole(line), text } }
}

function counted(spaces: string): string {
  return spaces.length === 1 ? '1 space' : `${spaces.length} spaces`
}

/** Columns at which the line after this one may begin. */
function under(line: Line): number {
  return line.key !== '' && line.value === '' ? line.lead.length + 2 : line.lead.length
}

const tab: Check = (line, before) => {
  const at = /^[ -]*\t/.exec(line.text)
  if (!at) return undefined
  const spaces = ' '.repeat(before ? under(before) : 0)
  const lead = { start: line.start, end: line.start + (/^[ \t]*/.exec(line.text)?.[0].length ?? 0) }
  const help =
    spaces === '' ? 'take the tab away' : `begin the line with ${counted(spaces)} instead`
  return {
    span: { start: line.start + at[0].length - 1, end: line.start + at[0].length },
    message: 'a tab stands where spaces belong',
    help,
    fix: { span: lead, text: spaces },
  }
}

const openQuote: Check = (line) => {
  const quote = line.value.charAt(0)
  if (quote !== '"' && quote !== "'") return undefined
  const inside =
    quote === '"'
      ? /^"(?:[^"\\]|\\.)*/.exec(line.value)?.[0]
      : /^'(?:[^']|'')*/.exec(line.value)?.[0]
  if (inside === undefined) return undefined
  if (inside.length === line.value.length)
    return replaced(line, `${line.value}${quote}`, 'a quotation mark is missing')
  if (
    line.value.charAt(inside.length) !== quote ||
    /^\s*(?:#.*)?$/.test(line.value.slice(inside.length + 1))
  )
    return undefined
  const words = line.value.endsWith(quote) ? line.value.slice(1, -1) : line.value
  const rest = {
    start: line.valueStart + inside.length + 1,
    end: line.valueStart + line.value.length,
  }
  return replaced(line, quoted(words), 'words stand behind a closing quotation mark', rest)
}

const openBracket: Check = (line) => {
  if (!/^[[{]/.test(line.value)) return undefined
  const open: string[] = []
  for (const [part] of line.value.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (part === '[' || part === '{') open.push(part === '[' ? ']' : '}')
    else if (part === ']' || part === '}') {
      if (open.pop() !== part) return undefined
    }
  }
  if (open.length === 0) return undefined
  const ends = open.toReversed().join('')
  return replaced(
    line,
    `${line.value}${ends === '}' || ends === ']' ? ` ${ends}` : ends}`,
    `a bracket \`${ends}\` is missing`,
  )
}

/** First lines moved to the right of all that follow: they are wrong, not the good ones below. */
function movedStart(lines: readonly Line[]): YamlSlip | undefined {
  const first = lines[0]
  const indent = first?.lead ?? ''
  if (!first || !/^ +$/.test(indent) || !lines.some(({ lead }) => lead === '')) return undefined
  const next = lines.findIndex(({ text }) => !text.startsWith(indent))
  const last = lines[next - 1] ?? first
  const span = { start: first.start, end: last.start + last.text.length }
  const text = lines.slice(0, next).map((line) => line.text.slice(indent.length))
  return {
    span: { start: first.start + indent.length, end: first.start + first.text.trimEnd().length },
    message: 'the line is indented wrongly',
    help: `take the spaces before it away${next > 1 ? ', and before the lines below it' : ''}`,
    ...(contiguous(lines.slice(0, next)) ? { fix: { span, text: text.join('\n') } } : {}),
  }
}

/** Whether no comment or empty line stands between lines. */
function contiguous(lines: readonly Line[]): boolean {
  return lines.every(
    ({ start }, index) =>
      index === 0 ||
      start - (lines[index - 1]?.start ?? 0) <= (lines[index - 1]?.text.length ?? 0) + 2,
  )
}

/** A line that begins neither under the one before nor under any that is still open. */
const indentation: Check = (line, before) => {
  if (!before || (line.key === '' && !line.lead.includes('-'))) return undefined
  const [own, above] = [line.lead.search(/-|$/), before.lead.search(/-|$/)]
  const opens = before.value === ''
  const wrong = opens ? own < above && own % 2 === 1 : own > above && own !== before.lead.length
  if (!wrong) return undefined
  const spaces = ' '.repeat(line.lead.includes('-') ? above : before.lead.length)
  const span = {
    start: line.start + line.lead.length,
    end: line.start + line.text.trimEnd().length,
  }
  const help =
    spaces === ''
      ? 'take the spaces before it away'
      : `begin it with ${counted(spaces)}, exactly under the line above`
  return {
    span,
    message: 'the line is indented wrongly',
    help,
    fix: { span: { start: line.start, end: line.start + own }, text: spaces },
  }
}

const colonInWords: Check = (line) => {
  if (line.key === '' || /^["'[{]/.test(line.value) || !/:(?:\s|$)/.test(line.value))
    return undefined
  return replaced(line, quoted(line.value), 'a colon inside the words is read as a second key')
}

/** The same between braces, where only one value needs the quotation marks. */
const colonInBraces: Check = (line) => {
  if (!line.value.startsWith('{')) return undefined
  const found = /([{,]\s*[\w-]+:\s+)([^\s"'{}[\],][^"'{}[\],]*:\s[^"'{}[\],]*)/.exec(line.value)
  if (!found) return undefined
  const words = (found[2] ?? '').trimEnd()
  const start = line.valueStart + found.index + (found[1]?.length ?? 0)
  const span = { start, end: start + words.length }
  const text = quoted(words)
  const message = 'a colon inside the words is read as a second key'
  return { span, message, help: `write \`${text}\``, fix: { span, text } }
}

const badStart: Check = (line) =>
  /^[@`%,]/.test(line.value) || /^[&*!]\S*\s/.test(line.value)
    ? replaced(line, quoted(line.value), `words cannot begin with \`${line.value.charAt(0)}\` here`)
    : undefined

const noColon: Check = (line, before) => {
  if (
    line.key !== '' ||
    line.lead.includes('-') ||
    (before && /^(?:[|>]|[[{"'](?!.*[\]}"']$))/.test(before.value))
  )
    return undefined
  const [, key, rest] = /^([a-z][\w-]*)(?::|\s+)\s*(.*)$/.exec(line.value) ?? []
  return key === undefined || rest === undefined
    ? undefined
    : replaced(line, `${key}: ${rest}`, 'a line is not `key: value`')
}
