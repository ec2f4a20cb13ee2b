import { readdirSync, readFileSync } from 'node:fs'
import { openPrinter } from '../../packages/print/src/index.ts'
import { table } from './measure.ts'

const POLICIES = 200
const LOOKS = [20, 60, 100, 140, 180, 200]
const TABS = 2

/** Resident memory of Node and of the browser's processes while many policies go through one printer, as a table. Linux only. */
export async function measureMemory(pages: readonly string[]): Promise<string> {
  const printer = await openPrinter({ tabs: TABS })
  const rows: string[][] = []
  let done = 0
  const start = performance.now()
  // All at once, as a build asks for them.
  await Promise.all(
    Array.from({ length: POLICIES }, async (_, number) => {
      await printer.print(jobOf(pages, number))
      done += 1
      if (LOOKS.includes(done)) rows.push([String(done), ...memoryNow().map(megabytes)])
    }),
  )
  const seconds = (performance.now() - start) / 1000
  await printer.close()
  const head = ['policies printed', 'Node, MB', 'browser, MB', 'its processes']
  return `${table(head, rows)}\n\n${(POLICIES / seconds).toFixed(1)} policies a second, ${TABS} tabs`
}

function jobOf(pages: readonly string[], number: number): Parameters<Printer['print']>[0] {
  const title = `Policy ${number}`
  return {
    html: (pages[number % pages.length] ?? '').replace(/<title>[^<]*/, `<title>${title}`),
    about: {
      title,
      author: 'Bench',
      subject: '',
      language: 'en-GB',
      date: '2026-01-01T00:00:00Z',
      keywords: [],
    },
  }
}

type Printer = Awaited<ReturnType<typeof openPrinter>>

/** Bytes of ourselves and of all below us, and how many those are. */
function memoryNow(): readonly [number, number, number] {
  const below = descendantsOf(process.pid)
  const sum = below.reduce((total, pid) => total + residentOf(pid), 0)
  return [residentOf(process.pid), sum, below.length]
}

function descendantsOf(ancestor: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(fieldOf(Number(name), 'PPid'))]),
  )
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === ancestor || isBelow(parent))
  }
  return [...parents.keys()].filter(isBelow)
}

/** Memory that a process shares with others is counted for each in part, where Linux tells. */
function residentOf(pid: number): number {
  const shared = /^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1]
  return Number(shared ?? /\d+/.exec(fieldOf(pid, 'VmRSS'))?.[0] ?? 0) * 1024
}

function fieldOf(pid: number, name: string): string {
  const status = readIfThere(`/proc/${pid}/status`)
  return new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(status)?.[1] ?? ''
}

/** A process may be gone by now. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function megabytes(value: number, column: number): string {
  return column === 2 ? String(value) : (value / 2 ** 20).toFixed(0)
}
