import { describe, expect, test } from 'vitest'
import { decidedFor } from '../packages/diff/src/index.ts'
import { formatYaml, isBroken } from '../packages/model/src/index.ts'
import { underlined } from '../packages/model/test/support/marked.ts'
import { edited, ELMFIELD, entry, PAIRS, pairsWith } from './support/decided-pairs.ts'

/** What is said of pairs in a file of their own: the words underlined, code, message, help. */
function saidOf(pairs: string): readonly string[] {
  return pairsWith({ [PAIRS]: pairs })
    .found.filter(({ code }) => code !== 'unconfirmed-alignment')
    .map(
      (each) => `${underlined(pairs, each)} | ${each.code}: ${each.message} | ${each.help ?? ''}`,
    )
}

const one = (a: string, b: string): string => `confirmed:\n  - a: ${a}\n    b: ${b}\n`

describe('a slip in a file of pairs', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a mistyped clause',
      one('ask-parent', 'consent-of-parents'),
      [
        'ask-parent | alignment-without-clause: `elmfield` has no clause `ask-parent` | did you mean `ask-parents`?',
      ],
    ],
    [
      'a mistyped clause of a named policy',
      one('phones#scop', 'everyone'),
      [
        'phones#scop | alignment-without-clause: `elmfield` has no clause `phones#scop` | did you mean `phones#scope`?',
      ],
    ],
    [
      'a clause that is gone',
      one(
        '{ clause: photographs-of-events, fingerprint: 0123456789ab, context: 0123456789ab }',
        'lockers',
      ),
      [
        'photographs-of-events | alignment-without-clause: `elmfield` has no clause `photographs-of-events` | take the pair away, or name the clause that says it now',
      ],
    ],
    [
      'the two sides the wrong way round',
      one('consent-of-parents', 'phones-in-locker'),
      [
        'consent-of-parents | alignment-without-clause: `elmfield` has no clause `consent-of-parents` | `riverside` has it: swap `a` and `b`',
        'phones-in-locker | alignment-without-clause: `riverside` has no clause `phones-in-locker` | `elmfield` has it: swap `a` and `b`',
      ],
    ],
    [
      'a clause that two policies have',
      one('scope', 'everyone'),
      [
        'scope | ambiguous-clause: 2 policies of `elmfield` have a clause `scope` | write `phones#scope` or `social-media#scope`',
      ],
    ],
    [
      'a pair twice, once under an old name',
      `${one('names-not-permitted', 'no-names')}  - a: names-not-permitted\n    b: no-naming\n`,
      [
        'names-not-permitted | pair-decided-twice: the pair of `names-not-permitted` and `no-naming` is confirmed twice | take it away here, or on line 2',
      ],
    ],
    [
      'a pair confirmed and forbidden',
      `${one('ask-parents', 'lockers')}forbidden:\n  - a: ask-parents\n    b: lockers\n`,
      [
        'ask-parents | pair-decided-twice: the pair of `ask-parents` and `lockers` is both confirmed and forbidden | take away what is not meant, here or on line 2; until then neither counts',
      ],
    ],
    [
      'a key misspelt beside a clause',
      one('{ clause: ask-parents, fingerprnt: 0123456789ab }', 'lockers'),
      ['fingerprnt | unknown-key: unknown key `fingerprnt` | did you mean `fingerprint`?'],
    ],
    [
      'a fingerprint that is none',
      one('{ clause: ask-parents, fingerprint: 0f3a }', 'lockers'),
      ['0f3a | invalid-value: `0f3a` is not written by policy confirm | see docs/format.md'],
    ],
    [
      'a list where a clause stands',
      one('[ask-parents]', 'lockers'),
      [
        '[ask-parents] | wrong-type: `a` has to be a group of keys | write `key: value` lines below it',
      ],
    ],
    [
      'one side only',
      'confirmed:\n  - a: ask-parents\n',
      ['a | missing-key: `b` is missing | add `b: …`'],
    ],
    [
      'a list misspelt',
      'confirmd:\n  - a: ask-parents\n    b: lockers\n',
      ['confirmd | unknown-key: unknown key `confirmd` | did you mean `confirmed`?'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toEqual(said)
  })

  test('of two decisions that contradict each other neither counts', () => {
    const contrary = edited(PAIRS).replace('forbidden:\n', (list) => {
      const [, a = '', b = ''] = /- (a: .*)\n {4}(b: .*)/.exec(edited(PAIRS)) ?? []
      return `${list}  - ${a}\n    ${b}\n`
    })
    const { library, found } = pairsWith({ [PAIRS]: contrary })
    expect(found.map(({ code }) => code)).toEqual(['pair-decided-twice'])
    expect(
      decidedFor(
        library,
        entry('elmfield/social-media', library).policy,
        entry('riverside/social-media', library).policy,
      ),
    ).toEqual({
      confirmed: [],
      forbidden: [['scope', 'everyone']],
    })
  })

  test('keeps no policy from being published', () => {
    const { found, library } = pairsWith({ [PAIRS]: one('scope', 'everyone') })
    expect(library.policies.filter(({ policy }) => isBroken(policy.id, found))).toEqual([])
  })

  test('is not looked for in a policy that could only be read in part', () => {
    const broken = edited(
      ELMFIELD,
      'Staff must not name pupils in pictures.',
      'Staff <b>must</b> not.',
    )
    expect(pairsWith({ [ELMFIELD]: broken }).found).toEqual([])
    expect(pairsWith({ [ELMFIELD]: 'no front matter' }).found).toEqual([])
  })
})

