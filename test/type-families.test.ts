import { expect, test } from 'vitest'
import { typeFamilies } from '../packages/model/src/index.ts'
import { fontFamilies } from '../packages/print/src/index.ts'

test('every family of type that a trust may choose comes with the printer', () => {
  expect(Object.values(typeFamilies).map(({ name }) => name)).toEqual([...fontFamilies])
})
