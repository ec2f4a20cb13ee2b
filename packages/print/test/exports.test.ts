import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import * as print from '@policy/print'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(print).toSorted()).toEqual([
    'PrintError',
    'findBrowser',
    'fontFamily',
    'fontFiles',
    'openPrinter',
    'openScreen',
  ])
})

test('names four font files that are there', () => {
  expect(print.fontFiles.map((file) => basename(file))).toEqual([
    'SourceSans3_400Regular.ttf',
    'SourceSans3_400Regular_Italic.ttf',
    'SourceSans3_700Bold.ttf',
    'SourceSans3_700Bold_Italic.ttf',
  ])
  expect(print.fontFiles.filter((file) => !existsSync(file))).toEqual([])
})
