import type { Clause } from '../clause.ts'
import { foldText } from '../words.ts'

const COMMANDS =
  /\b(?:must|may|should|will|shall|cannot|can only|required to|expected to|entitled to|not (?:be )?(?:permitted|allowed)|prohibited|permitted|never|under no circumstances|are to|is to|do not|don't|need(?:s)? to)\b/i

const DOS_AND_DONTS = /^(?:the )?(?:do|don't|dos|do's|don'ts|do nots?)\s*:?$/i

/** Whether a clause sounds like a rule: it commands, allows, or stands under a heading of dos and don'ts. */
export function soundsLikeRule(clause: Clause): boolean {
  if (clause.block === 'form' || clause.block === 'field') return COMMANDS.test(clause.text)
  if (clause.leadIn && DOS_AND_DONTS.test(foldText(clause.text))) return false
  return (
    COMMANDS.test(foldText(clause.text)) ||
    clause.under.some((words) => DOS_AND_DONTS.test(foldText(words)))
  )
}
