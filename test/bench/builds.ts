import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processIo, run } from '../../packages/cli/src/index.ts'
import type { Contender } from './measure.ts'

const repository = join(import.meta.dirname, '..', '..')

/** Nothing is there but the browser. */
export const WARM = 'warm: nothing built'
/** Everything is printed again, with the page numbers of the last build to try first. */
export const CHANGED = 'a word changed in every policy'

/** A copy of our policies that is built in a folder of its own. */
export interface Site {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
}

/** Copies the policies; loading our own modules is no part of any measurement, so they are built once. */
export async function openSite(folder: string): Promise<Site> {
  cpSync(join(repository, 'policies'), join(folder, 'policies'), { recursive: true })
  const site = { folder, env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } }
  await build(site)
  return site
}

/** Builds of a site, in the order in which each leaves what the next one needs. */
export function buildsOf(site: Site): readonly Contender[] {
  const clear = (...names: readonly string[]): void => {
    for (const name of names) rmSync(join(site.folder, name), { recursive: true, force: true })
  }
  const once = (): Promise<void> => build(site)
  return [
    {
      name: 'cold: browser not unpacked, nothing built',
      prepare: () => clear('dist', 'cache'),
      once,
    },
    { name: WARM, prepare: () => clear('dist'), once },
    { name: CHANGED, prepare: (round) => change(site, '*', round * 2), once },
    {
      name: 'a word changed in one policy',
      prepare: (round) => change(site, 'dudley', round * 2 + 1),
      once,
    },
    { name: 'nothing changed', once },
  ]
}

async function build({ folder, env }: Site): Promise<void> {
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

/** Another word than before in the first paragraph that has a `the`. */
function change({ folder }: Site, trust: string, turn: number): void {
  const letter = String.fromCodePoint(0x61 + (turn % 26))
  for (const path of globSync(`policies/${trust}/*/policy.md`, { cwd: folder })) {
    const text = readFileSync(join(repository, path), 'utf8')
    writeFileSync(join(folder, path), text.replace(/^(\p{L}[^\n[]*? the)(?= )/mu, `$1${letter}`))
  }
}
