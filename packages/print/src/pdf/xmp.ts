import type { About } from './about.ts'

/**
 * XMP packet (ISO 16684-1) of a PDF/UA-1 document; `about` holds no letters that XML cannot hold.
 */
export function xmp(
  about: About,
  programs: { readonly producer: string; readonly creator: string },
): string {
  const date = `${new Date(about.date).toISOString().slice(0, 19)}Z`
  const bag = about.keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join('')
  const parts = [
    '<pdfuaid:part>1</pdfuaid:part>',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(about.title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(about.author)}</rdf:li></rdf:Seq></dc:creator>`,
    about.subject === '' ? '' : `<dc:description>${alternatives(about.subject)}</dc:description>`,
    bag === '' ? '' : `<dc:subject><rdf:Bag>${bag}</rdf:Bag></dc:subject>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(about.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:date><rdf:Seq><rdf:li>${date}</rdf:li></rdf:Seq></dc:date>`,
    bag === '' ? '' : `<pdf:Keywords>${escaped(about.keywords.join(' '))}</pdf:Keywords>`,
    `<pdf:Producer>${escaped(programs.producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escaped(programs.creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
  ]
  const names = Object.entries(namespaces).map(([prefix, url]) => ` xmlns:${prefix}="${url}"`)
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${names.join('')}>`,
    ...parts.filter((part) => part !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
  return text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
}
