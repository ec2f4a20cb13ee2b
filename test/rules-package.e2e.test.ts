import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { beforeAll, describe, expect, test } from 'vitest'
import { openScreen } from '../packages/print/src/index.ts'
import { node, packRules, projectWith, type PackedRules } from './support/packed-rules.ts'
import { repository } from './support/workspace.ts'

// What a developer gets who installs the package: everything here runs on the packed tarball, in empty projects.

const TSC = join(repository, 'node_modules/typescript/bin/tsc')
const north = (name: string): string =>
  readFileSync(join(repository, 'packages/rules/test/fixtures/north', name), 'utf8')

let packed: PackedRules

beforeAll(async () => {
  packed = await packRules()
}, 60_000)

/** A question with a clear answer, and what is shown of it. */
const ASK = `
const decision = thinkingSchools.decide(
  { actor: 'teacher', action: 'connect', account: 'personal', counterparty: 'pupil', exact: true },
  { at: '2026-11-20' },
)
const [reason] = decision.because
`
const SHOWN = /^(prohibited|conditional) [\w-]+\/\d+ .{20,}/

describe('installed in an empty project', () => {
  test('it answers in an ES module', async () => {
    const folder = projectWith(packed, {
      'package.json': '{ "type": "module" }',
      'main.js': `import { thinkingSchools } from '@policy/rules/thinking-schools'${ASK}console.log(decision.outcome, reason.rule, reason.quote)`,
    })
    expect(await node(['main.js'], folder)).toMatch(SHOWN)
  })

  test('it answers where it is required, without a warning', async () => {
    const folder = projectWith(packed, {
      'main.cjs': `const { thinkingSchools } = require('@policy/rules/thinking-schools')${ASK}console.log(decision.outcome, reason.rule, reason.quote)`,
    })
    const said = await node(['main.cjs'], folder)
    expect(said).toMatch(SHOWN)
    expect(said.trim().split('\n').length).toBe(1)
  })

  test('its data can be read by itself, and made into rules', async () => {
    const folder = projectWith(packed, {
      'main.mjs': `
        import { createRules } from '@policy/rules'
        import dudley from '@policy/rules/dudley.json' with { type: 'json' }
        import vocabulary from '@policy/rules/vocabulary.json' with { type: 'json' }
        import manifest from '@policy/rules/package.json' with { type: 'json' }
        console.log(createRules({ ...dudley, vocabulary }).policy.id, manifest.name)`,
    })
    expect(await node(['main.mjs'], folder)).toBe('dudley/social-media @policy/rules\n')
  })

  test.each([
    ['node16', '{ "module": "node16" }'],
    ['bundler', '{ "module": "esnext", "moduleResolution": "bundler" }'],
  ])('it compiles under strict with %s, and says what does not fit', async (_, options) => {
    const folder = projectWith(packed, {
      'package.json': '{ "type": "module" }',
      'tsconfig.json': `{ "compilerOptions": { "strict": true, "noEmit": true, "target": "es2023", "types": [], "skipLibCheck": false, ${options.slice(2, -2)} }, "files": ["main.ts"] }`,
      'main.ts': `
        import { createRules, type Decision, type Rules } from '@policy/rules'
        import { aspire, type RuleId } from '@policy/rules/aspire'
        import { dudley } from '@policy/rules/dudley'
        import { ruleTypes } from '@policy/rules/rule-types'
        const decision: Decision<RuleId> = aspire.decide({ actor: 'teacher', action: 'connect', facts: { 'counterparty.age': 15 } })
        // @ts-expect-error: no such action
        aspire.decide({ actor: 'teacher', action: 'conect' })
        // @ts-expect-error: an age is a number
        aspire.decide({ actor: 'teacher', action: 'connect', facts: { 'counterparty.age': '15' } })
        // @ts-expect-error: no such rule
        const rule: RuleId = 'no/1'
        export const all: readonly Rules[] = [aspire, dudley, createRules({})]
        export const text: string = ruleTypes({})
        export const said = (): string => {
          switch (decision.outcome) {
            case 'prohibited': case 'required': case 'permitted': return decision.sentence
            case 'conditional': return decision.missing.map(({ ask }) => ask).join(' ')
            case 'conflict': case 'not-addressed': return 'ask a person'
          }
        }`,
    })
    expect(await node([TSC, '-p', folder], folder)).toBe('')
  })

  test('a sixth trust writes three rules of its own, and gets a typed answer with a quote', async () => {
    const folder = projectWith(packed, {
      'package.json': '{ "type": "module" }',
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2023", "types": [], "lib": ["es2023", "dom"] } }',
      'north.json': north('rules.json'),
      'write-types.js': `
        import { writeFileSync } from 'node:fs'
        import { ruleTypes } from '@policy/rules/rule-types'
        import north from './north.json' with { type: 'json' }
        writeFileSync('north.ts', ruleTypes(north))`,
      'main.ts': `
        import { createRules } from '@policy/rules'
        import north from './north.json' with { type: 'json' }
        import type { NorthRuleSet } from './north.js'
        const rules = createRules<NorthRuleSet>(north)
        // @ts-expect-error: no such role in North
        const wrong = () => rules.decide({ actor: 'governor', action: 'message' })
        const decision = rules.decide({ actor: 'teacher', action: 'message', account: 'personal', counterparty: 'pupil' })
        const rule: 'no-messages/1' | 'ask-first/1' | 'answer-parents/1' | undefined = decision.because[0]?.rule
        console.log(decision.outcome, rule, decision.because[0]?.quote)`,
    })
    await node(['write-types.js'], folder)
    expect(await node([TSC, '-p', folder], folder)).toBe('')
    expect(await node(['main.js'], folder)).toBe(
      'prohibited no-messages/1 Staff must not send messages to pupils from their own accounts\n',
    )
  })
})

