import { dictAt, isTrueAt, textAt } from '../objects.ts'
import type { DocumentRule } from '../rule.ts'

/** The document does not say that it is tagged (ISO 14289-1, 6.2). */
export const untaggedDocument: DocumentRule = {
  id: 'untagged-document',
  clause: '6.2-1',
  checkpoint: null,
  description: 'The document does not say that it is tagged.',
  help: 'print with tags, and set Marked in MarkInfo to true',
  check: ({ catalog }) =>
    isTrueAt(dictAt(catalog, 'MarkInfo'), 'Marked')
      ? []
      : [{ message: 'the document does not say that it is tagged', page: null }],
}

/** The tags are said to be doubtful (ISO 14289-1, 7.1; Matterhorn 01-007). */
export const suspectTags: DocumentRule = {
  id: 'suspect-tags',
  clause: '7.1-4',
  checkpoint: '01-007',
  description: 'The document says that its tags may be wrong.',
  help: 'take Suspects out of MarkInfo, once the tags are right',
  check: ({ catalog }) =>
    isTrueAt(dictAt(catalog, 'MarkInfo'), 'Suspects')
      ? [{ message: 'the document says that its tags may be wrong', page: null }]
      : [],
}

/** There is no structure tree (ISO 14289-1, 7.1). */
export const missingStructureTree: DocumentRule = {
  id: 'missing-structure-tree',
  clause: '7.1-11',
  checkpoint: null,
  description: 'The document has no structure tree: no tags at all.',
  help: 'print with tags',
  check: ({ tree }) =>
    tree && tree.elements.length > 0
      ? []
      : [{ message: 'the document has no structure tree', page: null }],
}

/** The title is not shown in the title bar (ISO 14289-1, 7.1; Matterhorn 07-001, 07-002). */
export const hiddenTitle: DocumentRule = {
  id: 'hidden-title',
  clause: '7.1-10',
  checkpoint: '07-001',
  description: 'A viewer is not told to show the title of the document in place of the file name.',
  help: 'set DisplayDocTitle in ViewerPreferences to true',
  check: ({ catalog }) =>
    isTrueAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle')
      ? []
      : [{ message: 'a viewer shows the file name where the title should be', page: null }],
}

/** The document does not say which language it is in (ISO 14289-1, 7.2; Matterhorn 11-001 to 11-006). */
export const missingLanguage: DocumentRule = {
  id: 'missing-language',
  clause: '7.2-34',
  checkpoint: '11-001',
  description:
    'The document does not say which language it is in, so that nobody knows how to speak it.',
  help: 'give the page a `lang`, as in `<html lang="en-GB">`',
  check: ({ catalog }) =>
    (textAt(catalog, 'Lang') ?? '') === ''
      ? [{ message: 'the document does not say which language it is in', page: null }]
      : [],
}

/** A language tag by its form (RFC 3066, 2.1). */
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i

/** A language is not written as languages are (ISO 14289-1, 7.2; ISO 32000-1, 14.9.2). */
export const malformedLanguage: DocumentRule = {
  id: 'malformed-language',
  clause: '7.2-29',
  checkpoint: null,
  description: 'The language of the document or of a part of it is not written as a language tag.',
  help: 'write a language as `en-GB` or `cy`',
  check: ({ catalog, tree, content }) => {
    const given = [
      { language: textAt(catalog, 'Lang'), page: null },
      ...(tree?.elements ?? []).map(({ dict, page }) => ({ language: textAt(dict, 'Lang'), page })),
      ...content.pages.flatMap(({ languages, page }) =>
        languages.map((language) => ({ language, page })),
      ),
    ]
    return given.flatMap(({ language = '', page }) =>
      language === '' || LANGUAGE.test(language)
        ? []
        : [{ message: `\`${language}\` is no language tag`, page }],
    )
  },
}
