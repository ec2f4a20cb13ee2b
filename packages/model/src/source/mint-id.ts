import { foldText } from '../words.ts'

const SILENT = new Set(
  'a an and any are as at be been by can could do does for from has have he her his how i if in into is it its may might must nor of on or other our shall she should so such than that the their them there these they this those to under up was we were what when where which who will with would you your i.e e.g etc via all also been being both each only own same too very'.split(
    ' ',
  ),
)

const WORDS = 4

/** An id from the first telling words of a block; the same words and the same taken ids give the same id. */
export function mintId(text: string, taken: ReadonlySet<string>): string {
  const plain = foldText(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f']/g, '')
  const all = plain.split(/[^a-z0-9]+/).filter((word) => word !== '')
  const telling = all.filter((word) => !SILENT.has(word) && word.length > 1)
  const base = (telling.length > 0 ? telling : all)
    .slice(0, WORDS)
    .join('-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
  const id = base === '' ? 'clause' : base
  if (!taken.has(id)) return id
  for (let count = 2; ; count++) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`
}
