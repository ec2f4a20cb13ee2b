import { foldText, type MarkedRow } from '@policy/model'
import { renderWord } from '@policy/render'
import type { Element } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { markedRows } from './support/arbitrary-rows.ts'
import fc from 'fast-check'
import { about } from './support/word-about.ts'
import { decidedWords } from './support/printed-row.ts'
import {
  at,
  childrenOf,
  decided,
  openWord,
  partOf,
  within,
  wordsIn,
  type Decision,
} from './support/word-file.ts'
import { blocksOf } from './support/word-rows.ts'

test.each<Decision>(['accept', 'reject'])(
  '%s all: the words of that document, block by block',
  async (decision) => {
    await fc.assert(
      fc.asyncProperty(markedRows, async (rows) => {
        const parts = openWord(await renderWord(rows, about))
        const left = rows.flatMap((row) => {
          const words = decidedWords(row, decision)
          // A number that Word cannot count is words.
          const typed = (row.b ?? row.a)?.number === '100%1.?' ? '100%1.? ' : ''
          return words === undefined || isEmptied(row, decision) ? [] : [foldText(typed + words)]
        })
        const printed = blocksOf(decided(parts, decision)).map((block) => foldText(wordsIn(block)))
        expect(printed).toEqual(left)
      }),
      { numRuns: 60 },
    )
  },
)

/** Whether a table has no row left, and is gone with them. */
function isEmptied(row: MarkedRow, decision: Decision): boolean {
  const gone = decision === 'accept' ? 'deleted' : 'inserted'
  return (row.b ?? row.a)?.kind === 'table' && row.cells.every(({ mark }) => mark === gone)
}

/** The order that the schema asks for (ECMA-376, part 1, annex A); Word refuses some files that break it. */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:trPr': 'cnfStyle cantSplit tblHeader trHeight ins del trPrChange',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark cellIns cellDel',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
}

/** Names of what stands directly inside. */
function namesIn(node: Element): string {
  return childrenOf(node)
    .map(({ tagName }) => tagName.replace('w:', ''))
    .join(' ')
}

function isInOrder(node: Element, order: string): boolean {
  const known = order.split(' ')
  const places = namesIn(node)
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => known.indexOf(name))
  return places.every((each, index) => each >= 0 && each >= (places[index - 1] ?? 0))
}

test('is what the schema asks for, where Word is strict', async () => {
  await fc.assert(
    fc.asyncProperty(markedRows, async (rows) => {
      const parts = openWord(await renderWord(rows, about))
      for (const path of ['document', 'styles', 'numbering', 'header1', 'footer1']) {
        const xml = partOf(parts, `word/${path}.xml`)
        for (const [name, order] of Object.entries(ORDER))
          for (const node of within(xml, name))
            expect([path, namesIn(node), isInOrder(node, order)]).toEqual([
              path,
              namesIn(node),
              true,
            ])
      }
      const document = partOf(parts, 'word/document.xml')
      for (const cell of within(document, 'w:tc'))
        expect(childrenOf(cell).at(-1)?.tagName).toBe('w:p')
      for (const row of within(document, 'w:tr')) expect(at(row, 'w:tc')).toBeDefined()
    }),
    { numRuns: 40 },
  )
})

test('has numbers and names of its own for every change and bookmark, and no link to nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(markedRows, async (rows) => {
      const parts = openWord(await renderWord(rows, about))
      const document = partOf(parts, 'word/document.xml')
      const all = (name: string, attribute: string): readonly (string | null)[] =>
        within(document, name).map((each) => each.getAttribute(attribute))
      const changes = ['w:ins', 'w:del', 'w:pPrChange'].flatMap((name) => all(name, 'w:id'))
      expect(new Set(changes).size).toBe(changes.length)
      const names = all('w:bookmarkStart', 'w:name')
      expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^\w{1,40}$/)
      expect(new Set(all('w:bookmarkStart', 'w:id'))).toEqual(new Set(all('w:bookmarkEnd', 'w:id')))
      expect(new Set(all('w:bookmarkStart', 'w:id')).size).toBe(names.length)
      const targets = within(partOf(parts, 'word/_rels/document.xml.rels'), 'Relationship').map(
        (each) => each.getAttribute('Id'),
      )
      for (const link of within(document, 'w:hyperlink'))
        expect([...names, ...targets]).toContain(
          link.getAttribute('w:anchor') ?? link.getAttribute('r:id'),
        )
      // Deleted words are deleted text, and no other words are.
      for (const text of within(document, 'w:t')) expect(inside(text, 'w:del')).toBe(false)
      for (const text of within(document, 'w:delText')) expect(inside(text, 'w:del')).toBe(true)
    }),
    { numRuns: 40 },
  )
})

function inside(node: Element, name: string): boolean {
  let parent = node.parentNode
  while (parent && parent.nodeName !== name) parent = parent.parentNode
  return parent !== null
}
