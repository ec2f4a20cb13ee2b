import { isNode, isScalar, type YAMLMap } from 'yaml'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { Place, Span } from '../place.ts'
import { quoted } from './yaml-slips.ts'

/**
 * Words lost behind a comma inside braces: in `{ by: Finance, HR and Estates }` YAML reads `HR and Estates` as a key of
 * its own that has no value.
 */
export function lostCommas(
  map: YAMLMap,
  text: string,
  at: (span: Span) => Place,
): readonly Diagnostic[] {
  const pairs = map.items
  return pairs.flatMap((pair, index): readonly Diagnostic[] => {
    const before = pairs[index - 1]
    // The first of several says it for all.
    if (!isLoneKey(map, pair) || (before !== undefined && isLoneKey(map, before))) return []
    const next = pairs.slice(index).findIndex((each) => !isLoneKey(map, each))
    const last = pairs[next < 0 ? pairs.length - 1 : index + next - 1]
    const key = spanOf(pair.key)
    const end = spanOf(last?.key).end
    const lost = text.slice(key.start, end)
    if (before === undefined || !isScalar(before.value))
      return [
        diagnostic('invalid-yaml', at({ start: key.start, end }), `\`${lost}\` has no value`, {
          help: `write \`${lost}: …\`, or take it away`,
        }),
      ]
    const whole = { start: spanOf(before.value).start, end }
    const written = quoted(text.slice(whole.start, whole.end))
    return [
      diagnostic(
        'invalid-yaml',
        at({ start: key.start, end }),
        `\`${lost}\` stands behind a comma, and is not read as part of the words before it`,
        {
          help: `put the words in quotation marks: \`${written}\``,
          fix: { place: at(whole), text: written },
        },
      ),
    ]
  })
}

/** A key that not even a colon follows, as only braces allow. */
export function isLoneKey(map: YAMLMap, pair: YAMLMap['items'][number]): boolean {
  return map.flow === true && pair.value === null && isScalar(pair.key)
}

function spanOf(node: unknown): Span {
  const range = isNode(node) ? node.range : undefined
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 }
}
