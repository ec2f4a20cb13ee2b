import type { Span } from '../place.ts'
import { nearestName } from '../nearest-name.ts'
import { idFrom } from './id-from.ts'
import {
  BROKEN_LINK,
  FOOTNOTE,
  LONE_STRONG,
  LOST_REFERENCE,
  lostBackslashes,
  STRAY_MARK,
  STRUCK,
  TWO_BACKSLASHES,
} from './inline-slips.ts'
import type { Reader } from './reader.ts'
import { unseenReferences } from './unseen.ts'

/** What to do about a footnote. */
export const FOOTNOTE_HELP = 'write its words where they are needed, in brackets for instance'

/** Reports signs among words that mean something else than they say, or that would be printed or lost as signs. */
export function reportStraySigns(span: Span, reader: Reader): void {
  const source = reader.text.slice(span.start, span.end)
  const each = (pattern: RegExp, report: (found: RegExpExecArray, at: Span) => void): void => {
    for (const found of source.matchAll(pattern)) report(found, placed(found, span))
  }
  each(STRAY_MARK, (_, at) => reportMark(at, reader))
  each(FOOTNOTE, (_, at) =>
    reader.report('unsupported-markdown', at, 'a footnote cannot stand in a policy', {
      help: FOOTNOTE_HELP,
    }),
  )
  each(BROKEN_LINK, (found, at) => reportBrokenLink(found, at, reader))
  each(LOST_REFERENCE, (found, at) => reportReference(found, at, reader))
  each(LONE_STRONG, ([sign], at) =>
    reader.report('unsupported-markdown', at, `\`${sign}\` opens or closes nothing`, {
      help: `put \`${sign}\` on both sides of the strong words, or take it away; signs that are words are written \`\\${sign}\``,
      fix: { span: at, text: '' },
    }),
  )
  each(STRUCK, ([, words = ''], at) =>
    reader.report('unsupported-markdown', at, 'words struck out cannot stand in a policy', {
      help: `take them away, or write \`${words}\``,
      fix: { span: at, text: words },
    }),
  )
  each(TWO_BACKSLASHES, (_, at) =>
    reader.report('lost-backslash', at, 'of two backslashes one is printed', {
      help: 'write `\\\\\\\\` for two, or `\\` for one',
      fix: { span: at, text: '\\\\\\\\' },
    }),
  )
  for (const index of lostBackslashes(source)) reportBackslash(span.start + index, reader)
  for (const found of unseenReferences(source)) {
    const at = placed(found, span)
    const message = `\`${found[0]}\` stands for a character that nobody sees`
    const fix = { span: at, text: '' }
    reader.report('unseen-character', at, message, { help: 'take it away', fix })
  }
}

function placed(found: RegExpExecArray, span: Span): Span {
  const start = span.start + found.index
  return { start, end: start + found[0].length }
}

function reportMark(at: Span, reader: Reader): void {
  const message = `the mark \`${reader.text.slice(at.start, at.end)}\` stands in the middle of a block`
  const from = /[ \t]/.test(reader.text.charAt(at.start - 1)) ? at.start - 1 : at.start
  reader.report('misplaced-mark', at, message, {
    help: 'take it away here; a mark stands at the end of its block',
    fix: { span: { start: from, end: at.end }, text: '' },
  })
}

function reportBrokenLink(found: RegExpExecArray, at: Span, reader: Reader): void {
  const target = found[2] ?? ''
  const span = { start: at.end - 1 - target.length, end: at.end - 1 }
  const message = `\`${target}\` cannot be the target of a link: a space stands in it`
  if (!target.startsWith('#')) {
    const text = target.trim().replace(/\s+/g, '%20')
    reader.report('unsafe-link', span, message, {
      help: `write \`${text}\``,
      fix: { span, text },
    })
    return
  }
  const text = `#${meantId(target, reader)}`
  reader.report('unknown-reference', span, message, {
    help: `did you mean \`${text}\`?`,
    fix: { span, text },
  })
}

function meantId(words: string, reader: Reader): string {
  const id = idFrom(words)
  return nearestName(id, [...reader.ids()]) ?? id
}

function reportReference(found: RegExpExecArray, at: Span, reader: Reader): void {
  const [, words = '', name = words] = found
  const text = `[${words}](#${meantId(name, reader)})`
  reader.report('unsupported-markdown', at, 'a link by reference cannot stand in a policy', {
    help: `write \`${text}\`; brackets that are words are written \`\\[\``,
    fix: { span: at, text },
  })
}

function reportBackslash(start: number, reader: Reader): void {
  const sign = reader.text.charAt(start + 1)
  const span = { start, end: start + 2 }
  const text = `\\\\\\${sign}`
  reader.report('lost-backslash', span, `the backslash before \`${sign}\` is not printed`, {
    help: `write \`${text}\` to print both`,
    fix: { span, text },
  })
}
