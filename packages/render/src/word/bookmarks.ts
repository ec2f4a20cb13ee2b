import { sha256Hex } from '@policy/model'

/** Letters that Word allows in the name of a bookmark. */
const LONGEST = 40

const WAS = '__was'

/**
 * Name of the bookmark of a clause: its id, hyphens as underscores, for Word knows no hyphen there.
 *
 * `idOfBookmark` reads it back. An id that is too long, or has two hyphens in a row, is cut and ends in two underscores
 * and six digits of its hash; the file then carries a property that says which id it is. Where a clause stood before it
 * moved, the name ends in `__was`: a name stands once in a file.
 *
 * @example
 *   bookmarkName('use-may-be-monitored') // 'use_may_be_monitored'
 */
export function bookmarkName(id: string, end: 'is' | 'was' = 'is'): string {
  const suffix = end === 'was' ? WAS : ''
  const room = LONGEST - suffix.length
  const name = id.replaceAll('-', '_')
  if (name.length <= room && !name.includes('__')) return `${name}${suffix}`
  const hash = sha256Hex(id).slice(0, 6)
  const head = name.slice(0, room - hash.length - 2).replace(/_+$/, '')
  return `${head.replace(/__+/g, '_')}__${hash}${suffix}`
}

/** The id that a bookmark's name was made from; undefined where it was cut. */
export function idOfBookmark(name: string): string | undefined {
  const own = name.endsWith(WAS) ? name.slice(0, -WAS.length) : name
  if (own.includes('__')) return undefined
  // Of the pieces of the front the first letter is an underscore in the id too.
  return own.slice(0, 1) + own.slice(1).replaceAll('_', '-')
}
