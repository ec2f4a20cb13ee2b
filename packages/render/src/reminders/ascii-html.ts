import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * HTML with every sign beyond ASCII as a number. A piece of HTML cannot say which encoding it is in, and is pasted, piped and
 * mailed by programs that guess: of a curly quote they would make three signs.
 */
export function asciiHtml(tree: Nodes): string {
  return toHtml(tree).replace(
    /[^\n -~]/gu,
    (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  )
}
