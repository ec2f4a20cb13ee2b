import { diffPolicies, type PolicyDiff } from '@policy/diff'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { fixture, fixtures, fixtureText, roles } from './support/versions.ts'

/** What expected.yaml holds; see test/fixtures/diff/README.md. */
interface Expected {
  readonly weight: string
  readonly changes?: readonly {
    readonly kind: string
    readonly a?: readonly string[]
    readonly b?: readonly string[]
    readonly moved?: string
    readonly weight?: string
  }[]
  readonly front?: readonly { readonly field: string; readonly class: string }[]
  readonly sections?: readonly {
    readonly kind: string
    readonly moved?: string
    readonly a?: string
    readonly b?: string
  }[]
}

function found(diff: PolicyDiff): unknown {
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] =>
    rows.map(({ id }) => id)
  return {
    weight: diff.weight,
    changes: diff.changes
      .filter(
        ({ kind, moved, a, b }) =>
          kind !== 'same' || moved || ids(a).join(' ') !== ids(b).join(' '),
      )
      .map(({ kind, moved, a, b, weight }) => line([kind, moved, ids(a), ids(b), weight]))
      .toSorted(),
    front: diff.front.map((each) => `${each.field} ${each.class}`).toSorted(),
    sections: diff.sections
      .filter(({ kind, moved, a, b }) => kind !== 'same' || moved || a?.id !== b?.id)
      .map(({ kind, moved, a, b }) => line([kind, moved, a?.id ?? '', b?.id ?? '']))
      .toSorted(),
  }
}

function wanted({ weight, changes, front, sections }: Expected): unknown {
  return {
    weight,
    changes: (changes ?? [])
      .map((each) =>
        line([each.kind, each.moved === 'yes', each.a ?? [], each.b ?? [], each.weight ?? 'none']),
      )
      .toSorted(),
    front: (front ?? []).map((each) => `${each.field} ${each.class}`).toSorted(),
    sections: (sections ?? [])
      .map((each) => line([each.kind, each.moved === 'yes', each.a ?? '', each.b ?? '']))
      .toSorted(),
  }
}

function line([kind, moved, a, b, weight]: readonly (
  | string
  | boolean
  | readonly string[]
)[]): string {
  return [kind, moved === true ? 'moved' : '', String(a), '→', String(b), weight ?? '']
    .filter((each) => each !== '')
    .join(' ')
}

describe.each(fixtures)('%s', (folder) => {
  const { a, b } = fixture(folder)
  const expected = parse(fixtureText(folder, 'expected.yaml'), { schema: 'failsafe' }) as Expected

  test('says what a careful reader says', () => {
    expect(found(diffPolicies(a, b, { roles }))).toEqual(wanted(expected))
  })
})
