import { sha256Hex } from '@policy/model'

/** Letters that Word allows in the name of a bookmark. */
const LONGEST = 40

/**
 * Name of the bookmark of a clause: its id, hyphens as underscores, for Word knows no hyphen there.
 *
 * `idOfBookmark` reads it back. An id that is too long is cut, and ends in two underscores and six digits of its
 * hash; the file then carries a property that says which id it is.
 *
 * @example
 *   bookmarkName('use-may-be-monitored') // 'use_may_be_monitored'
 */
export function bookmarkName(id: string): string {
  const name = id.replaceAll('-', '_')
  if (name.length <= LONGEST) return name
  const hash = sha256Hex(id).slice(0, 6)
  return `${name.slice(0, LONGEST - hash.length - 2)}__${hash}`
}

/** The id that a bookmark's name was made from; undefined where it was cut. */
export function idOfBookmark(name: string): string | undefined {
  if (/__[0-9a-f]{6}$/.test(name) && name.length === LONGEST) return undefined
  // Of the pieces of the front the first letter is an underscore in the id too.
  return name.slice(0, 1) + name.slice(1).replaceAll('_', '-')
}
