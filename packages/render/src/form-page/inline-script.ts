import { sha256Hex } from '@policy/model'

/** A script that stands in a page, and what a Content Security Policy calls it by. */
export interface InlineScript {
  readonly text: string
  /** `sha256-…` in base64. */
  readonly hash: string
}

/** A script as a browser reads it out of a page, so that the hash is of these very characters. */
export function inlineScript(source: string): InlineScript {
  // A browser reads every line end as LF before it hashes.
  const text = source.replace(/\r\n?/g, '\n')
  if (/<!--|<\/?script/i.test(text))
    throw new Error('a script in a page cannot speak of its own tag')
  const bytes = sha256Hex(text).replace(/../g, (hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return { text, hash: `sha256-${btoa(bytes)}` }
}
