import { firstOfEach, sentenceAlone } from '@policy/ask'
import type { Decision, Question, Reason, Rules } from '@policy/rules'
import { effectWords } from '@policy/rules/topics'
import type { Paint } from './paint.ts'

/** An answer for a terminal: what is said first, the outcome, the words, and what is still to know. */
export function decisionText(
  decision: Decision,
  rules: Rules,
  paint: Paint,
  full: boolean,
): string {
  const most = full ? Number.POSITIVE_INFINITY : SHOWN
  const { policy, notices, outcome } = decision
  const version = policy.version === null ? '' : `, version ${policy.version}`
  return [
    `${policy.trustName}: ${policy.title}${version}`,
    ...notices.map((notice) => paint.yellow(notice)),
    '',
    `${paintOutcome(outcome, paint)}  ${sentenceAlone(decision)}`,
    ...part('Where a child may be at risk, first', decision.safety, paint),
    ...part('The words', decision.because, paint, most),
    ...defeated(decision, paint),
    ...part('Comes first', decision.requires, paint, most),
    ...part('With it or after it', decision.do, paint, most),
    ...missing(decision.missing, paint, most),
    ...part('Forbidden where this is so', decision.provided, paint, most),
    ...part('If it is breached', decision.ifBreached, paint, most),
    ...part('Others may', decision.powers, paint, most),
    ...part('Advice', decision.advice, paint, most),
    ...conflicts(decision, rules, paint, most),
    ...judgements(decision, rules, paint, most),
    ...(full ? part('What the policy covers, and means by its words', decision.scope, paint) : []),
    ...(full ? [] : ['', paint.dim('--full shows all of it; --json gives it to programs.')]),
    '',
    paint.dim('The policy text prevails. This is not legal advice.'),
    '',
  ].join('\n')
}

function paintOutcome(outcome: Decision['outcome'], paint: Paint): string {
  const words = outcome.toUpperCase()
  if (outcome === 'prohibited' || outcome === 'conflict') return paint.red(words)
  return outcome === 'permitted' || outcome === 'required'
    ? paint.green(words)
    : paint.yellow(words)
}

function part(
  title: string,
  reasons: readonly Reason[],
  paint: Paint,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (reasons.length === 0) return []
  const shown = firstOfEach(reasons, most)
  return [
    '',
    paint.bold(title),
    ...shown.flatMap((reason) => reasonLines(reason, paint)),
    ...andMore(reasons.length - shown.length),
  ]
}

/** Rules and questions of each part that are shown where nobody asks for all. */
const SHOWN = 3

function andMore(count: number): readonly string[] {
  return count > 0 ? [`  … and ${count} more`] : []
}

function reasonLines(reason: Reason, paint: Paint): readonly string[] {
  const where = [reason.number, reason.section].filter((each) => each !== null).join(' ')
  const maybe = reason.holds === 'maybe' ? ', perhaps' : ''
  return [
    `  ${effectWords(reason)}${maybe}: ${reason.under.length > 0 ? `${reason.under.at(-1)} … ` : ''}"${reason.quote}"`,
    `    ${paint.dim(`${where === '' ? reason.clause : where} (${reason.rule})`)}`,
    ...extras(reason).map((line) => `    ${line}`),
  ]
}

function extras({
  due,
  timing,
  cadence,
  reading,
  unmodelled,
  stale,
  met,
}: Reason): readonly string[] {
  return [
    ...(due?.readings ?? []).flatMap(({ says, latest, notes }) => [
      `due ${latest}: ${says}`,
      ...notes,
    ]),
    ...(timing === undefined ? [] : [`when: ${timing} (the policy gives no time)`]),
    ...(cadence === undefined ? [] : [`how often: ${cadence} (the policy gives no interval)`]),
    ...(reading === undefined ? [] : [`read so: ${reading.note} (${reading.status})`]),
    ...(unmodelled ?? []).map((words) => `only in words: ${words}`),
    ...(met === undefined ? [] : [met ? 'told to be done' : 'told not to be done']),
    ...(stale === true ? ['the clause changed after this was read off it'] : []),
  ]
}

function defeated({ defeated: all }: Decision, paint: Paint): readonly string[] {
  if (all.length === 0) return []
  return [
    '',
    paint.bold('Would apply, but does not'),
    ...all.flatMap(({ reason, by }) => [
      ...reasonLines(reason, paint),
      `    because of ${'rule' in by ? by.rule : `"${by.words}"`}`,
    ]),
  ]
}

function missing(questions: readonly Question[], paint: Paint, most: number): readonly string[] {
  if (questions.length === 0) return []
  return [
    '',
    paint.bold('Still to know'),
    ...questions
      .slice(0, most)
      .flatMap(({ fact, ask, settles, options, covers }) => [
        `  ${ask}`,
        `    ${paint.dim(`${flagFor(fact, options)}${covers === undefined ? '' : ` (\`no\` answers ${covers.length} questions below)`}; for ${settles.join(', ')}`)}`,
      ]),
    ...andMore(questions.length - most),
  ]
}

const DIMENSIONS = new Set(['actor', 'action', 'object', 'counterparty', 'account', 'channel'])

function flagFor(fact: string, options: Question['options']): string {
  const values = options === undefined ? '…' : Object.keys(options).join('|')
  return DIMENSIONS.has(fact) ? `--${fact} ${values}` : `--fact ${fact}=${values}`
}

function conflicts(
  { conflicts: all, tensions }: Decision,
  rules: Rules,
  paint: Paint,
  most: number,
): readonly string[] {
  if (all.length === 0 && tensions.length === 0) return []
  const quoted = (id: string): string => `    "${rules.rule(id)?.quote ?? ''}" (${id})`
  return [
    '',
    paint.bold('Pulls different ways'),
    ...all.flatMap(({ requires, forbids, decides }) => [
      `  the one asks for what the other forbids; ${decides ?? 'whoever is responsible for the policy (it names nobody)'} has to decide`,
      quoted(requires.rule),
      quoted(forbids.rule),
    ]),
    ...tensions
      .slice(0, most)
      .flatMap(({ rules: pair, note }) => [`  ${note}`, ...pair.map(quoted)]),
    ...andMore(tensions.length - most),
  ]
}

function judgements(
  { judgements: all }: Decision,
  rules: Rules,
  paint: Paint,
  most: number,
): readonly string[] {
  if (all.length === 0) return []
  const { roles } = rules.json.vocabulary
  return [
    '',
    paint.bold('For a person to judge'),
    ...all
      .slice(0, most)
      .map(
        ({ term, judge, rule }) =>
          `  "${term}": ${judge.map((role) => (role === 'unstated' ? 'the policy does not say who' : (roles[role]?.label ?? role))).join(', ')} ${paint.dim(`(${rule})`)}`,
      ),
    ...andMore(all.length - most),
  ]
}
