/** What the XMP metadata of a document says of it. */
export interface Metadata {
  /** `pdfuaid:part`; undefined where it does not say. */
  readonly part: string | undefined
  /** `dc:title` in the default language, or the first. */
  readonly title: string | undefined
}

/** Namespace of the PDF/UA identifier (ISO 14289-1, clause 5). */
const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/'

/** Reads XMP metadata. Only what is asked for is looked for; the rest may be any XML. */
export function parseMetadata(xmp: Uint8Array): Metadata {
  const xml = new TextDecoder().decode(xmp)
  const named = new RegExp(`xmlns:pdfuaid\\s*=\\s*["']${UA_NAMESPACE}["']`).test(xml)
  const part =
    /<pdfuaid:part\b[^>]*>([^<]*)</.exec(xml)?.[1] ??
    /\bpdfuaid:part\s*=\s*["']([^"']*)/.exec(xml)?.[1]
  const titles = /<dc:title\b[^>]*>([^]*?)<\/dc:title>/.exec(xml)?.[1] ?? ''
  const items = [...titles.matchAll(/<rdf:li\b([^>]*)>([^<]*)</g)]
  const chosen = items.find(([, attributes = '']) => attributes.includes('x-default')) ?? items[0]
  return {
    part: named ? part?.trim() : undefined,
    title: chosen && unescaped(chosen[2] ?? ''),
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? String(whole)
    const code = hex === undefined ? Number(digits) : Number.parseInt(String(hex), 16)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : String(whole)
  })
}
