import { compareText } from '@policy/model'
import { expect, test } from 'vitest'
import { exampleLibrary } from './support/example-library.ts'

const helps = (front: string): readonly string[] =>
  exampleLibrary({ front, body: 'Words. {#words}' })
    .found.map(({ help = '' }) => help)
    .toSorted(compareText)

test('what lacks is said as it is to be typed', () => {
  expect(helps('status: approved\nowner: staff')).toEqual([
    'add `approved: { on: …, by: … }` once it is approved',
    'add `review: { period: P3Y, due: … }`',
  ])
})

test('a group that stands there is not to be given twice', () => {
  expect(
    helps('status: approved\nowner: staff\napproved: { on: 2023-06-16 }\nreview: { period: P3Y }'),
  ).toEqual(['add `by: …` to `approved` once it is approved', 'add `due: …` to `review`'])
})

test('and so for a blank row of the cover', () => {
  const front = (review: string): string =>
    `status: draft\nowner: staff\ncover: [{ label: Review, field: review.due }]${review}`
  const rows = (text: string): readonly (string | undefined)[] =>
    exampleLibrary({ front: text, body: 'Words. {#words}' })
      .found.filter(({ code }) => code === 'blank-field')
      .map(({ help }) => help)
  expect(rows(front(''))).toEqual(['add `review: { due: … }` in the front matter when it is known'])
  expect(rows(front('\nreview: { period: P1Y }'))).toEqual([
    'add `due: …` to `review` in the front matter when it is known',
  ])
})
