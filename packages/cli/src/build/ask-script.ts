import { createRequire } from 'node:module'
import { build } from 'esbuild'

/** What a page says of the library that is bundled into it. */
const LICENCE =
  '/* Contains Preact, Copyright (c) 2015-present Jason Miller, MIT License (https://preactjs.com) */'

let made: Promise<string> | undefined

/**
 * The script of the Ask page: the engine and the page's own code in one text. Bundled when a page is made, so that it can
 * never lag behind the engine; once a process.
 */
export function askScript(): Promise<string> {
  made ??= bundle()
  return made
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [createRequire(import.meta.url).resolve('@policy/ask/page')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: LICENCE },
    logLevel: 'silent',
    write: false,
  })
  const [script] = outputFiles
  if (script === undefined) throw new Error('the script of the Ask page came out empty')
  return script.text
}
