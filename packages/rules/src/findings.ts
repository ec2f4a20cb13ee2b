// What can be found in a rule set without a question: for whoever writes a policy, so not part of what decides.
export { findConflicts, type FoundConflict } from './find-conflicts.ts'
export { findGaps, type Gap } from './gaps.ts'
export { findSilence, type Silence } from './silence.ts'
