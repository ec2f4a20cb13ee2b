import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** What a file is given that docx writes otherwise. */
export interface Settled {
  /** Instant at which the document was made, for its properties. */
  readonly date: string
  /** Parts written anew, by path. */
  readonly parts: ReadonlyMap<string, string>
}

/** The first day that an archive can name. */
const NO_DAY = new Date(1980, 0, 1)

/**
 * A Word file whose bytes depend on what is in it alone: docx writes the clock of the machine into the properties and
 * the archive.
 */
export function settleFile(bytes: Uint8Array, { date, parts }: Settled): Uint8Array {
  const files = unzipSync(bytes)
  const names = Object.keys(files).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const out: Zippable = {}
  for (const name of names) {
    const given = parts.get(name)
    const content = files[name] ?? new Uint8Array()
    out[name] =
      given !== undefined
        ? strToU8(given)
        : name === 'docProps/core.xml'
          ? strToU8(withDate(strFromU8(content), date))
          : content
  }
  return zipSync(out, { mtime: NO_DAY })
}

/** Readers look for the list of types first, then for what leads to the document. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
}

function withDate(core: string, date: string): string {
  return core.replace(
    /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${date}`,
  )
}
