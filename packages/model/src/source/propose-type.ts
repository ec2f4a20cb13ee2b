import type { Clause } from '../clause.ts'
import type { ClauseEntry } from '../schema/clauses.ts'
import { foldText } from '../words.ts'
import { UNSTATED } from './validate.ts'

type Proposal = readonly [RegExp, (words: string) => ClauseEntry]

const NOBODY = [UNSTATED]

/** First that fits wins; a person confirms or corrects it. */
const PROPOSALS: readonly Proposal[] = [
  [
    /^["']?[\w ]+["']? (?:means|is a (?:broad )?term|refers to)\b/i,
    (words) => ({
      type: 'definition',
      term: /^["']?([\w ]+?)["']? (?:means|is|refers)/i.exec(words)?.[1] ?? words,
    }),
  ],
  [
    /\b(?:within|outside|in|out of) the scope\b|\bthis policy (?:applies|covers|is subject)\b|^applies to\b/i,
    (words) => ({ type: 'scope', effect: /outside|out of/i.test(words) ? 'excludes' : 'includes' }),
  ],
  [
    /\b(?:disciplinary action|gross misconduct|dismissal|will be (?:removed|banned))\b/i,
    () => ({ type: 'sanction', on: NOBODY }),
  ],
  [
    /\b(?:must not|must never|should not|should never|not permitted|prohibited|do not|don't|may not|cannot|under no circumstances|not allowed)\b/i,
    () => ({ type: 'prohibition', bearer: NOBODY }),
  ],
  [
    /\b(?:report(?:ed)?|inform(?:ed)?|notif(?:y|ied)|contact|refer(?:red)?) (?:\w+ )?(?:to )?(?:the|a|an)\b/i,
    () => ({ type: 'reporting', to: NOBODY }),
  ],
  [
    /\b(?:must|will|shall|should|required to|need to|have to)\b/i,
    () => ({ type: 'duty', bearer: NOBODY }),
  ],
  [/\b(?:may|can|permitted|allowed)\b/i, () => ({ type: 'permission', bearer: NOBODY })],
  [
    /\b(?:advised|encouraged|recommended|good practice|consider)\b/i,
    () => ({ type: 'guidance', audience: NOBODY }),
  ],
]

/** What a clause probably is, from its words: a proposal, marked as one. */
export function proposeType(clause: Clause): ClauseEntry {
  const said: ClauseEntry =
    clause.block === 'form' || clause.block === 'field'
      ? { type: 'form', completes: NOBODY }
      : fromWords(foldText(clause.text))
  return { ...said, proposed: 'yes', fingerprint: clause.fingerprint, context: clause.context }
}

function fromWords(words: string): ClauseEntry {
  return PROPOSALS.find(([pattern]) => pattern.test(words))?.[1](words) ?? { type: 'background' }
}