test('it answers in a browser, on the page and in a worker', { timeout: 60_000 }, async () => {
  const bundle = await bundled(
    `import { thinkingSchools } from '@policy/rules/thinking-schools'${ASK}
     globalThis.said = decision.outcome + ' ' + reason.rule + ' ' + reason.quote
     if (typeof document === 'undefined') postMessage(globalThis.said)`,
  )
  const screen = await openScreen()
  try {
    const page = await screen.open('<!doctype html><title>Rules</title>')
    const code = JSON.stringify(bundle.text)
    await page.evaluate(`(0, eval)(${code}), undefined`)
    const here = await page.evaluate('said')
    const there = await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker(URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' })))
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
    })`)
    expect(here).toMatch(SHOWN)
    expect(there).toBe(here)
  } finally {
    await screen.close()
  }
})

describe('size', () => {
  const TRUSTS = ['aspire-educational', 'aspire', 'dudley', 'inspire', 'thinking-schools']
  const dataIn = (inputs: readonly string[]): readonly string[] =>
    inputs.flatMap((path) => /dist\/(?:data|trusts)\/([\w-]+)\.js(?:on)?$/.exec(path)?.[1] ?? [])

  test('what decides is at most 15 kB, all exports of the engine with the check of a rule set 18.5', async () => {
    const decides = await bundled(`export { aspire } from '@policy/rules/aspire'`, ['*.json'])
    const all = await bundled(`export * from '@policy/rules'`)
    expect(gzipped(decides.text)).toBeLessThanOrEqual(15_000)
    expect(gzipped(all.text)).toBeLessThanOrEqual(18_500)
  })

  test('the data of all five, with the vocabulary, is at most 100 kB', () => {
    const sizes = ['vocabulary', ...TRUSTS].map((name) =>
      gzipped(readFileSync(join(packed.folder, 'dist/data', `${name}.json`), 'utf8')),
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(100_000)
  })

  test.each(TRUSTS)('%s comes without any other trust', async (trust) => {
    const { inputs } = await bundled(`export * from '@policy/rules/${trust}'`)
    expect(dataIn(inputs).toSorted()).toEqual([trust, trust, 'vocabulary'].toSorted())
  })

  test('createRules comes without any, and so does what is imported and not used', async () => {
    const engine = await bundled(`export { createRules } from '@policy/rules'`)
    expect(dataIn(engine.inputs)).toEqual([])
    const unused = await bundled(`import { aspire } from '@policy/rules/aspire'; console.log(1)`)
    expect(unused.text.length).toBeLessThan(100)
    const data = await bundled(`export { ruleSet } from '@policy/rules/dudley'`)
    expect(data.inputs.filter((path) => path.endsWith('decide.js'))).toEqual([])
  })
})

describe('the tarball', () => {
  test('has nothing that publint warns of', async () => {
    const tarball = readFileSync(packed.tarball)
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(tarball).buffer },
      strict: true,
    })
    expect(messages).toEqual([])
  })

  test('has types that fit whichever way it is resolved', async () => {
    // It is an ES module only. From CommonJS it is required as one, which Node does since 20.19 and 22.12, and the types
    // are right for that; `node10` knows no `exports`, so its subpaths cannot be found there.
    const attw = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')
    const said = await node([
      join(attw, '../dist/index.js'),
      packed.tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-emoji',
      '--no-color',
    ])
    const found = said.split('\n').filter((line) => /^(?:node16 \(from ESM\)|bundler): /.test(line))
    expect(found.length).toBeGreaterThan(20)
    expect(found.filter((line) => !line.includes(': OK'))).toEqual([])
  })

  test('holds what runs and its types, and depends on nothing', () => {
    const manifest = readFileSync(join(packed.folder, 'package.json'), 'utf8')
    expect(JSON.parse(manifest)).not.toHaveProperty('dependencies')
    const names = readdirSync(packed.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.replace(/^.*?((\.d)?\.\w+)$|^.*$/, '$1'))
    expect([...new Set(names)].toSorted()).toEqual(['', '.d.ts', '.js', '.json', '.md'])
  })
})

/** What esbuild makes of a program that uses the package, and the files that it took something of. */
async function bundled(
  program: string,
  external: readonly string[] = [],
): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const folder = projectWith(packed, { 'main.js': program })
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.js'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: [...external],
    write: false,
    metafile: true,
  })
  const [output] = Object.values(metafile.outputs)
  const used = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  )
  return { text: outputFiles[0]?.text ?? '', inputs: used.map(([path]) => path) }
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length
}
