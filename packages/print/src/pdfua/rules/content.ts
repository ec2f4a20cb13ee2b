import { valueAt } from '../objects.ts'
import type { PageContent } from '../page-content.ts'
import type { DocumentRule, RuleText } from '../rule.ts'

/** A rule about something that can be counted on each page. */
function counted(
  text: RuleText,
  message: string,
  count: (content: PageContent) => number,
): DocumentRule {
  return {
    ...text,
    check: ({ content }) =>
      content.pages
        .filter((page) => count(page) > 0)
        .map((page) => ({ message, page: page.page, count: count(page) })),
  }
}

/** An artifact in the middle of real content (ISO 14289-1, 7.1; Matterhorn 01-003). */
export const artifactInTaggedContent: DocumentRule = counted(
  {
    id: 'artifact-in-tagged-content',
    clause: '7.1-1',
    checkpoint: '01-003',
    description: 'Something marked as decoration stands inside of tagged content.',
    help: 'end the tagged content before the artifact begins',
  },
  'decoration stands inside of tagged content',
  ({ artifactsInTagged }) => artifactsInTagged,
)

/** Real content in the middle of an artifact (ISO 14289-1, 7.1; Matterhorn 01-004). */
export const taggedContentInArtifact: DocumentRule = counted(
  {
    id: 'tagged-content-in-artifact',
    clause: '7.1-2',
    checkpoint: '01-004',
    description: 'Tagged content stands inside of something marked as decoration.',
    help: 'end the artifact before the tagged content begins',
  },
  'tagged content stands inside of decoration',
  ({ taggedInArtifacts }) => taggedInArtifacts,
)

/** Content that is neither the one nor the other (ISO 14289-1, 7.1; Matterhorn 01-005). */
export const unmarkedContent: DocumentRule = counted(
  {
    id: 'unmarked-content',
    clause: '7.1-3',
    checkpoint: '01-005',
    description:
      'Something is drawn that is neither tagged nor marked as decoration (an artifact).',
    help: 'tag what has a meaning, and mark the rest as an artifact',
  },
  'something is drawn that is neither tagged nor marked as decoration',
  ({ unmarked }) => unmarked,
)

/** Marks that do not close (ISO 32000-1, 14.6.1): readers disagree on what is in them. */
export const unbalancedMarks: DocumentRule = counted(
  {
    id: 'unbalanced-marks',
    clause: 'own',
    checkpoint: null,
    description: 'A mark around content (BDC, BMC) is not closed by EMC, or EMC closes none.',
    help: 'close every mark in the content that opens it',
  },
  'a mark around content is not closed, or closes nothing',
  ({ unbalanced }) => unbalanced,
)

/** A piece of another document (ISO 14289-1, 7.20; Matterhorn 30-001). */
export const referenceXobject: DocumentRule = {
  id: 'reference-xobject',
  clause: '7.20-1',
  checkpoint: '30-001',
  description: 'The content refers to a page of another file.',
  help: 'put the content itself into the file',
  check: ({ content }) =>
    content.forms
      .filter(({ stream }) => valueAt(stream.dict, 'Ref'))
      .map(({ page }) => ({ message: 'the content refers to a page of another file', page })),
}

/** Tagged content that is drawn several times (ISO 14289-1, 7.20; Matterhorn 30-002). */
export const repeatedTaggedForm: DocumentRule = {
  id: 'repeated-tagged-form',
  clause: '7.20-2',
  checkpoint: '30-002',
  description: 'A form XObject whose content is tagged is drawn more than once.',
  help: 'draw it once, or take the ids out of it',
  check: ({ content }) =>
    content.forms
      .filter(({ tagged, uses }) => tagged && uses > 1)
      .map(({ page }) => ({
        message: 'one piece of tagged content is drawn more than once',
        page,
      })),
}
