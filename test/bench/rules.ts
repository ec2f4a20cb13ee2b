import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createRules, type RuleSetJson, type Situation } from '../../packages/rules/src/index.ts'
import { ruleSetFor } from '../support/scenarios.ts'
import { median, table, timed } from './measure.ts'
import { cedarOver, jsonRulesOver } from './rule-engines.ts'
import { firstOfEveryAct, freshSituations, grown } from './rule-sets.ts'

const TRUSTS = ['aspire', 'aspire-educational', 'dudley', 'inspire', 'thinking-schools']
const ROUNDS = 7
const repository = join(import.meta.dirname, '..', '..')

type Ask = () => unknown

/** What a decision with all its reasons costs, against engines that only allow or forbid; growth, loading, size. */
export async function rulesBench(): Promise<string> {
  const all = TRUSTS.map(ruleSetFor)
  const [thinkingSchools] = all.slice(-1) as [RuleSetJson]
  return [
    '### one decision, in turns; ours with all reasons, quotes and questions',
    await decisions(thinkingSchools, all),
    '### growth: one decision',
    await growth(thinkingSchools),
    '### loading and size',
    await loading(thinkingSchools, all),
  ].join('\n\n')
}

/** How long an engine is asked before it is measured: until it is as fast as it gets. */
const WARM_UP_MS = 3000

/** Median microseconds of one question out of many: each engine is warmed up, then they take turns. */
async function takeTurns(
  engines: readonly ((round: number) => readonly Ask[])[],
  rounds = ROUNDS,
): Promise<readonly number[]> {
  const times = engines.map((): number[] => [])
  for (const engine of engines)
    for (const start = performance.now(); performance.now() - start < WARM_UP_MS;)
      await answerAll(engine(0))
  for (let round = 0; round < rounds; round++)
    for (const [at, engine] of engines.entries()) {
      const asks = engine(round)
      const ms = await timed(() => answerAll(asks))
      times[at]?.push((ms * 1000) / asks.length)
    }
  return times.map(median)
}

async function answerAll(asks: readonly Ask[]): Promise<void> {
  for (const ask of asks) {
    const answer = ask()
    if (answer instanceof Promise) await answer
  }
}

const ours = (json: RuleSetJson, fresh: (json: RuleSetJson) => readonly Situation[]) => {
  const rules = createRules(json)
  return () => fresh(json).map((situation) => () => rules.decide(situation))
}

/** Rules made anew for each round: each act is met for the first time. */
const newOurs = (json: RuleSetJson, fresh: (json: RuleSetJson) => readonly Situation[]) => () => {
  const rules = createRules(json)
  return fresh(json).map((situation) => () => rules.decide(situation))
}

async function decisions(one: RuleSetJson, all: readonly RuleSetJson[]): Promise<string> {
  const rows: string[][] = []
  for (const [name, sets] of [
    ['Thinking Schools', [one]],
    ['all five', all],
  ] as const)
    for (const [how, make, fresh] of [
      ['warm', ours, freshSituations],
      [
        'every act for the first time',
        newOurs,
        (json: RuleSetJson) => firstOfEveryAct(freshSituations(json)),
      ],
    ] as const) {
      const together =
        (engines: readonly ((round: number) => readonly Ask[])[]) => (round: number) =>
          engines.flatMap((engine) => engine(round))
      const cedar = sets.flatMap((json) => cedarOver(json, fresh(json)))
      const peer = sets.flatMap((json) => jsonRulesOver(json, fresh(json)))
      const [own = 0, wasm = 0, jsonRules = 0] = await takeTurns([
        together(sets.map((json) => make(json, fresh))),
        () => cedar,
        () => peer,
      ])
      rows.push([
        `${name}, ${how}`,
        own.toFixed(1),
        wasm.toFixed(0),
        jsonRules.toFixed(0),
        `${(wasm / own).toFixed(1)}×`,
        `${(jsonRules / own).toFixed(1)}×`,
      ])
    }
  return table(
    ['µs', 'ours', 'cedar-wasm', 'json-rules-engine', 'Cedar takes', 'json-rules-engine takes'],
    rows,
  )
}

const SIZES = [145, 1_450, 14_500] as const

async function growth(json: RuleSetJson): Promise<string> {
  const rows: string[][] = []
  for (const [name, matching] of [
    ['as many rules match', false],
    ['every copy matches', true],
  ] as const) {
    const sets = SIZES.map((size) => grown(json, size, matching))
    const own = await takeTurns(
      sets.map((set) => ours(set, freshSituations)),
      3,
    )
    rows.push([name, ...own.map((µs) => µs.toFixed(1))])
    // A tenth of the questions: Cedar goes through every policy each time.
    const few = (set: RuleSetJson) => freshSituations(set).filter((_, at) => at % 30 === 0)
    const peers = sets.map((set) => cedarOver(set, few(set)))
    const wasm = await takeTurns(
      peers.map((asks) => () => asks),
      1,
    )
    rows.push([`${name}, cedar-wasm`, ...wasm.map((µs) => µs.toFixed(0))])
  }
  return table(['µs for rules', ...SIZES.map(String)], rows)
}

async function loading(one: RuleSetJson, all: readonly RuleSetJson[]): Promise<string> {
  const ms: number[][] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    const first = await timed(() => createRules(structuredClone(one)))
    const five = await timed(() => all.map((json) => createRules(structuredClone(json))))
    ms[0]?.push(first)
    ms[1]?.push(five)
  }
  const [single = [], every = []] = ms
  return table(
    ['', 'figure'],
    [
      ['createRules, Thinking Schools, ms', median(single).toFixed(2)],
      ['createRules, all five, ms', median(every).toFixed(2)],
      ['engine, minified and gzipped, bytes', await engineSize()],
    ],
  )
}

/** Through esbuild, where it is installed. */
async function engineSize(): Promise<string> {
  const from = [repository, join(repository, 'packages/rules')]
    .map((folder) => join(folder, 'node_modules/esbuild/package.json'))
    .find(existsSync)
  if (from === undefined) return 'skipped, for `esbuild`'
  const { build } = createRequire(from)('esbuild') as {
    readonly build: (
      options: unknown,
    ) => Promise<{ outputFiles: readonly { contents: Uint8Array }[] }>
  }
  const { outputFiles } = await build({
    entryPoints: [join(repository, 'packages/rules/src/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return String(gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length)
}
