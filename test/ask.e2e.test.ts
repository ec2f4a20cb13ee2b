import { describe, expect, test } from 'vitest'
import type { Decision } from '../packages/rules/src/index.ts'
import { runPolicy, workspace } from './support/workspace.ts'

const DAY = ['--today', '2026-11-20']
const MINOR_OF_FORTY = ['--fact', 'counterparty.is.child=yes', 'counterparty.age=40']
const CONTACT = ['--actor', 'staff', '--action', 'connect', '--account', 'personal']

async function decision(...args: readonly string[]): Promise<Decision> {
  const { code, out, err } = await runPolicy(['ask', ...args, ...DAY, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Decision
}

const facts = (each: Decision): readonly string[] => each.missing.map(({ fact }) => fact)
const clauses = (each: Decision): readonly string[] => each.because.map(({ clause }) => clause)

describe('what the five policies say', () => {
  test('Thinking Schools: contact with a pupil turns on the family, and both clauses are quoted', async () => {
    const asked = await decision('thinking-schools', ...CONTACT, '--counterparty', 'pupil')
    expect(asked.outcome).toBe('conditional')
    expect(facts(asked)[0]).toBe('counterparty.isFamily')
    expect(clauses(asked)).toContain('no-personal-contact-with-pupils')
    expect(clauses(asked)).toContain('family-contact-continues')
  })

  test('Dudley alone forbids contact with a former pupil of twenty', async () => {
    const { out } = await runPolicy([
      'ask',
      'all',
      ...CONTACT,
      '--counterparty',
      'former-pupil',
      '--fact',
      'counterparty.age=20',
      ...DAY,
      '--json',
    ])
    const { decisions } = JSON.parse(out) as { readonly decisions: readonly Decision[] }
    expect(decisions).toHaveLength(5)
    expect(
      decisions.filter(({ outcome }) => outcome === 'prohibited').map(({ policy }) => policy.trust),
    ).toEqual(['dudley'])
    // A former pupil may be a child still, but is no pupil for that.
    expect(decisions.flatMap(facts)).not.toContain('counterparty.is.pupil')
  })

  test('Dudley: a comment has to be acknowledged, by one of two times', async () => {
    const asked = await decision(
      'dudley',
      '--actor',
      'account-user',
      '--action',
      'acknowledge',
      '--object',
      'comment',
      '--account',
      'official',
      '--fact',
      'comment.receivedAt=2026-11-20T16:30',
    )
    expect(asked.outcome).toBe('required')
    const due = asked.because.flatMap((reason) => reason.due ?? [])
    expect(due[0]?.readings.map(({ latest }) => latest).toSorted()).toEqual([
      '2026-11-21T16:30:00+00:00',
      '2026-11-23T23:59:59+00:00',
    ])
    // Said first, and in the sentence that may be shown alone.
    expect(asked.notices[0]).toMatch(/draft/)
    expect(asked.sentence).toMatch(/^This policy is a draft/)
  })

  test('what no rule addresses is never called allowed', async () => {
    const asked = await decision(
      'aspire-educational',
      '--actor',
      'pupil',
      '--action',
      'follow',
      '--account',
      'personal',
    )
    expect(asked.outcome).toBe('not-addressed')
    expect(asked.sentence).toMatch(/This policy does not say\. That is not permission\.$/)
  })
})

describe('at the terminal', () => {
  test('says outcome, words, clause and what is missing', async () => {
    const { code, out } = await runPolicy([
      'ask',
      'thinking-schools',
      ...CONTACT,
      '--counterparty',
      'pupil',
      ...DAY,
    ])
    expect(code).toBe(0)
    expect(out).toContain('CONDITIONAL  It depends.')
    expect(out).toContain("Is the other person a member of the actor's family?")
    expect(out).toContain('5.2 PERSONAL USE OF SOCIAL MEDIA (no-personal-contact-with-pupils/1)')
    expect(out).toContain('--fact counterparty.isFamily=')
    expect(out).toContain('The policy text prevails. This is not legal advice.')
  })

  test('then asks what is missing, one by one, until it is decided', async () => {
    const asked: string[] = []
    const { out } = await runPolicy(
      ['ask', 'thinking-schools', ...CONTACT, '--counterparty', 'pupil', ...DAY],
      {
        askWords: (question) => {
          asked.push(question)
          return Promise.resolve(question.includes('family') ? 'no' : '')
        },
      },
    )
    expect(asked[0]).toContain('family')
    expect(out.split('PROHIBITED')).toHaveLength(2)
  })

  test('an answer that is none is said to be none, and asked for again', async () => {
    const answers = ['perhaps', 'no']
    const { err, out } = await runPolicy(
      ['ask', 'thinking-schools', ...CONTACT, '--counterparty', 'pupil', ...DAY],
      {
        askWords: () => Promise.resolve(answers.shift() ?? ''),
      },
    )
    expect(err).toContain('`counterparty.isFamily` is yes or no')
    expect(out).toContain('PROHIBITED')
  })

  test('lays the five side by side', async () => {
    const { out } = await runPolicy([
      'ask',
      'all',
      ...CONTACT,
      '--counterparty',
      'former-pupil',
      '--fact',
      'counterparty.age=20',
      ...DAY,
    ])
    expect(
      out.split('\n').filter((line) => /^(?:aspire|dudley|inspire|thinking)/.test(line)),
    ).toHaveLength(5)
    expect(out).toMatch(/^dudley +prohibited/m)
    expect(out).toContain('No trust is ranked above another.')
  })
})

describe('asked wrongly', () => {
  test.each([
    [['--actor', 'staf', '--action', 'post'], 'unknown actor `staf`', 'did you mean `staff`?'],
    [
      ['--actor', 'staff', '--action', 'conect'],
      'unknown action `conect`',
      'did you mean `connect`?',
    ],
    // What the policies call a term, by its label or in `also`, and what is nearly that.
    [
      ['--actor', 'staff', '--action', 'engage'],
      'unknown action `engage`',
      'did you mean `connect`?',
    ],
    [['--actor', 'staff', '--action', 'DM'], 'unknown action', 'mean `message-directly`?'],
    [['--actor', 'staff', '--action', 'uploading'], 'unknown action', 'did you mean `post`?'],
    [['--actor', 'studnet', '--action', 'post'], 'unknown actor', 'did you mean `pupil`?'],
    [['--actor', 'me', '--action', 'post'], 'unknown actor `me`', 'help: there are person, adult'],
    [['--actor', 'staff', '--action', ''], 'unknown action ``', 'help: there are use-social-media'],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', 'constructor=yes'],
      'unknown fact `constructor`',
      'there are ',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', '__proto__=yes'],
      'unknown fact `__proto__`',
      'there are ',
    ],
    [
      ['--actor', 'adult', '--action', 'post', '--fact', 'actor.is.pupil=maybe'],
      '`actor.is.pupil` is yes or no',
      'write `--fact actor.is.pupil=yes` or `--fact actor.is.pupil=no`',
    ],
    [
      [
        '--actor',
        'adult',
        '--action',
        'post',
        '--fact',
        'reading.personal-accounts-disclaimer-scope/1=yes',
      ],
      '`reading.personal-accounts-disclaimer-scope/1` is a number',
      'write `--fact reading.',
    ],
    [
      ['--actor', 'Board of Directors', '--action', 'post'],
      'unknown actor `Board of Directors`',
      'did you mean `trust-director` or `board`?',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--channel', 'facebok'],
      'unknown channel `facebok`',
      'did you mean `social-network`?',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', 'harm.ofensive=yes'],
      'unknown fact `harm.ofensive`',
      'did you mean `harm.offensive`?',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', 'harm'],
      '`--fact harm` is not `key=value`',
      'write it as',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', 'harm=no', '--fact', 'harm=yes'],
      '`harm` is told twice, as no and as yes',
      'tell it once',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', 'counterparty.age=old'],
      '`counterparty.age` is a number of years',
      'write `--fact counterparty.age=20`',
    ],
    [
      ['--actor', 'staff', '--action', 'follow', '--fact', 'content.opinion=yes'],
      '`content.opinion` is no by the act itself (`follow`)',
      'take it away, or ask about an act that says or shows something',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', 'actor.is.pupil=true'],
      '`actor.is.pupil` cannot be yes where actor is `staff`',
      'help: take it away, or ask about `--actor pupil`\n',
    ],
    [
      ['--actor', 'staff', '--action', 'post', '--fact', 'actor.is.parent-carer=yes'],
      '`actor.is.parent-carer` cannot be yes where actor is `staff`',
      'about somebody who is both, `--actor adult --fact actor.is.staff=yes actor.is.parent-carer=yes`',
    ],
    [
      ['--actor', 'teacher', '--action', 'post', '--fact', 'actor.is.staff=no'],
      '`actor.is.staff` cannot be no where actor is `teacher`',
      'take it away, or name another actor',
    ],
    [
      '--actor staff --action post --account personal --fact actor.is.account-user=yes'.split(' '),
      '`actor.is.account-user` cannot be yes where actor is `staff` and account is `personal`',
      'take it away, or name another account',
    ],
    [
      [...CONTACT, '--counterparty', 'former-pupil', ...MINOR_OF_FORTY],
      '`counterparty.is.child` cannot be yes where `counterparty.age` is 40',
      'take one of the two away',
    ],
  ])('%j', async (args, message, help) => {
    const { code, err, out } = await runPolicy(['ask', 'dudley', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toContain(help)
  })

  test('an unknown word is also answered with the list of those there are', async () => {
    const { err } = await runPolicy(['ask', 'dudley', '--actor', 'staf', '--action', 'post'])
    expect(err).toMatch(/there are .*teacher, .*pupil/)
  })

  test('a policy without rules says so', async () => {
    const at = workspace(['dudley'])
    at.remove('policies/dudley/social-media/rules.yaml')
    const { code, err } = await at.policy(['ask', 'dudley', '--actor', 'staff', '--action', 'post'])
    expect(code).toBe(2)
    expect(err).toContain('no rules have been read off `dudley/social-media` yet')
  })
})
