import type { DiagnosticInfo } from './diagnostic-info.ts'

/** Codes of what a document says: its clauses, its own faults, its versions. */
export const documentCodes = {
  'empty-policy': {
    severity: 'error',
    description: 'A policy without a single clause: a file cut short.',
    example: 'front matter, and nothing below it',
  },
  // Clauses
  'unknown-clause': {
    severity: 'error',
    description: 'A file names a clause that the policy does not have.',
    example: 'names-not-permited: { type: prohibition }',
  },
  'leftover-clause': {
    severity: 'warning',
    description: 'clauses.yaml still says what a clause is that the policy no longer has.',
    example: 'a bullet taken out of policy.md',
  },
  'untyped-clause': {
    severity: 'error',
    description: 'A clause that clauses.yaml does not have.',
    example: 'a new paragraph',
  },
  'unconfirmed-clause': {
    severity: 'warning',
    description: 'What a clause is was proposed by the tool and nobody has confirmed it.',
    example: 'proposed: yes',
  },
  'stale-clause': {
    severity: 'warning',
    description:
      'The words of a clause, or of what it stands under, changed since somebody confirmed what it is.',
    example: 'fingerprint: 0f3a…',
  },
  'repeated-clause': {
    severity: 'hint',
    description: 'Two clauses say the same in the same words.',
    example: 'the same sentence under two headings',
  },
  // The document's own faults
  'blank-field': {
    severity: 'warning',
    description: 'A row of the cover that has been left empty.',
    example: 'Approved by:',
  },
  'no-status': {
    severity: 'warning',
    description: 'The document does not say whether it is a draft or approved.',
    example: 'a policy without status',
  },
  'no-approval': {
    severity: 'warning',
    description: 'The document does not say who approved it, or when.',
    example: 'approved: {}',
  },
  'no-owner': {
    severity: 'warning',
    description: 'The document does not say who looks after it.',
    example: 'owner:',
  },
  'no-review-date': {
    severity: 'warning',
    description: 'The document does not say when it is to be reviewed.',
    example: 'review: {}',
  },
  'unfilled-placeholder': {
    severity: 'warning',
    description: 'Words in brackets, signs or dots that somebody was to replace.',
    example: '[School name]',
  },
  'broken-word-reference': {
    severity: 'warning',
    description: 'The message that Word prints where a reference or contents no longer works.',
    example: 'Error! Bookmark not defined.',
  },
  'leftover-comment': {
    severity: 'warning',
    description: 'A comment by somebody who read a draft, left in the text.',
    example: 'Commented [AB1]: is this right?',
  },
  'unprinted-piece': {
    severity: 'warning',
    description:
      'The front matter holds words that the page does not print: neither front nor back names them.',
    example: 'contact: { as: Ask the office }, without contact in back',
  },
  'repeated-piece': {
    severity: 'error',
    description: 'A piece or section is named twice in front and back, and would be printed twice.',
    example: 'front: [title, contents], back: [contents]',
  },
  'late-title': {
    severity: 'error',
    description:
      'The title stands behind pieces that have headings of their own: a page begins with its title.',
    example: 'front: [contents, title]',
  },
  'repeated-label': {
    severity: 'warning',
    description: 'Two sections have the same label, or number their clauses alike.',
    example: 'label="Annex B" on two headings',
  },
  'repeated-number': {
    severity: 'warning',
    description: 'A heading is printed with the number that a clause above it has.',
    example: 'item 1.1, and under it a heading 1.1',
  },
  'unknown-silence': {
    severity: 'warning',
    description: 'A finding is silenced that does not occur.',
    example: 'silence: [{ code: empty-link, clause: scope, reason: … }]',
  },
  'ambiguous-silence': {
    severity: 'warning',
    description:
      'A finding of the front matter is silenced that occurs several times there; none of them is left out.',
    example: 'silence: [{ code: blank-field, reason: … }], with two blank rows',
  },
  // Fidelity and versions
  'published-text-changed': {
    severity: 'error',
    description: 'source/published.txt is not the text its repairs speak of.',
    example: 'sha256: 6153…',
  },
  'repair-not-found': {
    severity: 'error',
    description: 'A repair speaks of words that are not on its line.',
    example: 'line: 71',
  },
  'repair-overlap': {
    severity: 'error',
    description: 'Two repairs change the same words.',
    example: 'line: 71 … line: 71',
  },
  'repair-changes-words': {
    severity: 'error',
    description: 'A repair does more than its kind may.',
    example: 'kind: join, before: may, after: must',
  },
  'unaccounted-words': {
    severity: 'error',
    description: 'The page differs from the published text, and no repair says so.',
    example: 'a word lost in copying',
  },
  'unlisted-break': {
    severity: 'error',
    description:
      'A block begins or ends elsewhere than in the published text, and no repair says so.',
    example: 'two bullets made into one',
  },
  'unlisted-mark': {
    severity: 'error',
    description:
      'A bullet, the depth of an item or heading, italics or bold are not as in the published text, and no repair says so.',
    example: 'a bullet under another that stood beside it',
  },
  'missing-version': {
    severity: 'error',
    description: 'The version that a file speaks of has not been frozen.',
    example: 'version: "1.3"',
  },
  'frozen-version-changed': {
    severity: 'error',
    description: 'A file of a frozen version is not the one that was frozen.',
    example: 'versions/1.3/policy.md',
  },
  'two-live-versions': {
    severity: 'error',
    description:
      'Two versions of a policy would be in force at once: the later number began no later.',
    example: 'versions/1.4 in force from 2027-01-01, versions/1.5 from 2026-12-01',
  },
  'approved-words-changed': {
    severity: 'error',
    description: 'policy.md says that it is approved, but is not what was approved last.',
    example: 'status: approved, and a clause reworded since',
  },
  'unfinished-approval': {
    severity: 'warning',
    description:
      'A decision is recorded, but policy.md does not say so yet: `policy approve` was interrupted.',
    example: 'versions/1.4/approval.yaml, and policy.md says version: "1.3"',
  },
  'unknown-reason': {
    severity: 'warning',
    description:
      'review.yaml gives a reason for a clause that neither the policy nor its last version has.',
    example: 'reasons: { pasword-length: … }',
  },
  // PDFs, which only `check --pdf` looks at. Errors all: a check of something that is not there, or that is not what was
  // built, must not look as if all were well.
  'pdf-not-accessible': {
    severity: 'error',
    description:
      'A PDF breaks a machine rule of PDF/UA-1, and shuts out people who do not see it as it is printed (`policy check --pdf`; docs/accessibility.md lists the rules).',
    example: 'a link that does not say in words where it leads',
  },
  'pdf-not-built': {
    severity: 'error',
    description: 'A policy has no PDF that could be checked (`policy check --pdf`).',
    example: 'policy build --format html, then policy check --pdf',
  },
  'pdf-changed': {
    severity: 'error',
    description:
      'A PDF is no longer the one that was built: its SHA-256 is not that of the manifest (`policy check --pdf`).',
    example: 'a PDF that somebody has opened and saved',
  },
} as const satisfies Record<string, DiagnosticInfo>
