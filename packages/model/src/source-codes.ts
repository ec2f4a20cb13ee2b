import type { DiagnosticInfo } from './diagnostic-info.ts'

/** Codes of what cannot be read: files, YAML, Markdown. */
export const sourceCodes = {
  // Files
  'missing-file': {
    severity: 'error',
    description: 'A file that every policy or trust needs is not there.',
    example: 'policies/aspire/trust.yaml is missing',
  },
  'stray-file': {
    severity: 'warning',
    description: 'A file or folder among the policies that nothing reads.',
    example: 'policies/aspire/social-media/policy - Copy.md',
  },
  'unreadable-file': {
    severity: 'error',
    description: 'A file is not text in UTF-8, holds NUL characters, or cannot be read.',
    example: 'a Word file saved as policy.md',
  },
  'unseen-character': {
    severity: 'error',
    description:
      'An escape or a character reference stands for a character that nobody sees and that a page would obey.',
    example: 'title: "Social\\u202EMedia"',
  },
  'file-too-large': {
    severity: 'error',
    description: 'A file or a line of it is far larger than any policy.',
    example: 'a photograph pasted into policy.md',
  },
  'nesting-too-deep': {
    severity: 'error',
    description: 'Lists or values stand inside one another deeper than anybody can read.',
    example: '- - - - - - - -',
  },
  'invalid-folder-name': {
    severity: 'error',
    description: 'A folder under policies/ has a name that cannot be part of an id.',
    example: 'policies/Aspire Trust/',
  },
  'path-outside': {
    severity: 'error',
    description: 'A path leads out of the folder it has to stay in.',
    example: 'logo: ../../secret.svg',
  },
  'unsupported-logo': {
    severity: 'error',
    description: 'A logo that is no picture of a kind that browsers and PDFs show.',
    example: 'logo: logo.eps',
  },
  'faint-colour': {
    severity: 'warning',
    description:
      'A colour of a trust that would leave words hard to read; a darker or lighter one is printed.',
    example: 'accent: "#7fc8e8"',
  },
  // YAML
  'invalid-yaml': {
    severity: 'error',
    description: 'The YAML cannot be read: a bracket, quote, colon or indentation is wrong.',
    example: 'title: "Social Media',
  },
  'yaml-alias': {
    severity: 'error',
    description:
      'Anchors and aliases (& and *) are not used here; a value is written where it belongs.',
    example: 'title: *name',
  },
  'duplicate-key': {
    severity: 'error',
    description: 'A key is given twice.',
    example: 'title: A\ntitle: B',
  },
  'unknown-key': {
    severity: 'error',
    description: 'A key that this file does not have.',
    example: 'titel: Social Media Policy',
  },
  'misplaced-key': {
    severity: 'error',
    description:
      'A key that does not go with the kind or type beside it: what it says would not be printed.',
    example: '{ label: Name, kind: line, options: [Yes, No] }',
  },
  'missing-key': {
    severity: 'error',
    description: 'A key that this file needs is not there.',
    example: 'version: "1.3"',
  },
  'wrong-type': {
    severity: 'error',
    description: 'A list stands where words belong, or the other way round.',
    example: 'title: [Social, Media]',
  },
  'invalid-value': {
    severity: 'error',
    description: 'A value is not one of those that are possible here.',
    example: 'status: aproved',
  },
  'invalid-id': {
    severity: 'error',
    description: 'An id is not lower-case letters, digits and hyphens, beginning with a letter.',
    example: '{#Use_Monitored}',
  },
  'invalid-date': {
    severity: 'error',
    description: 'A date that is not a date, or not written as 2023, 2023-06 or 2023-06-16.',
    example: 'date: 2023-02-30',
  },
  'invalid-period': {
    severity: 'error',
    description: 'A period that is not written as P3Y, P18M or the like.',
    example: 'period: 3 years',
  },
  'wording-contradicts-value': {
    severity: 'error',
    description:
      'The wording printed says another date, period, role or status than the value beside it.',
    example: '{ on: 2023-06-16, as: 17th June 2023 }',
  },
  'two-values': {
    severity: 'error',
    description:
      'A row of the cover gives two things to print, of which only one would be printed.',
    example: '{ label: Date, field: date, text: June 2023 }',
  },
  'unknown-role': {
    severity: 'error',
    description: 'A role that policies/vocabulary/roles.yaml does not have.',
    example: 'owner: comunications-officer',
  },
  // Markdown
  'missing-front-matter': {
    severity: 'error',
    description: 'policy.md does not begin with front matter between two lines of ---.',
    example: '## Scope',
  },
  'inline-html': {
    severity: 'error',
    description: 'HTML in the text of a policy.',
    example: 'Staff <b>must</b> not',
  },
  'unsupported-markdown': {
    severity: 'error',
    description:
      'Markdown that a policy does not use: images, quotes, code, rules, line breaks, footnotes.',
    example: '![logo](logo.png)',
  },
  'lost-backslash': {
    severity: 'error',
    description:
      'A backslash of a path that would not be printed, for it also takes the meaning off a sign.',
    example: '\\\\server\\photos',
  },
  'top-heading': {
    severity: 'error',
    description: 'A heading with one #; the title comes from the front matter.',
    example: '# Social Media Policy',
  },
  'skipped-heading-level': {
    severity: 'error',
    description: 'A heading more than one level below the one before it.',
    example: '## Scope\n#### Staff',
  },
  'empty-section': {
    severity: 'error',
    description: 'A heading with nothing under it.',
    example: '## Scope {#scope}\n## Aims {#aims}',
  },
  'empty-block': {
    severity: 'error',
    description: 'A bullet, number or mark without words.',
    example: '- {#nothing-here}',
  },
  'typed-number': {
    severity: 'error',
    description: 'The number of a clause or heading typed by hand; numbers are computed.',
    example: '4.2 Staff must not',
  },
  'missing-space': {
    severity: 'error',
    description: 'A heading, bullet or number without the space that makes it one.',
    example: '##Scope',
  },
  'run-on-line': {
    severity: 'error',
    description:
      'A line that looks like an item or a sentence of its own, but goes on with the line above it. Pasted text often comes so.',
    example: 'Staff must:\n(a) lock devices',
  },
  'broken-table': {
    severity: 'error',
    description:
      'Lines that were meant as a table and are read as words, or a row that has not as many cells as the heading row.',
    example: '| Name | Telephone |\n| Office | 01234 567890 |',
  },
  'half-indented': {
    severity: 'error',
    description:
      'An item, paragraph or table that is indented, but too little to stand in the item above it.',
    example: '1. Staff must:\n  - lock devices',
  },
  'unnumbered-list': {
    severity: 'error',
    description:
      'A numbered list in a part of a document that the numbering in its front matter gives no numbers.',
    example: '1. bring the trust into disrepute',
  },
  'missing-id': {
    severity: 'error',
    description: 'A clause or heading without an id.',
    example: 'Staff must not share passwords.',
  },
  'duplicate-id': {
    severity: 'error',
    description: 'An id given twice in one policy.',
    example: '{#scope} … {#scope}',
  },
  'retired-id': {
    severity: 'error',
    description:
      'An id that an earlier version used for a clause that is gone; ids are never reused.',
    example: '{#old-clause}',
  },
  'lost-id': {
    severity: 'error',
    description:
      'A clause of the last frozen version whose id could belong to several clauses now.',
    example: 'two paragraphs with the words of #scope-intro',
  },
  'unsafe-format': {
    severity: 'error',
    description:
      'What `policy format` would have written cannot be read: a fault of the program. Nothing is written.',
    example: 'a text that reads differently once it is formatted',
  },
  'two-marks': {
    severity: 'error',
    description: 'Two id marks at the end of one block.',
    example: 'Staff must not {#a} {#b}',
  },
  'misplaced-mark': {
    severity: 'error',
    description: 'An id mark in the middle of a block, in a table row, or after nothing.',
    example: '| a | b {#row} |',
  },
  'malformed-mark': {
    severity: 'error',
    description: 'An id mark that cannot be read, or that says what cannot be followed.',
    example: '{# scope}',
  },
  'unknown-reference': {
    severity: 'error',
    description: 'A link to an id that the policy does not have.',
    example: '[section 7](#monitorring)',
  },
  'unsafe-link': {
    severity: 'error',
    description: 'A link that is not to a clause, to https, http or an e-mail address.',
    example: '[form](file:///C:/form.doc)',
  },
  'reference-text-mismatch': {
    severity: 'warning',
    description: 'The words of a link say another number than its target has.',
    example: '[section 7](#scope)',
  },
  'empty-link': {
    severity: 'warning',
    description: 'A link that leads nowhere.',
    example: '[Data Protection Policy](#)',
  },
  'unknown-appendix': {
    severity: 'warning',
    description: 'The text speaks of an appendix or section that the document does not have.',
    example: 'in Appendix 3 of this policy',
  },
} as const satisfies Record<string, DiagnosticInfo>
