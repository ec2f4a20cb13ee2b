import { choicesLike, choicesOf } from '@policy/ask'
import { describe, expect, test } from 'vitest'
import { vocabulary } from './support/policies.ts'

const names = {
  post: ['publish or post', 'upload', 'share'],
  share: ['share what others made', 'link'],
}
const ids = (all: ReturnType<typeof choicesOf>): readonly string[] =>
  all.flatMap(({ choices }) => choices.map(({ id }) => id))

describe.each(['roles', 'actions', 'objects', 'accounts', 'channels'] as const)('%s', (part) => {
  const all = choicesOf(part, vocabulary, {})

  test('every term of the vocabulary can be chosen, once', () => {
    expect(ids(all).toSorted()).toEqual(Object.keys(vocabulary[part]).toSorted())
  })

  test('a long list has plain headings, and every term stands under one', () => {
    const headings = all.map(({ heading }) => heading)
    expect(headings).not.toContain('Other')
    expect(
      headings.every((heading) => (heading === null) === !['roles', 'actions'].includes(part)),
    ).toBe(true)
  })
})

test('a word that was typed finds a term by its label and by other words for it', () => {
  const all = choicesOf('actions', vocabulary, names)
  expect(ids(choicesLike('upload', all))).toEqual(['post'])
  expect(ids(choicesLike('SHARE', all))).toEqual(expect.arrayContaining(['post', 'share']))
  expect(ids(choicesLike('share others', all))).toEqual(['share'])
  // "propose" has it too, but not at the beginning of a word.
  expect(ids(choicesLike('pose', all))).toEqual(['impersonate'])
  expect(ids(choicesLike('encyclop', all))).toEqual(['edit-encyclopaedia'])
  expect(ids(choicesLike('cyclopaedia', all))).toEqual(['edit-encyclopaedia'])
  expect(ids(choicesLike('qqq', all))).toEqual([])
  expect(choicesLike('  ', all)).toBe(all)
})
