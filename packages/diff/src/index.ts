export { applyChanges, outlineOf, type Applied, type OutlineRow } from './apply-changes.ts'
export type { Change, ChangeKind, LinkChange, Piece, SectionChange } from './change.ts'
export { diffJson } from './diff-json.ts'
export { diffPolicies, type PolicyDiff } from './diff-policies.ts'
export type { FrontChange, FrontClass } from './front-changes.ts'
export { markRows } from './marking/mark-rows.ts'
export type { SignChange, SignKind } from './meaning/sign.ts'
export { roleWords, type RoleWords } from './meaning/role-words.ts'
export { signWeights, type Weight } from './meaning/weight.ts'
export { summaryOf } from './telling/summary-of.ts'
export { tellChanges, type ToldChange } from './telling/tell-changes.ts'
export { tellFront, type RoleNames, type ToldFront } from './telling/tell-front.ts'
export type { Version } from './version.ts'
export { alignPolicies, type Counterpart, type PolicyAlignment } from './aligning/align-policies.ts'
export { alignmentJson } from './aligning/alignment-json.ts'
export type { Decided } from './aligning/align-clauses.ts'
export { decidedFor } from './aligning/decided-for.ts'
export type { Direction, Facet, FacetKind } from './aligning/meaning/facet.ts'
export type { PairMeaning } from './aligning/meaning/told.ts'
export type { Relation } from './aligning/meaning/relation.ts'
export { sideOf, type Side } from './aligning/side.ts'
export {
  matterOf,
  summaryOfAlignment,
  type AlignmentSummary,
  type OnlyOne,
} from './aligning/summary.ts'
export { tellAlignment, type AlignmentWords } from './aligning/telling/tell-alignment.ts'
