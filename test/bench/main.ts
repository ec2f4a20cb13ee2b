// What a build costs: parse, check, render, launch and print; cold, warm and with nothing changed; and the ratio to what
// a user would write instead: `pnpm bench build`. How cost grows with the clauses of one policy: `pnpm bench growth`.
// How much memory many policies take: `pnpm bench memory`.
// All in one run on one machine, so compare only within a table. Peers from npm are taken from a folder that
// POLICY_BENCH_PEERS names: `npm install md-to-pdf @myriaddreamin/typst-ts-node-compiler` there.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processIo, run } from '../../packages/cli/src/index.ts'
import { exponentOf, measureGrowth } from './growth.ts'
import { median, table, timed } from './measure.ts'
import { measureMemory } from './memory.ts'
import { mdToPdfPeer, puppeteerPeer, typstPeer, weasyprintPeer } from './peers.ts'
import { measureStages, pagesOf, textsOf } from './stages.ts'

const RUNS = 5
const repository = join(import.meta.dirname, '..', '..')

async function buildBench(folder: string): Promise<void> {
  cpSync(join(repository, 'policies'), join(folder, 'policies'), { recursive: true })
  const pages = pagesOf(join(folder, 'policies'))
  const cache = join(folder, 'cache')
  const env = { ...process.env, XDG_CACHE_HOME: cache }
  const build = async (): Promise<void> => {
    const code = await run(['build', '--today', '2026-01-01'], {
      ...processIo(),
      cwd: folder,
      env,
      interactive: false,
      colour: false,
      out: () => undefined,
      err: () => undefined,
    })
    if (code !== 0) throw new Error('the build failed')
  }
  const clear = (...names: readonly string[]): void => {
    for (const name of names) rmSync(join(folder, name), { recursive: true, force: true })
  }
  const times = {
    cold: [] as number[],
    warm: [] as number[],
    unchanged: [] as number[],
    oneChanged: [] as number[],
  }
  // Loading our own modules is no part of any of these; a first build does it.
  await build()
  for (let count = 0; count < RUNS; count++) {
    clear('dist', 'cache')
    times.cold.push(await timed(build))
    clear('dist')
    times.warm.push(await timed(build))
    times.unchanged.push(await timed(build))
    const path = join(folder, 'policies/dudley/social-media/policy.md')
    cpSync(join(repository, 'policies/dudley/social-media/policy.md'), path)
    writeFileSync(path, changed(path, count))
    times.oneChanged.push(await timed(build))
    cpSync(join(repository, 'policies/dudley/social-media/policy.md'), path)
  }
  const stages = await measureStages(folder, pages, env, RUNS)
  const texts = textsOf(join(folder, 'policies'))
  const peers = [
    await puppeteerPeer(pages, env, RUNS),
    weasyprintPeer(pages, folder, RUNS),
    await mdToPdfPeer(texts, env, RUNS),
    await typstPeer(texts, RUNS),
  ]

  const cold = median(times.cold)
  const warm = median(times.warm)
  print(
    `stages of a warm build, ${pages.length} policies, median of ${RUNS}`,
    ['stage', 'ms', 'of warm build', 'of cold build'],
    stages.map(([name, ms]) => [name, ms, ms / warm, ms / cold]),
  )
  print(
    `whole builds, median of ${RUNS}`,
    ['build', 'ms', 'of warm build', 'of cold build'],
    [
      ['cold: browser not unpacked, nothing built', cold, cold / warm, 1],
      ['warm: nothing built', warm, 1, warm / cold],
      [
        'one policy changed',
        median(times.oneChanged),
        median(times.oneChanged) / warm,
        median(times.oneChanged) / cold,
      ],
      [
        'nothing changed',
        median(times.unchanged),
        median(times.unchanged) / warm,
        median(times.unchanged) / cold,
      ],
    ],
  )
  print(
    'the same policies through others, launch included',
    ['peer', 'ms', 'warm build takes'],
    peers.map(([name, ms]) =>
      typeof ms === 'number' ? [name, ms, warm / ms] : [name, 'skipped', `for ${ms.install}`],
    ),
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

function changed(path: string, count: number): string {
  return readFileSync(path, 'utf8').replace(
    'handle offensive comments',
    `handle offensive comments, ${count},`,
  )
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
else if (which !== 'build' || rest.length > 0) {
  process.stderr.write('usage: pnpm bench build | growth | memory\n')
  process.exitCode = 2
} else {
  const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'))
  try {
    await buildBench(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
