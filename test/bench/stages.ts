import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkLibrary } from '../../packages/check/src/index.ts'
import { parseLibrary, policyJson } from '../../packages/model/src/index.ts'
import { openPrinter } from '../../packages/print/src/index.ts'
import { renderPolicy } from '../../packages/render/src/index.ts'
import { median, medianOf, timed, type Contender } from './measure.ts'

const templatesFolder = join(import.meta.dirname, '..', '..', 'templates')

function filesOf(folder: string, prefix: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [join(prefix, name), readFileSync(join(folder, name))]),
  )
}

function templates(): ReadonlyMap<string, string> {
  return new Map(
    [...filesOf(templatesFolder, '')].map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ]),
  )
}

/** HTML of every policy under a folder. */
export function pagesOf(policies: string): readonly string[] {
  const { library } = parseLibrary(filesOf(policies, 'policies'))
  const read = templates()
  return library.policies.map(({ policy, trust }) =>
    renderPolicy({ policy, trust, roles: library.roles, pdf: null }, read),
  )
}

/** Markdown of every policy under a folder. */
export function textsOf(policies: string): readonly string[] {
  const files = [...filesOf(policies, 'policies')]
  return files
    .filter(([path]) => path.endsWith('/policy.md') && !path.includes('/versions/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
}

/** What a build does without anything at the same time: read, check, render, start the browser, print one policy after the other. */
export function inSequence(policies: string, env: NodeJS.ProcessEnv): Contender {
  const files = filesOf(policies, 'policies')
  const read = templates()
  return {
    name: 'the same work as a build, one step after the other',
    async once() {
      const { library, vocabulary } = parseLibrary(files)
      checkLibrary(library, vocabulary)
      const pages = library.policies.map(({ policy, trust, types }) => {
        JSON.stringify(policyJson(policy, types, trust))
        return renderPolicy({ policy, trust, roles: library.roles, pdf: null }, read)
      })
      const printer = await openPrinter({ env, tabs: 1 })
      for (const html of pages) await printer.print({ html, about })
      await printer.close()
    },
  }
}

const about = {
  title: 'Bench',
  author: 'Bench',
  subject: '',
  language: 'en-GB',
  date: '2026-01-01T00:00:00Z',
  keywords: [],
}

/** Median milliseconds of each stage on its own, in the order of a build. */
export async function measureStages(
  folder: string,
  pages: readonly string[],
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<readonly (readonly [string, number])[]> {
  const files = filesOf(join(folder, 'policies'), 'policies')
  const { library, vocabulary } = parseLibrary(files)
  const read = templates()
  const parse = await medianOf(runs, () => parseLibrary(files))
  const check = await medianOf(runs, () => checkLibrary(library, vocabulary))
  const render = await medianOf(runs, () =>
    library.policies.map(({ policy, trust }) =>
      renderPolicy({ policy, trust, roles: library.roles, pdf: null }, read),
    ),
  )
  const [launches, prints]: [number[], number[]] = [[], []]
  for (let count = 0; count < runs; count++) {
    const start = performance.now()
    const printer = await openPrinter({ env })
    launches.push(performance.now() - start)
    prints.push(await timed(() => Promise.all(pages.map((html) => printer.print({ html, about })))))
    await printer.close()
  }
  return [
    ['parse', parse],
    ['check', check],
    ['render', render],
    ['parse + check + render', parse + check + render],
    ['launch', median(launches)],
    ['print', median(prints)],
  ]
}
