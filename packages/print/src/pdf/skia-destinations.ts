import { reference, skiaFile } from './skia-file.ts'
import type { SkiaFile } from './skia-file.ts'

/**
 * The page, counted from 1, on which each target of a link begins, by the fragment of the link's URL.
 *
 * `pdf` is as Chromium wrote it. It names only what some link points to.
 *
 * Throws `Error` when the file is of another kind.
 *
 * @example
 *   <a href="#names">, <h2 id="names"> on the third page  →  Map { 'names' → 3 }
 */
export function skiaDestinations(pdf: Uint8Array): ReadonlyMap<string, number> {
  const file = skiaFile(pdf)
  const root = file.object(needed(file.trailer, 'Root'))
  const list = reference(root, 'Dests')
  if (list === undefined) return new Map()
  const pages = new Map(
    pagesBelow(file, needed(root, 'Pages')).map((number, index) => [number, index + 1]),
  )
  const entries = file.object(list).matchAll(/\/([^\s[\]()<>{}/%]+)\s*\[(\d+) 0 R/g)
  return new Map(
    [...entries].flatMap(([, name = '', page]) => {
      const number = pages.get(Number(page))
      return number === undefined ? [] : [[decodeName(name), number] as const]
    }),
  )
}

function pagesBelow(file: SkiaFile, number: number): readonly number[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(file.object(number))?.[1]
  if (kids === undefined) return [number]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(file, Number(kid)))
}

/** A PDF writes awkward bytes of a name as `#` and two digits (ISO 32000-1, 7.3.5). */
function decodeName(name: string): string {
  const bytes = name.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function needed(object: string, key: string): number {
  const number = reference(object, key)
  if (number === undefined) throw new Error(`the PDF has no /${key}`)
  return number
}
