/**
 * `error`: we cannot know what to print. `warning`: the document itself is faulty. `hint`: style.
 */
export type Severity = 'error' | 'warning' | 'hint'

/** What is fixed about a code: how grave it is, what it means, and a text that shows it. */
export interface DiagnosticInfo {
  readonly severity: Severity
  readonly description: string
  /** A small piece of a file that has the fault. */
  readonly example: string
}

/**
 * Every code there is. Codes name the bad thing and are permanent: deprecated, never renamed or reused.
 * A row without severity, description or example does not compile.
 */
export const diagnosticCodes = {
  // Files
  'missing-file': { severity: 'error', description: 'A file that every policy or trust needs is not there.', example: 'policies/aspire/trust.yaml is missing' },
  'unreadable-file': { severity: 'error', description: 'A file is not text in UTF-8, holds NUL characters, or cannot be read.', example: 'a Word file saved as policy.md' },
  'file-too-large': { severity: 'error', description: 'A file or a line of it is far larger than any policy.', example: 'a photograph pasted into policy.md' },
  'nesting-too-deep': { severity: 'error', description: 'Lists or values stand inside one another deeper than anybody can read.', example: '- - - - - - - -' },
  'invalid-folder-name': { severity: 'error', description: 'A folder under policies/ has a name that cannot be part of an id.', example: 'policies/Aspire Trust/' },
  'path-outside': { severity: 'error', description: 'A path leads out of the folder it has to stay in.', example: 'logo: ../../secret.svg' },
  // YAML
  'invalid-yaml': { severity: 'error', description: 'The YAML cannot be read: a bracket, quote, colon or indentation is wrong.', example: 'title: "Social Media' },
  'yaml-alias': { severity: 'error', description: 'Anchors and aliases (& and *) are not used here; a value is written where it belongs.', example: 'title: *name' },
  'duplicate-key': { severity: 'error', description: 'A key is given twice.', example: 'title: A\ntitle: B' },
  'unknown-key': { severity: 'error', description: 'A key that this file does not have.', example: 'titel: Social Media Policy' },
  'missing-key': { severity: 'error', description: 'A key that this file needs is not there.', example: 'version: "1.3"' },
  'wrong-type': { severity: 'error', description: 'A list stands where words belong, or the other way round.', example: 'title: [Social, Media]' },
  'invalid-value': { severity: 'error', description: 'A value is not one of those that are possible here.', example: 'status: aproved' },
  'invalid-id': { severity: 'error', description: 'An id is not lower-case letters, digits and hyphens, beginning with a letter.', example: '{#Use_Monitored}' },
  'invalid-date': { severity: 'error', description: 'A date that is not a date, or not written as 2023, 2023-06 or 2023-06-16.', example: 'date: 2023-02-30' },
  'invalid-period': { severity: 'error', description: 'A period that is not written as P3Y, P18M or the like.', example: 'period: 3 years' },
  'wording-contradicts-value': { severity: 'error', description: 'The wording printed says another date, period, role or status than the value beside it.', example: '{ on: 2023-06-16, as: 17th June 2023 }' },
  'unknown-role': { severity: 'error', description: 'A role that policies/vocabulary/roles.yaml does not have.', example: 'owner: comunications-officer' },
  // Markdown
  'missing-front-matter': { severity: 'error', description: 'policy.md does not begin with front matter between two lines of ---.', example: '## Scope' },
  'inline-html': { severity: 'error', description: 'HTML in the text of a policy.', example: 'Staff <b>must</b> not' },
  'unsupported-markdown': { severity: 'error', description: 'Markdown that a policy does not use: images, quotes, code, rules, line breaks, footnotes.', example: '![logo](logo.png)' },
  'top-heading': { severity: 'error', description: 'A heading with one #; the title comes from the front matter.', example: '# Social Media Policy' },
  'skipped-heading-level': { severity: 'error', description: 'A heading more than one level below the one before it.', example: '## Scope\n#### Staff' },
  'empty-section': { severity: 'error', description: 'A heading with nothing under it.', example: '## Scope {#scope}\n## Aims {#aims}' },
  'empty-block': { severity: 'error', description: 'A bullet, number or mark without words.', example: '- {#nothing-here}' },
  'typed-number': { severity: 'error', description: 'The number of a clause or heading typed by hand; numbers are computed.', example: '4.2 Staff must not' },
  'missing-space': { severity: 'error', description: 'A heading, bullet or number without the space that makes it one.', example: '##Scope' },
  'unnumbered-list': { severity: 'error', description: 'A numbered list in a document whose numbering is not said.', example: '1. bring the trust into disrepute' },
  'missing-id': { severity: 'error', description: 'A clause or heading without an id.', example: 'Staff must not share passwords.' },
  'duplicate-id': { severity: 'error', description: 'An id given twice in one policy.', example: '{#scope} … {#scope}' },
  'retired-id': { severity: 'error', description: 'An id that an earlier version used for a clause that is gone; ids are never reused.', example: '{#old-clause}' },
  'lost-id': { severity: 'error', description: 'A clause of the last frozen version whose id could belong to several clauses now.', example: 'two paragraphs with the words of #scope-intro' },
  'two-marks': { severity: 'error', description: 'Two id marks at the end of one block.', example: 'Staff must not {#a} {#b}' },
  'misplaced-mark': { severity: 'error', description: 'An id mark in the middle of a block, in a table row, or after nothing.', example: '| a | b {#row} |' },
  'malformed-mark': { severity: 'error', description: 'An id mark that cannot be read.', example: '{# scope}' },
  'unknown-reference': { severity: 'error', description: 'A link to an id that the policy does not have.', example: '[section 7](#monitorring)' },
  'unsafe-link': { severity: 'error', description: 'A link that is not to a clause, to https, http or an e-mail address.', example: '[form](file:///C:/form.doc)' },
  'reference-text-mismatch': { severity: 'warning', description: 'The words of a link say another number than its target has.', example: '[section 7](#scope)' },
  'empty-link': { severity: 'warning', description: 'A link that leads nowhere.', example: '[Data Protection Policy](#)' },
  'unknown-appendix': { severity: 'warning', description: 'The text speaks of an appendix or section that the document does not have.', example: 'in Appendix 3 of this policy' },
  // Clauses
  'unknown-clause': { severity: 'error', description: 'A file names a clause that the policy does not have.', example: 'names-not-permited: { type: prohibition }' },
  'untyped-clause': { severity: 'error', description: 'A clause that clauses.yaml does not have.', example: 'a new paragraph' },
  'unconfirmed-clause': { severity: 'warning', description: 'What a clause is was proposed by the tool and nobody has confirmed it.', example: 'proposed: yes' },
  'stale-clause': { severity: 'warning', description: 'The words of a clause, or of what it stands under, changed since somebody confirmed what it is.', example: 'fingerprint: 0f3a…' },
  'repeated-clause': { severity: 'hint', description: 'Two clauses say the same in the same words.', example: 'the same sentence under two headings' },
  // The document's own faults
  'blank-field': { severity: 'warning', description: 'A row of the cover that has been left empty.', example: 'Approved by:' },
  'no-status': { severity: 'warning', description: 'The document does not say whether it is a draft or approved.', example: 'a policy without status' },
  'no-approval': { severity: 'warning', description: 'The document does not say who approved it, or when.', example: 'approved: {}' },
  'no-owner': { severity: 'warning', description: 'The document does not say who looks after it.', example: 'owner:' },
  'no-review-date': { severity: 'warning', description: 'The document does not say when it is to be reviewed.', example: 'review: {}' },
  'unfilled-placeholder': { severity: 'warning', description: 'Words in brackets that somebody was to replace.', example: '[School name]' },
  'broken-word-reference': { severity: 'warning', description: 'The message that Word prints where a reference or contents no longer works.', example: 'Error! Bookmark not defined.' },
  'leftover-comment': { severity: 'warning', description: 'A comment by somebody who read a draft, left in the text.', example: 'Commented [AB1]: is this right?' },
  'repeated-label': { severity: 'warning', description: 'Two sections have the same label, or number their clauses alike.', example: 'label="Annex B" on two headings' },
  'unknown-silence': { severity: 'warning', description: 'A finding is silenced that does not occur.', example: 'silence: [{ code: empty-link, clause: scope, reason: … }]' },
  // Fidelity and versions
  'published-text-changed': { severity: 'error', description: 'source/published.txt is not the text its repairs speak of.', example: 'sha256: 6153…' },
  'repair-not-found': { severity: 'error', description: 'A repair speaks of words that are not on its line.', example: 'line: 71' },
  'repair-overlap': { severity: 'error', description: 'Two repairs change the same words.', example: 'line: 71 … line: 71' },
  'repair-changes-words': { severity: 'error', description: 'A repair does more than its kind may.', example: 'kind: join, before: may, after: must' },
  'unaccounted-words': { severity: 'error', description: 'The page differs from the published text, and no repair says so.', example: 'a word lost in copying' },
  'unlisted-break': { severity: 'error', description: 'A block begins or ends elsewhere than in the published text, and no repair says so.', example: 'two bullets made into one' },
  'missing-version': { severity: 'error', description: 'The version that a file speaks of has not been frozen.', example: 'version: "1.3"' },
  'frozen-version-changed': { severity: 'error', description: 'A file of a frozen version is not the one that was frozen.', example: 'versions/1.3/policy.md' },
} as const satisfies Record<string, DiagnosticInfo>

/** Any code of the table. */
export type DiagnosticCode = keyof typeof diagnosticCodes
