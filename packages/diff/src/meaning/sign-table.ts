import type { SignKind } from './sign.ts'

/** Phrases with one meaning, as they stand in text of small letters without short forms (`don't` is `do not`). */
interface SignRow {
  readonly kind: SignKind
  /** Empty where the words themselves are the meaning: a number, a period. */
  readonly meaning: string
  readonly phrases: RegExp
  /** Whether a clause with it obliges, forbids or permits. "Can" alone says what is possible, "not" alone what is not the case. */
  readonly binds: boolean
}

const UNIT =
  '(?:working |school |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?|terms?|half[- ]terms?)'
const FROM_TWO =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand'
const BE = '(?:is|are|be|was|were|been)'

const modals: readonly SignRow[] = [
  // Headings over lists of what to do: "The Do's", "DO:". What not to do is `do not`, below.
  binding('modal', 'do', /^(?:the )?do(?:'s|s)?:?$/g),
  binding('modal', 'responsible', /\bresponsib(?:le|ility|ilities)\b/g),
  // A prohibition, whichever way it is put.
  binding(
    'modal',
    'must not',
    `(?:must|shall|may|might) (?:not|never)|(?:is|are) not to|${BE} not (?:allowed|permitted) to|${BE} (?:prohibited|forbidden|banned) from`,
  ),
  // A verb and its "not" are one: taken apart, a sentence could lose the "not" and another keep it.
  binding(
    'modal',
    'should not',
    `should not|should never|${BE} (?:not expected|not encouraged|advised not) to`,
  ),
  binding('modal', 'will not', 'will not|will never|would not'),
  binding('modal', 'can not', `can not|could not|${BE} (?:not able|unable) to`),
  binding(
    'modal',
    'must',
    `must|shall|(?:has|have) to|needs? to|are to|requires?|${BE} (?:required|obliged) to`,
  ),
  binding('modal', 'must', /\b(?:it is (?:essential|mandatory) that|essential|imperative)\b/g),
  binding('modal', 'should', `should|ought to|${BE} (?:expected|encouraged|advised) to`),
  binding('modal', 'should', /\bit is (?:recommended|advisable) that\b/g),
  binding('modal', 'may', `may|might|${BE} (?:allowed|permitted|free) to`),
  plain('modal', 'can', `can|could|${BE} able to`),
  binding('modal', 'will', 'will|would'),
  binding('modal', 'required', 'required|mandatory|compulsory|obligatory'),
  binding('modal', 'recommended', 'recommended|advisable|encouraged|expected'),
  binding(
    'modal',
    'allowed',
    'allow(?:ed|s|ing)?|permit(?:ted|s|ting)?|acceptable|optional|lawful',
  ),
]

const limits: readonly SignRow[] = [
  binding(
    'negation',
    'prohibited',
    'prohibit(?:ed|s|ing)?|forbid(?:den|s|ding)?|ban(?:ned|s|ning)?|unacceptable|unlawful|illegal|zero tolerance|avoid(?:ed|s|ing)?',
  ),
  plain(
    'exception',
    'except',
    'unless|except(?:ing)?(?: (?:for|that|where|when|if|in))?|other than|apart from|with the exception of|exempt(?:ed)?(?: from)?|save (?:for|that|where|in)',
  ),
  plain(
    'exception',
    'where possible',
    '(?:where|wherever|if|as far as|so far as) (?:possible|practicable|appropriate|necessary)|normally|usually|ordinarily|at the discretion of|in exceptional circumstances',
  ),
  plain('exception', 'only', 'only|solely|exclusively'),
  plain('exception', 'if', 'provided that|as long as|subject to|on condition that|if'),
  binding('negation', 'never', 'never|at no time|under no circumstances'),
  // An order at the beginning of a sentence: "Don't post", "No comments".
  binding('negation', 'not', /(?<=^(?:the |please )?|[.!?:;] (?:please )?)do not\b/g),
  binding('negation', 'no', /(?<=^|[.!?:;] )no\b/g),
  plain('negation', 'not', /\bnot\b(?! only)/g),
  plain('negation', 'no', 'no(?! longer)|nor|neither|none|nobody|without'),
]

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)'

const periods: readonly SignRow[] = [
  plain('period', '', `\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?`),
  plain('period', 'before', 'before|prior to'),
  plain('period', 'after', 'after'),
  plain('period', 'until', 'until|till'),
  plain('period', 'fortnightly', 'fortnightly|(?:once|each|every) (?:a )?fortnight'),
  plain('period', 'quarterly', 'quarterly|(?:once|each|every) (?:a )?quarter'),
  plain(
    'period',
    'at once',
    'immediately|at once|straight ?away|promptly|as soon as (?:possible|practicable|reasonably practicable)|without delay',
  ),
  plain('period', 'yearly', 'annual(?:ly)?|yearly|(?:once|each|every) (?:a )?year'),
  plain('period', 'termly', 'termly|(?:once|each|every) (?:a )?term'),
  plain('period', 'monthly', 'monthly|(?:once|each|every) (?:a )?month'),
  plain('period', 'weekly', 'weekly|(?:once|each|every) (?:a )?week'),
  plain('period', 'daily', 'daily|(?:once|each|every) (?:a )?day'),
  plain(
    'period',
    '',
    `(?:\\d+|one|an?|the same|same|the next|next|${FROM_TWO})(?:[- ](?:clear )?|-)${UNIT}`,
  ),
]

/**
 * Words that bear on a rule, in the order in which they are looked for: what one row has read, no other reads again. Until rules are
 * written down, these tell whether a change of words may be a change of rule. The modal verbs and what they mean follow
 * drafting practice (must obliges, should advises, may permits); what is required, allowed or forbidden in so many words counts with them.
 */
export const signTable: readonly SignRow[] = [
  plain(
    'reference',
    'reference',
    '(?:section|paragraph|clause|appendix|annex|part|page|article|version)s? (?:\\d+(?:\\.\\d+)*|[a-z](?![a-z]))',
  ),
  // Before the modal verbs: "without delay", "no later".
  ...periods,
  ...modals,
  ...limits,
  plain('number', 'at least', 'at least|no (?:less|fewer) than|(?:a )?minimum(?: of)?'),
  plain('number', 'at most', 'at most|no more than|up to|(?:a )?maximum(?: of)?'),
  plain(
    'number',
    'below',
    '(?:under|below|younger than|less than|fewer than)(?= (?:the age of )?\\d)',
  ),
  plain('number', 'above', '(?:over|above|older than|more than)(?= (?:the age of )?\\d)'),
  plain('number', '', '\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)'),
  plain('number', '', /£ ?\d[\d,.]*/g),
  plain(
    'year',
    '',
    '(?:19|20)\\d\\d(?! ?(?:words|characters|letters|pounds|people|pupils|followers|mb|gb))',
  ),
  plain('number', '', new RegExp(`\\b(?:\\d+(?:[.,:]\\d+)*(?: ?%|[a-z]+)?|${FROM_TWO})\\b`, 'g')),
]

function binding(kind: SignKind, meaning: string, phrases: RegExp | string): SignRow {
  return { ...plain(kind, meaning, phrases), binds: true }
}

function plain(kind: SignKind, meaning: string, phrases: RegExp | string): SignRow {
  const pattern = typeof phrases === 'string' ? new RegExp(`\\b(?:${phrases})\\b`, 'g') : phrases
  return { kind, meaning, phrases: pattern, binds: false }
}
