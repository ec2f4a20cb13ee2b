export type {
  Alignment,
  DecidedClause,
  DecidedPair,
  PairDecision,
  TrustPair,
} from './alignments/alignment.ts'
export {
  clauseNamesLike,
  clausesNamed,
  longClauseName,
  shortClauseName,
  type FoundClause,
} from './alignments/clause-named.ts'
export { decidedStateOf, type DecidedState } from './alignments/decided-state.ts'
export { alignmentPath, pairName, pairNames, trustPairOf } from './alignments/trust-pair.ts'
export { brandOf, LEAST_CONTRAST, type Brand } from './brand/brand.ts'
export { contrastOf, type Colour } from './brand/colour.ts'
export { typeFamilies, type TypeFamily } from './brand/type-families.ts'
export { clausesOf, sectionsOf, type Clause, type ClauseBlock } from './clause.ts'
export { diagnosticCodes, type DiagnosticCode } from './diagnostic-codes.ts'
export type { DiagnosticInfo, Severity } from './diagnostic-info.ts'
export { diagnostic, hasErrors, sortDiagnostics, type Diagnostic, type Fix } from './diagnostic.ts'
export { applyRepairs, type Repaired } from './fidelity/apply-repairs.ts'
export type { MarkDifference } from './fidelity/compare-marks.ts'
export {
  compareWords,
  type MarkGap,
  type WordComparison,
  type WordGap,
} from './fidelity/compare-words.ts'
export {
  emphasisOf,
  placeWords,
  type BlockShape,
  type MarkedEmphasis,
  type PlacedWord,
  type Run,
} from './fidelity/placed-words.ts'
export { publishedWords } from './fidelity/published-words.ts'
export { contextOf, fingerprintOf, sha256Hex } from './fingerprint.ts'
export { backRows, BLANK, documentRows, frontRows } from './front-rows.ts'
export {
  consultedWords,
  coverWords,
  revisionWords,
  signatureWords,
  statusWords,
  type DocumentSource,
} from './front-words.ts'
export { frontPages, type FrontPages } from './front-pages.ts'
export { frontValue, type FrontValue } from './front-value.ts'
export { checkIdentity, identifiedOf, type Identified } from './identity.ts'
export { linksOf, textOf, type Emphasis, type Inline, type Link, type Text } from './inline.ts'
export type { Files } from './library/file-set.ts'
export type {
  FrozenVersion,
  Library,
  LibraryPolicy,
  PublishedSource,
  ReviewNotes,
} from './library/library.ts'
export { frozenBlocks } from './library/frozen-blocks.ts'
export { frozenEntries, parseFrozen, type FrozenPolicy } from './library/parse-frozen.ts'
export {
  bearsOn,
  isBroken,
  parseInSteps,
  parseLibrary,
  type ParsedLibrary,
} from './library/parse-library.ts'
export { addressedOf, audienceWords, type Addressed } from './rules/addressed.ts'
export { AUDIENCES, type Audience } from './rules/audiences.ts'
export { rolesInWords } from './rules/roles-in-words.ts'
export { ruleStateOf, type RuleState } from './rules/rule-state.ts'
export { frozenRulesFiles, type FrozenRules } from './rules/frozen-rules.ts'
export { coverageOf, type RuleCoverage } from './rules/coverage.ts'
export { ruleSetOf, wordsWithoutNames } from './rules/rule-set-of.ts'
export type { PolicyRules } from './rules/read-rules.ts'
export {
  unmarked,
  type Mark,
  type MarkedCells,
  type MarkedRow,
  type MarkedRun,
  type Move,
} from './marked.ts'
export { didYouMean, nearestName, offerName } from './nearest-name.ts'
export { ownValue } from './own-value.ts'
export {
  dateOfWording,
  datesOfWording,
  isPartialDate,
  wordingOfDate,
  type PartialDate,
} from './partial-date.ts'
export { isPeriod, periodOfWording, samePeriod, wordingOfPeriod, type Period } from './period.ts'
export {
  comparePlaces,
  compareText,
  indexLines,
  type LineIndex,
  type Place,
  type Position,
  type Span,
} from './place.ts'
export { dateOf } from './policy-date.ts'
export { policyJson } from './policy-json.ts'
export type {
  Block,
  Cell,
  ClauseTypes,
  Form,
  FormField,
  FormPart,
  Item,
  ItemBlock,
  List,
  Paragraph,
  Policy,
  Section,
  Table,
  Trust,
} from './policy.ts'
export { dutiesToInform, isOpen, type DutyToInform } from './reminders/duties-to-inform.ts'
export type { Cadence, Message, PolicyReminders, Reminder, RestsOn } from './reminders/reminder.ts'
export { heldWords, reminderStateOf, type ReminderState } from './reminders/reminder-state.ts'
export { MOST_ISSUES, rotaOf, type Rota, type RotaPlan } from './reminders/rota.ts'
export { bearsOnSafety } from './reminders/safeguarding.ts'
export { sentStandings, type SentLedger, type SentStanding } from './reminders/sent-ledger.ts'
export { spokenReminder, type SpokenReminder } from './reminders/spoken-reminder.ts'
export { roleWord } from './role-word.ts'
export { romanNumber } from './roman-number.ts'
export { rowsOf, wordsOfRow, type Row, type RowKind } from './row.ts'
export { reviewDateOf } from './reviews/review-date.ts'
export { addPeriod } from './reviews/add-period.ts'
export { firstDayOf, lastDayOf, type Day } from './reviews/calendar-day.ts'
export { DUE_AHEAD, reviewsOf } from './reviews/reviews-of.ts'
export type { ApprovalContent, Decision } from './schema/approval.ts'
export type { ClauseEntry, ClauseType } from './schema/clauses.ts'
export type { CoverRow, FrontMatter } from './schema/front-matter.ts'
export type { DiffJson } from './schema/diff-json.ts'
export type { FrozenContent } from './schema/frozen.ts'
export type { Manifest } from './schema/manifest.ts'
export type { PolicyJson } from './schema/policy-json.ts'
export type { RemindJson } from './schema/remind-json.ts'
export type { Repair, RepairsContent } from './schema/repairs.ts'
export type { ReviewContent } from './schema/review.ts'
export type { Review, Reviews } from './schema/reviews.ts'
export type { RolesContent } from './schema/roles.ts'
export type { MattersContent } from './schema/vocabulary.ts'
export type { Sent } from './schema/sent.ts'
export { schemas } from './schema/schemas.ts'
export type { TrustContent } from './schema/trust.ts'
export { sectionsElsewhere } from './sections-elsewhere.ts'
export { statusWord } from './status-word.ts'
export { recordPairs, type RecordedClause, type RecordedPair } from './source/edit-alignments.ts'
export { appendSent } from './source/append-sent.ts'
export { confirmEntries, confirmReminders } from './source/confirm-entries.ts'
export { proposeTypes } from './source/edit-clauses.ts'
export { idFrom } from './source/id-from.ts'
export { proposeType } from './source/propose-type.ts'
export {
  formatPolicy,
  stringifyPolicy,
  type Formatted,
  type IdHistory,
} from './source/format-policy.ts'
export { parsePolicy, type ParsedPolicy, type PolicySource } from './source/parse-policy.ts'
export { UNSTATED, type Vocabulary } from './source/validate.ts'
export { formatYaml, writeYaml, type Writable } from './source/write-yaml.ts'
export { withTemporaryIds } from './temporary-ids.ts'
export { foldText, wordsOf } from './words.ts'
export { idsInText } from './source/ids-in-text.ts'
export { atOnce, type Steps } from './steps.ts'
export { approvedCode } from './versions/approved-code.ts'
export { approvalCode, readApprovalCode } from './versions/approval-code.ts'
export { compareVersions } from './versions/compare-versions.ts'
export {
  approvedText,
  statusText,
  unfinishedApproval,
  wordingsTakenAway,
} from './versions/decided-text.ts'
export { moves, OUTCOMES, statusOf, type Outcome, type Status } from './versions/outcomes.ts'
export {
  inForceOn,
  liveTwice,
  standingsOf,
  type InForce,
  type Standing,
} from './versions/standings.ts'
export { versionFacts, type VersionFacts } from './versions/version-facts.ts'
export { versionFiles } from './versions/version-files.ts'
export type {
  ToldAlignment,
  ToldClause,
  ToldOnly,
  ToldPair,
  ToldRelation,
  ToldRow,
  ToldWitness,
} from './told-alignment.ts'
