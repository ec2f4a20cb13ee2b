import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process below ours (Linux). */
export interface Descendant {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** Living processes that `ancestor` started, directly or not, whose command line contains `word`. */
export function descendants(ancestor: number, word: string): readonly Descendant[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => describe(Number(name)) ?? [])
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]))
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === ancestor || isBelow(parent))
  }
  return all.filter(({ pid, command }) => command.includes(word) && isBelow(pid))
}

/** Pids of the renderers below `ancestor`. */
export function renderers(ancestor: number): readonly number[] {
  return descendants(ancestor, '--type=renderer').map(({ pid }) => pid)
}

/** The browser itself: the one whose parent is `ancestor`. */
export function browserPid(ancestor: number): number {
  const found = descendants(ancestor, '--remote-debugging-pipe').find(
    ({ parent }) => parent === ancestor,
  )
  if (found === undefined) throw new Error('no browser')
  return found.pid
}

/** Those of `pids` that still live after up to `ms`. */
export async function survivors(pids: readonly number[], ms: number): Promise<readonly number[]> {
  for (let waited = 0; ; waited += 20) {
    const left = pids.filter((pid) => describe(pid) !== undefined)
    if (left.length === 0 || waited >= ms) return left
    await sleep(20)
  }
}

function describe(pid: number): Descendant | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name in brackets: state, then parent. `Z` is dead and only waits to be counted.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return undefined
    return { pid, parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }
  } catch {
    return undefined
  }
}
