import type { Document, Element } from '@xmldom/xmldom'
import { at, childrenOf, partOf, within } from './word-file.ts'

/** Counts the numbered paragraphs of a document as Word does: ECMA-376, part 1, 17.9. */

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}

const value = (node: Element | undefined): string | undefined =>
  node?.getAttribute('w:val') ?? undefined

/** Printed number of each paragraph that has one, a bullet as its sign. */
export function numbersOf(
  document: Document,
  parts: ReadonlyMap<string, string>,
): ReadonlyMap<Element, string> {
  const numbering = partOf(parts, 'word/numbering.xml')
  const abstracts = new Map(
    within(numbering, 'w:abstractNum').map((each) => [
      each.getAttribute('w:abstractNumId'),
      within(each, 'w:lvl').map(levelOf),
    ]),
  )
  const nums = new Map(
    within(numbering, 'w:num').map((each) => [each.getAttribute('w:numId'), each]),
  )
  // Lists of one definition count together, but for a first use that says where to start.
  const counts = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  const numbers = new Map<Element, string>()
  for (const paragraph of within(document, 'w:p')) {
    const own = at(paragraph, 'w:pPr', 'w:numPr')
    const id = own && value(at(own, 'w:numId'))
    if (id === undefined || id === '0') continue
    const level = Number(own && value(at(own, 'w:ilvl')))
    const num = nums.get(id)
    const abstract = num && value(at(num, 'w:abstractNumId'))
    const levels = abstracts.get(abstract ?? '')
    const rule = levels?.[level]
    if (!num || abstract === undefined || !levels || !rule)
      throw new Error(`no list ${id}, level ${level}`)
    const list = counts.get(abstract) ?? []
    counts.set(abstract, list)
    const override = childrenOf(num)
      .filter(
        (each) => each.tagName === 'w:lvlOverride' && each.getAttribute('w:ilvl') === String(level),
      )
      .map((each) => value(at(each, 'w:startOverride')))[0]
    const restarts = override !== undefined && !started.has(`${id}:${level}`)
    started.add(`${id}:${level}`)
    const before = list[level]
    list[level] = restarts ? Number(override) : before === undefined ? rule.start : before + 1
    list.length = level + 1
    numbers.set(
      paragraph,
      rule.text.replace(/%(\d)/g, (_, digit: string) => {
        const which = Number(digit) - 1
        const above = levels[which]
        list[which] ??= above?.start ?? 1
        return print(list[which], above?.format ?? '')
      }),
    )
  }
  return numbers
}

function levelOf(level: Element): Level {
  return {
    start: Number(value(at(level, 'w:start')) ?? '0'),
    format: value(at(level, 'w:numFmt')) ?? 'decimal',
    text: value(at(level, 'w:lvlText')) ?? '',
  }
}

function print(count: number, format: string): string {
  switch (format) {
    case 'decimal':
      return `${count}`
    case 'lowerLetter':
      return 'abcdefghijklmnopqrstuvwxyz'[count - 1] ?? '?'
    case 'upperLetter':
      return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[count - 1] ?? '?'
    case 'lowerRoman':
      return ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][count - 1] ?? '?'
    default:
      throw new Error(`unknown format ${format}`)
  }
}
