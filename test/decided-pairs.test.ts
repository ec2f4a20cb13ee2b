import { describe, expect, test } from 'vitest'
import { alignPolicies, decidedFor, sideOf, type Decided } from '../packages/diff/src/index.ts'
import type { Library } from '../packages/model/src/index.ts'
import { edited, ELMFIELD, entry, PAIRS, pairsWith } from './support/decided-pairs.ts'
import { underlined } from '../packages/model/test/support/marked.ts'

const RIVERSIDE = 'policies/riverside/social-media/policy.md'

function decided(a: string, b: string, library: Library): Decided {
  return decidedFor(library, entry(a, library).policy, entry(b, library).policy)
}

const ONLINE = ['elmfield/social-media', 'riverside/social-media'] as const

describe('what was decided of two policies', () => {
  const { library, found } = pairsWith()

  test('is read without a finding, each pair for the policies it is of', () => {
    expect(found).toEqual([])
    expect(decided(...ONLINE, library)).toEqual({
      confirmed: [['names-not-permitted', 'no-names']],
      forbidden: [['scope', 'everyone']],
    })
    expect(decided('elmfield/phones', 'riverside/social-media', library)).toEqual({
      confirmed: [['phones-in-locker', 'lockers']],
      forbidden: [['scope', 'everyone']],
    })
  })

  test('is turned round with the comparison', () => {
    expect(decided('riverside/social-media', 'elmfield/social-media', library)).toEqual({
      confirmed: [['no-names', 'names-not-permitted']],
      forbidden: [['everyone', 'scope']],
    })
    expect(decided('elmfield/social-media', 'elmfield/phones', library)).toEqual({
      confirmed: [],
      forbidden: [],
    })
  })

  test('decides how they are laid beside each other', () => {
    const [a, b] = [
      sideOf(entry(ONLINE[0], library), library),
      sideOf(entry(ONLINE[1], library), library),
    ]
    const { counterparts } = alignPolicies(a, b, library, decided(...ONLINE, library))
    const told = counterparts.find(({ by }) => by === 'person')
    expect(told?.a.map(({ id }) => id)).toEqual(['names-not-permitted'])
    expect(told?.b.map(({ id }) => id)).toEqual(['no-names'])
    expect(told?.confidence).toBe(1)
    const both = counterparts.filter((each) => each.a.some(({ id }) => id === 'scope'))
    expect(both.flatMap((each) => each.b.map(({ id }) => id))).not.toContain('everyone')
  })

  test('may be nothing: the folder need not be there', () => {
    const { library: none, found: said } = pairsWith({ [PAIRS]: undefined })
    expect(said).toEqual([])
    expect(none.alignments).toEqual([])
    expect(decided(...ONLINE, none)).toEqual({ confirmed: [], forbidden: [] })
  })

  test('may stand in an empty file', () => {
    expect(pairsWith({ [PAIRS]: 'confirmed:\n' })).toMatchObject({ found: [] })
  })
})

describe('a decision on words that changed', () => {
  test('does not count, and is said where the clause is named', () => {
    const changed = {
      [ELMFIELD]: edited(ELMFIELD, 'must not name pupils', 'should not name pupils'),
    }
    const { library, found } = pairsWith(changed)
    expect(decided(...ONLINE, library).confirmed).toEqual([])
    expect(decided(...ONLINE, library).forbidden).toHaveLength(1)
    expect(found).toMatchObject([
      {
        code: 'stale-alignment',
        severity: 'warning',
        message: 'the words of `names-not-permitted` changed since the pair was confirmed',
        help: 'read both clauses again, then run `policy confirm elmfield--riverside names-not-permitted=no-names`; until then it does not count',
      },
    ])
    expect(found.map((each) => underlined(edited(PAIRS), each))).toEqual(['names-not-permitted'])
  })

  test('nor does one where only what a clause stands under changed; a ban is renewed as a ban', () => {
    const changed = {
      [RIVERSIDE]: edited(RIVERSIDE, '## Who is bound', '## Who need not read this'),
    }
    const { library, found } = pairsWith(changed)
    expect(decided(...ONLINE, library).forbidden).toEqual([])
    expect(found.map(({ message }) => message)).toEqual([
      'what `everyone` stands under changed since the pair was forbidden',
      'what `everyone` stands under changed since the pair was forbidden',
    ])
    expect(found[0]?.help).toContain(
      '`policy confirm elmfield--riverside social-media#scope=everyone --forbid`',
    )
  })

  test('is measured on the words that are compared, whatever stands in the library', () => {
    const { library } = pairsWith()
    const old = pairsWith({
      [ELMFIELD]: edited(ELMFIELD, 'in pictures.', 'in photographs.'),
    }).library
    const { confirmed } = decidedFor(
      library,
      entry(ONLINE[0], old).policy,
      entry(ONLINE[1], library).policy,
    )
    expect(confirmed).toEqual([])
  })

  test('of a clause that was renamed still counts, under its new name', () => {
    const renamed = edited(ELMFIELD, '{#names-not-permitted}', '{#pupils-not-named}').replace(
      'front: [title]\n',
      'front: [title]\nformerly: { names-not-permitted: pupils-not-named }\n',
    )
    const { library, found } = pairsWith({ [ELMFIELD]: renamed })
    expect(found).toEqual([])
    expect(decided(...ONLINE, library).confirmed).toEqual([['pupils-not-named', 'no-names']])
  })
})

describe('a pair that nobody has confirmed', () => {
  const typed = '  - a: ask-parents\n    b: consent-of-parents\n'

  test('does not count, and is said', () => {
    const { library, found } = pairsWith({ [PAIRS]: `confirmed:\n${typed}` })
    expect(decided(...ONLINE, library).confirmed).toEqual([])
    expect(found).toMatchObject([
      {
        code: 'unconfirmed-alignment',
        message: 'nobody has confirmed the pair of `ask-parents` and `consent-of-parents`',
        place: { start: { line: 2, column: 8 } },
      },
    ])
  })

  test('nor one that is to be none', () => {
    const { found } = pairsWith({ [PAIRS]: `forbidden:\n${typed}` })
    expect(found.map(({ message }) => message)).toEqual([
      'nobody has confirmed that `ask-parents` and `consent-of-parents` are no pair',
    ])
  })
})
