import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import * as print from '@policy/print'
import { expect, test } from 'vitest'
import { runScript, source } from './support/run-script.ts'

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

test('loads neither puppeteer nor the libraries for PDFs before there is something to print', async () => {
  const script = `import { registerHooks } from 'node:module'
    registerHooks({
      resolve(name, context, next) {
        console.log(name)
        return next(name, context)
      },
    })
    await import(${source})`
  const loaded = (await runScript(script).ended).output.trim().split('\n')
  expect(loaded).toContain('./open-printer.ts')
  expect(loaded.filter((name) => /^(puppeteer|pdf-lib|opentype)/.test(name))).toEqual([])
})
