import { expect, test } from 'vitest'
import { taxonomyOf, type Condition, type Rule } from '@policy/rules'
import { ruleFacets } from '../src/aligning/meaning/rule-facets.ts'

const terms = {
  roles: taxonomyOf({
    staff: { label: 'staff' },
    teacher: { label: 'teacher', broader: ['staff'] },
  }),
  accounts: taxonomyOf({ personal: { label: 'personal' } }),
}

function ban(when?: Condition, bearer: readonly string[] = ['staff']): Rule {
  const own = when === undefined ? {} : { when }
  const plain = { id: 'ban/1', clause: 'ban', quote: 'no', audience: [], action: ['post'] } as const
  return { ...plain, modality: 'prohibition', force: 'must', bearer, ...own }
}

test.each<readonly [string, Rule, Rule, readonly string[]]>([
  ['the same', ban(), ban(), []],
  [
    'a condition that has to be so, and the same that must not be',
    ban({ fact: 'time.atWork', is: true }),
    ban({ fact: 'time.atWork', is: false }),
    ['condition different'],
  ],
  [
    'a condition that the second drops',
    ban({ fact: 'time.atWork', is: true }),
    ban(),
    ['condition stricter'],
  ],
  [
    'a condition that the second adds',
    ban(),
    ban({ fact: 'time.atWork', is: true }),
    ['condition looser'],
  ],
  [
    'an upper bound that is raised',
    ban({ fact: 'counterparty.age', below: 16 }),
    ban({ fact: 'counterparty.age', below: 18 }),
    ['age stricter'],
  ],
  [
    'a lower bound that is raised',
    ban({ fact: 'video.sizeMB', above: 10 }),
    ban({ fact: 'video.sizeMB', above: 20 }),
    ['number looser'],
  ],
  ['a narrower role', ban(), ban(undefined, ['teacher']), ['who looser']],
])('two bans: %s', (_, a, b, facets) => {
  expect(ruleFacets(a, b, terms).map(({ kind, direction }) => `${kind} ${direction}`)).toEqual(
    facets,
  )
})
