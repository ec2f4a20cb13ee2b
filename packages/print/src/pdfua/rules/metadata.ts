import { textAt } from '../objects.ts'
import type { DocumentRule } from '../rule.ts'

/** There is no XMP metadata (ISO 14289-1, 7.1; Matterhorn 06-001). */
export const missingMetadata: DocumentRule = {
  id: 'missing-metadata',
  clause: '7.1-8',
  checkpoint: '06-001',
  description: 'The document has no XMP metadata, or none that can be read.',
  help: 'write XMP metadata into the catalog',
  check: ({ metadata }) =>
    metadata ? [] : [{ message: 'the document has no XMP metadata', page: null }],
}

/** The metadata do not say that this is PDF/UA-1 (ISO 14289-1, 5; Matterhorn 06-002). */
export const missingUaIdentifier: DocumentRule = {
  id: 'missing-ua-identifier',
  clause: '5-1',
  checkpoint: '06-002',
  description: 'The metadata do not say that the document is meant to be PDF/UA-1.',
  help: 'write `pdfuaid:part` with the value 1 into the XMP metadata',
  check: ({ metadata }) =>
    metadata && metadata.part !== '1'
      ? [{ message: 'the metadata do not say that this is PDF/UA-1', page: null }]
      : [],
}

/** The metadata have no title (ISO 14289-1, 7.1; Matterhorn 06-003). */
export const missingTitle: DocumentRule = {
  id: 'missing-title',
  clause: '7.1-9',
  checkpoint: '06-003',
  description: 'The metadata give the document no title.',
  help: 'write `dc:title` into the XMP metadata',
  check: ({ metadata }) =>
    metadata && (metadata.title ?? '').trim() === ''
      ? [{ message: 'the metadata give the document no title', page: null }]
      : [],
}

/** The two titles of the document differ. ISO 32000-1 (14.3.2) lets a reader take either. */
export const differingTitles: DocumentRule = {
  id: 'differing-titles',
  clause: 'own',
  checkpoint: null,
  description: 'The title in the XMP metadata is not the one in the Info dictionary.',
  help: 'write the same title in both places',
  check: ({ metadata, info }) => {
    const title = metadata?.title?.trim() ?? ''
    const other = textAt(info, 'Title') ?? ''
    return title === '' || title === other
      ? []
      : [
          {
            message: `the title is \`${title}\` in one place and \`${other}\` in another`,
            page: null,
          },
        ]
  },
}
