import type { Decision, Question, Reason, Rules } from '@policy/rules'
import type { Paint } from './paint.ts'

/** An answer for a terminal: what is said first, the outcome, the words, and what is still to know. */
export function decisionText(decision: Decision, rules: Rules, paint: Paint): string {
  const { policy, notices, outcome, sentence } = decision
  const version = policy.version === null ? '' : `, version ${policy.version}`
  return [
    `${policy.trustName}: ${policy.title}${version}`,
    ...notices.map((notice) => paint.yellow(notice)),
    '',
    `${paintOutcome(outcome, paint)}  ${withoutNotices(sentence, notices)}`,
    ...part('Tell first', decision.safety, paint),
    ...part('The words', decision.because, paint),
    ...defeated(decision, paint),
    ...part('Comes first', decision.requires, paint),
    ...part('With it or after it', decision.do, paint),
    ...missing(decision.missing, paint),
    ...part('Forbidden where this is so', decision.provided, paint),
    ...part('If it is breached', decision.ifBreached, paint),
    ...part('Others may', decision.powers, paint),
    ...part('Advice', decision.advice, paint),
    ...conflicts(decision, paint),
    ...judgements(decision, rules, paint),
    ...part('What the policy covers, and means by its words', decision.scope, paint),
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

/** Notices stand above; the sentence repeats them for whoever shows it alone. */
function withoutNotices(sentence: string, notices: readonly string[]): string {
  return notices.reduce((rest, notice) => rest.replace(`${notice} `, ''), sentence)
}

function part(title: string, reasons: readonly Reason[], paint: Paint): readonly string[] {
  if (reasons.length === 0) return []
  return ['', paint.bold(title), ...reasons.flatMap((reason) => reasonLines(reason, paint))]
}

const EFFECTS: Readonly<Record<Reason['effect'], string>> = {
  forbids: 'forbids',
  requires: 'asks for',
  allows: 'allows',
  'comes-first': 'first',
  'comes-with': 'with it',
  'comes-after': 'after it',
  'follows-breach': 'follows',
  empowers: 'may',
  advises: 'advises',
  covers: 'covers',
  excludes: 'leaves out',
  defines: 'means',
}

function reasonLines(reason: Reason, paint: Paint): readonly string[] {
  const where = [reason.number, reason.section].filter((each) => each !== null).join(' ')
  const maybe = reason.holds === 'maybe' ? ', perhaps' : ''
  return [
    `  ${EFFECTS[reason.effect]}${maybe}: ${reason.under.length > 0 ? `${reason.under.at(-1)} … ` : ''}"${reason.quote}"`,
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

function missing(questions: readonly Question[], paint: Paint): readonly string[] {
  if (questions.length === 0) return []
  return [
    '',
    paint.bold('Still to know'),
    ...questions.flatMap(({ fact, ask, settles, options, covers }) => [
      `  ${ask}`,
      `    ${paint.dim(`${flagFor(fact, options)}${covers === undefined ? '' : ` (\`no\` answers ${covers.length} questions below)`}; for ${settles.join(', ')}`)}`,
    ]),
  ]
}

const DIMENSIONS = new Set(['actor', 'action', 'object', 'counterparty', 'account', 'channel'])

function flagFor(fact: string, options: Question['options']): string {
  const values = options === undefined ? '…' : Object.keys(options).join('|')
  return DIMENSIONS.has(fact) ? `--${fact} ${values}` : `--fact ${fact}=${values}`
}

function conflicts({ conflicts: all, tensions }: Decision, paint: Paint): readonly string[] {
  if (all.length === 0 && tensions.length === 0) return []
  return [
    '',
    paint.bold('Pulls different ways'),
    ...all.map(
      ({ requires, forbids, decides }) =>
        `  ${requires.rule} asks for what ${forbids.rule} forbids; ${decides ?? 'whoever is responsible for the policy (it names nobody)'} has to decide`,
    ),
    ...tensions.map(({ rules, note }) => `  ${rules.join(' and ')}: ${note}`),
  ]
}

function judgements({ judgements: all }: Decision, rules: Rules, paint: Paint): readonly string[] {
  if (all.length === 0) return []
  const { roles } = rules.json.vocabulary
  return [
    '',
    paint.bold('For a person to judge'),
    ...all.map(
      ({ term, judge, rule }) =>
        `  "${term}": ${judge.map((role) => (role === 'unstated' ? 'the policy does not say who' : (roles[role]?.label ?? role))).join(', ')} ${paint.dim(`(${rule})`)}`,
    ),
  ]
}
