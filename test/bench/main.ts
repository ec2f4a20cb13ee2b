// What a build costs: parse, check, render, launch and print; cold, warm and with nothing changed; and the ratio to what
// a user would write instead: `pnpm bench build`. How cost grows with the clauses of one policy: `pnpm bench growth`.
// How much memory many policies take: `pnpm bench memory`. What comparing two versions costs against jsdiff over their whole
// texts, how that grows, and how long a save takes to the page: `pnpm bench diff`.
// What a decision out of the rules costs against other engines, how that grows, loading and size: `pnpm bench rules`.
// All in one run on one machine, in turns, so compare only within a run. Peers from npm are taken from a folder that
// POLICY_BENCH_PEERS names: `npm install md-to-pdf @myriaddreamin/typst-ts-node-compiler` there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildsOf, CHANGED, openSite, WARM } from './builds.ts'
import { diffBench } from './diff.ts'
import { exponentOf, measureGrowth } from './growth.ts'
import { table, takeTurns } from './measure.ts'
import { measureMemory } from './memory.ts'
import { launchOptions, mdToPdfPeer, typstPeer, weasyprintPeer, type Peer } from './peers.ts'
import { printPlainly } from './plain-puppeteer.ts'
import { processesOf } from './processes.ts'
import { savesBench } from './saves.ts'
import { rulesBench } from './rules.ts'
import { inSequence, measureStages, pagesOf, textsOf } from './stages.ts'

const RUNS = 5
const repository = join(import.meta.dirname, '..', '..')

async function buildBench(folder: string): Promise<void> {
  const site = await openSite(folder)
  const policies = join(folder, 'policies')
  const [pages, texts] = [pagesOf(policies), textsOf(policies)]
  const options = await launchOptions(site.env)
  const plain = { pages, options }
  const peers: readonly Peer[] = [
    { name: 'puppeteer, one page at a time', once: () => printPlainly(plain) },
    weasyprintPeer(pages, folder),
    await mdToPdfPeer(texts, options),
    await typstPeer(texts),
    inSequence(policies, site.env),
  ]
  const builds = buildsOf(site)
  const there = peers.flatMap((peer) => ('once' in peer ? [peer] : []))
  const times = await takeTurns([...builds, ...there], RUNS)
  // After the builds: by then every part of us has run often enough to be as fast as it gets.
  const stages = await measureStages(folder, pages, site.env, RUNS)
  const processes = await takeTurns(processesOf(site, plain), RUNS)

  const timeOf = (name: string): number => times.get(name) ?? Number.NaN
  const warm = timeOf(WARM)
  print(
    `stages of a warm build, ${pages.length} policies, median of ${RUNS}`,
    ['stage', 'ms', 'of a warm build'],
    stages.map(([name, ms]) => [name, ms, ms / warm]),
  )
  print(
    `whole builds, median of ${RUNS}, in turn with those below`,
    ['build', 'ms', 'of a warm build'],
    builds.map(({ name }) => [name, timeOf(name), timeOf(name) / warm]),
  )
  const ratios = (ms: number): readonly number[] => [warm / ms, timeOf(CHANGED) / ms]
  print(
    'the same policies through others, launch included, HTML or Markdown already there',
    ['peer', 'ms', 'a warm build takes', 'a word changed in every policy'],
    peers.map((peer) =>
      'once' in peer
        ? [peer.name, timeOf(peer.name), ...ratios(timeOf(peer.name))]
        : [peer.name, 'skipped', `for ${peer.install}`],
    ),
  )
  const [ours = Number.NaN] = processes.values()
  print(
    `as commands, the start of Node and the loading of all code included, median of ${RUNS}`,
    ['command', 'ms', '`policy build` takes'],
    [...processes].map(([name, ms]) => [name, ms, ours / ms]),
  )
}

async function growthBench(): Promise<void> {
  const sizes = [1_000, 2_000, 4_000, 8_000]
  const rows = (await measureGrowth(sizes)).map(([name, times]) => [
    name,
    ...times.map((ms) => ms.toFixed(0)),
    exponentOf(sizes, times).toFixed(2),
  ])
  const head = ['ms for clauses', ...sizes.map(String), 'exponent 4,000-8,000']
  process.stdout.write(`one policy that grows\n\n${table(head, rows)}\n`)
}

/** A table: numbers in the second column are milliseconds, in those behind it ratios. */
function print(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === 'string' ? cell : column === 1 ? cell.toFixed(0) : `${cell.toFixed(2)}×`,
    ),
  )
  process.stdout.write(`${title}\n\n${table(head, cells)}\n\n`)
}

const [which = 'build', ...rest] = process.argv.slice(2)
if (which === 'growth' && rest.length === 0) await growthBench()
else if (which === 'memory' && rest.length === 0)
  process.stdout.write(`${await measureMemory(pagesOf(join(repository, 'policies')))}\n`)
else if (which === 'diff' && rest.length === 0)
  process.stdout.write(`${await diffBench()}\n\n${await savesBench()}\n`)
else if (which === 'rules' && rest.length === 0) process.stdout.write(`${await rulesBench()}\n`)
else if (which !== 'build' || rest.length > 0) {
  process.stderr.write('usage: pnpm bench build | diff | growth | memory | rules\n')
  process.exitCode = 2
} else {
  const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'))
  try {
    await buildBench(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
