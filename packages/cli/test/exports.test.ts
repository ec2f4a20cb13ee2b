import * as cli from '@policy/cli'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(cli).toSorted()).toEqual(['FORMATS', 'processIo', 'run', 'verifyPolicy'])
})
