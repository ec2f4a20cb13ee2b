import type { DocumentRule, FileRule, RuleText } from './rule.ts'
import * as alternatives from './rules/alternatives.ts'
import * as annotations from './rules/annotations.ts'
import * as content from './rules/content.ts'
import * as contentIds from './rules/content-ids.ts'
import * as document from './rules/document.ts'
import * as extras from './rules/extras.ts'
import * as file from './rules/file.ts'
import * as fonts from './rules/fonts.ts'
import * as headings from './rules/headings.ts'
import * as metadata from './rules/metadata.ts'
import * as nesting from './rules/nesting.ts'
import * as nestingCounts from './rules/nesting-counts.ts'
import * as structureTypes from './rules/structure-types.ts'
import * as tables from './rules/tables.ts'

/** Rules about the file, in the order in which findings are listed. */
export const fileRules: readonly FileRule[] = Object.values(file)

/** Rules about the document, in the order in which findings are listed. */
export const documentRules: readonly DocumentRule[] = [
  ...Object.values(document),
  ...Object.values(metadata),
  ...Object.values(structureTypes),
  ...Object.values(content),
  ...Object.values(contentIds),
  ...Object.values(headings),
  ...nesting.listNesting,
  ...nesting.contentsNesting,
  ...nesting.tableNesting,
  ...Object.values(nestingCounts),
  ...Object.values(tables),
  ...Object.values(alternatives),
  ...Object.values(annotations),
  ...Object.values(fonts),
  ...Object.values(extras),
]

/** Every rule there is. */
export const pdfRules: readonly RuleText[] = [...fileRules, ...documentRules]
