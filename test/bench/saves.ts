import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openScreen } from '../../packages/print/src/index.ts'
import { median, table } from './measure.ts'

const repository = join(import.meta.dirname, '..', '..')
const SAVES = 15

/** From a save to the page in a browser, through `policy serve`: median and slowest, for each policy. */
export async function savesBench(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'policy-bench-'))
  cpSync(join(repository, 'policies'), join(root, 'policies'), { recursive: true })
  try {
    const rows: string[][] = []
    for (const trust of ['dudley', 'aspire', 'thinking-schools']) {
      const times = await savesOf(trust, root)
      const slowest = Math.max(...times)
      rows.push([trust, median(times).toFixed(0), slowest.toFixed(0)])
    }
    return table([`ms from save to page, ${SAVES} saves`, 'median', 'slowest'], rows)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function savesOf(trust: string, root: string): Promise<readonly number[]> {
  const command = join(repository, 'packages/cli/bin/policy.mjs')
  const child = spawn(process.execPath, [command, 'serve', trust], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const screen = await openScreen()
  try {
    const address = await new Promise<string>((resolve) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))
    })
    const page = await screen.open(new URL(address))
    const file = join(root, 'policies', trust, 'social-media', 'policy.md')
    const text = readFileSync(file, 'utf8')
    const times: number[] = []
    for (let save = 0; save <= SAVES; save++) {
      await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 150))`)
      await page.evaluate(`window.seen = new Promise((resolve) => {
        const look = () => frames[0]?.document.body?.innerText.includes('saved ${save} times') ? resolve(true) : setTimeout(look, 2)
        look()
      }); true`)
      const start = performance.now()
      writeFileSync(file, text.replace(/\{#/, `saved ${save} times {#`))
      await page.evaluate('window.seen')
      // The first reads and makes everything once.
      if (save > 0) times.push(performance.now() - start)
    }
    writeFileSync(file, text)
    return times
  } finally {
    await screen.close()
    child.kill('SIGINT')
  }
}