describe('files of policies/alignments', () => {
  test.each([
    [
      'elmfeild--riverside.yaml',
      'unknown-trust: there is no trust `elmfeild`',
      'did you mean `elmfield--riverside.yaml`?',
    ],
    [
      'elmfield--oakfield.yaml',
      'unknown-trust: there is no trust `oakfield`',
      'there are `elmfield`, `riverside`: rename the file, or take it away',
    ],
    [
      'riverside--elmfield.yaml',
      'misnamed-alignment: `elmfield` comes before `riverside` in the alphabet',
      'rename it to `elmfield--riverside.yaml`, and swap `a` and `b` of every pair in it',
    ],
    [
      'elmfield--elmfield.yaml',
      'misnamed-alignment: `elmfield` is named twice',
      'name two trusts, in alphabetical order: `aspire--dudley.yaml`',
    ],
    [
      'elmfield-riverside.yaml',
      'stray-file: nothing reads `elmfield-riverside.yaml`',
      'did you mean `elmfield--riverside.yaml`?',
    ],
    [
      'elmfield--riverside.yml',
      'stray-file: nothing reads `elmfield--riverside.yml`',
      'did you mean `elmfield--riverside.yaml`?',
    ],
    [
      'notes.txt',
      'stray-file: nothing reads `notes.txt`',
      'move it out of `policies`, or give it the name that docs/format.md has for it',
    ],
  ])('%s', (name, said, help) => {
    const path = `policies/alignments/${name}`
    const { found } = pairsWith({ [path]: one('ask-parents', 'lockers') })
    expect(found.map((each) => [`${each.code}: ${each.message}`, each.help, each.place])).toEqual([
      [said, help, { path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }],
    ])
  })

  test('are called after their trusts even where ids hold two hyphens', () => {
    const trust = edited('policies/riverside/trust.yaml')
    const { found } = pairsWith({
      'policies/river--side/trust.yaml': trust,
      'policies/alignments/elmfield--river--side.yaml': 'confirmed:\n',
    })
    expect(found).toEqual([])
  })

  test('are canonical as `policy confirm` writes them', () => {
    expect(formatYaml(edited(PAIRS))).toBe(edited(PAIRS))
  })
})
