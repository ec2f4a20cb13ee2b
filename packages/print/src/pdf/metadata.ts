import { PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import type { PDFDocument } from 'pdf-lib'
import type { About } from './about.ts'
import { xmp } from './xmp.ts'

/** Names of the programs that made the PDF; without versions, which would change bytes and tell nobody anything. */
const programs = { producer: 'Chromium and Policy as Code', creator: 'Policy as Code' }

/** Write what the PDF says of itself, twice the same: for old readers, and as XMP (ISO 14289-1, 5 and 7.1 tests 8 to 10). */
export function describeDocument(document: PDFDocument, said: About): void {
  const about = writable(said)
  const { context, catalog } = document
  const date = new Date(about.date)
  document.setTitle(about.title, { showInWindowTitleBar: true })
  document.setAuthor(about.author)
  if (about.subject !== '') document.setSubject(about.subject)
  if (about.keywords.length > 0) document.setKeywords([...about.keywords])
  document.setCreator(programs.creator)
  document.setProducer(programs.producer)
  document.setCreationDate(date)
  document.setModificationDate(date)
  const packet = Buffer.from(xmp(about, programs), 'utf8')
  const entries = { Type: 'Metadata', Subtype: 'XML', Length: packet.length }
  catalog.set(
    PDFName.of('Metadata'),
    context.register(PDFRawStream.of(context.obj(entries), packet)),
  )
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(about.language))
  if (catalog.has(PDFName.of('Outlines')))
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

/** Without the letters that XML cannot hold, so that both say the same. */
function writable(about: About): About {
  const clean = (text: string): string =>
    text.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  return {
    ...about,
    title: clean(about.title),
    author: clean(about.author),
    subject: clean(about.subject),
    keywords: about.keywords.map(clean),
  }
}
