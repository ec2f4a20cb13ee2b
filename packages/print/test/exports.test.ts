import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import * as print from '@policy/print'
import { expect, test } from 'vitest'

test('exposes the public API', () => {
  expect(Object.keys(print).toSorted()).toEqual([
    'PrintError',
    'checkPdf',
    'findBrowser',
    'fontFamilies',
    'fontFiles',
    'openPrinter',
    'openScreen',
  ])
})

test('names the font files of four families, five styles each, that are there', () => {
  expect(print.fontFamilies).toHaveLength(4)
  for (const family of print.fontFamilies) {
    const own = print.fontFiles.filter((file) =>
      basename(file).startsWith(`${family.replaceAll(' ', '')}_`),
    )
    expect(own.map((file) => basename(file).split('_').slice(1).join('_'))).toEqual([
      '400Regular.ttf',
      '400Regular_Italic.ttf',
      '600SemiBold.ttf',
      '700Bold.ttf',
      '700Bold_Italic.ttf',
    ])
  }
  expect(print.fontFiles.filter((file) => !existsSync(file))).toEqual([])
})
