import { describe, expect, test } from 'vitest'
import { exampleLibrary, fixed } from './support/example-library.ts'

const flow = (...rest: readonly string[]): string => `  - { ${rest.join(', ')} }`
const block = ([first, ...rest]: readonly string[]): string =>
  [`  - ${first}`, ...rest.map((each) => `    ${each}`)].join('\n')

describe.each([
  ['on one line', (...rows: readonly string[]) => flow(...rows)],
  ['on lines of its own', (...rows: readonly string[]) => block(rows)],
])('a row %s', (_, row) => {
  test.each([
    [
      'words that say the value',
      row('label: Date', 'field: date', 'text: June 2023'),
      row('label: Date', 'field: date', 'as: June 2023'),
    ],
    [
      'words that say another value',
      row('label: Date', 'field: date', 'text: May 2022'),
      row('label: Date', 'text: May 2022'),
    ],
    [
      'words and a wording',
      row('label: Date', 'text: Summer', 'as: June'),
      row('label: Date', 'text: Summer'),
    ],
    [
      'a wording first',
      row('as: June', 'label: Date', 'text: Summer'),
      row('label: Date', 'text: Summer'),
    ],
    [
      'a line to sign and a wording',
      row('label: Date', 'as: June', 'signature: Chair'),
      row('label: Date', 'signature: Chair'),
    ],
    [
      'a line to sign and words',
      row('label: Date', 'signature: Chair', 'text: June'),
      row('label: Date', 'signature: Chair'),
    ],
  ])('with %s: its fix, made in the file, is all it needs', (__, before, after) => {
    const front = (rows: string): string => `date: 2023-06\ncover:\n${rows}\nstatus: draft`
    const { read, found, files } = exampleLibrary({ front: front(before) })
    expect(read).toEqual([])
    const [two, ...more] = found.filter(({ severity }) => severity === 'error')
    expect(more).toEqual([])
    expect(two?.code).toBe('two-values')
    expect(two && fixed(files, two)).toBe(fixed(exampleLibrary({ front: front(after) }).files))
  })
})

test('with three things to print, the owner has to choose', () => {
  const { found } = exampleLibrary({
    front: 'closing:\n  - { label: Date, field: date, as: June, text: Summer }',
  })
  expect(found.find(({ code }) => code === 'two-values')).toEqual(
    expect.objectContaining({
      message: '`Date` prints its `text`, and not its `field` and `as`',
      help: 'take `field` and `as` away, or `text`',
    }),
  )
})
