import type { MarkedRow } from '@policy/model'
import { Document, Packer } from 'docx'
import { UNOFFICIAL } from '../standing.ts'
import { bodyOf } from './body.ts'
import { bookmarkName, idOfBookmark } from './bookmarks.ts'
import { openDraft } from './draft.ts'
import { fontTable } from './font-table.ts'
import { listDefinitions } from './list-definitions.ts'
import { marginsOf } from './margins.ts'
import { MARGINS, PAGE } from './measures.ts'
import { settleFile } from './settle-file.ts'
import { wordStyles } from './styles.ts'
import type { WordAbout } from './word-about.ts'

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Writes the file: see `renderWord`, which fetches this only when a Word file is asked for. */
export async function wordFile(
  rows: readonly MarkedRow[],
  { policy, trust, author, date }: WordAbout,
): Promise<Uint8Array> {
  const { title, version, status, wording } = policy.front
  const draft = openDraft(rows, { author, date })
  const contents = wording?.contents ?? 'Contents'
  const { children, lists, titlePage } = bodyOf(rows, { trust, contents }, draft)
  const document = new Document({
    title: `${title} \u2013 ${trust.name}`,
    creator: trust.name,
    lastModifiedBy: author,
    subject: trust.standing === 'adopted' ? '' : UNOFFICIAL,
    styles: wordStyles(trust),
    numbering: listDefinitions(lists),
    // Whoever goes on working in a redline leaves a trace too.
    features: { trackRevisions: rows.some(isChanged) },
    customProperties: propertiesOf(rows, policy.id),
    sections: [
      {
        properties: { titlePage, page: { size: PAGE, margin: MARGINS } },
        ...marginsOf({ title, version, status, trust, named: rows.some(isName) }),
        children,
      },
    ],
  })
  // Not by `ExternalHyperlink`, which draws a random id for each address.
  for (const [address, id] of draft.addresses())
    document.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External')
  const bytes = await Packer.pack(document, 'uint8array')
  return settleFile(bytes, {
    date,
    parts: new Map([['word/fontTable.xml', fontTable(trust)]]),
  })
}

function isName({ b }: MarkedRow): boolean {
  return b?.piece === 'wordmark' || b?.piece === 'name'
}

function isChanged({ mark, runs, cells }: MarkedRow): boolean {
  return [mark, ...runs.map((run) => run.mark), ...cells.flatMap(marksIn)].some(
    (each) => each !== 'kept',
  )
}

function marksIn({ mark, cells }: MarkedRow['cells'][number]): readonly MarkedRow['mark'][] {
  return [mark, ...cells.flatMap((runs) => runs.map((run) => run.mark))]
}

/** What the file says of itself besides its words: whose policy it is, and ids that no bookmark can spell. */
function propertiesOf(
  rows: readonly MarkedRow[],
  policy: string,
): readonly { readonly name: string; readonly value: string }[] {
  const ids = rows.flatMap(({ a, b }) => [...(a ? [a.id] : []), ...(b ? [b.id] : [])])
  const names = new Map(
    ids.flatMap((id) => [
      [bookmarkName(id), id],
      [bookmarkName(id, 'was'), id],
    ]),
  )
  const cut = [...names].filter(([name]) => idOfBookmark(name) === undefined)
  return [{ name: 'policy', value: policy }, ...cut.map(([name, value]) => ({ name, value }))]
}
