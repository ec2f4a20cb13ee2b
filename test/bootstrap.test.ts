import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { explainFailure } from '../scripts/bootstrap/explain-failure.mjs'
import { majorVersion } from '../scripts/bootstrap/major-version.mjs'
import { scriptCommands } from '../scripts/bootstrap/script-commands.mjs'
import {
  installKey,
  manifestFolders,
  readStamp,
  stampBegun,
  stampComplete,
} from '../scripts/bootstrap/stamp.mjs'
import { takeTurn } from '../scripts/bootstrap/turn.mjs'

const nobody = 2 ** 22 + 1

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'))
  mkdirSync(join(root, 'packages', 'model'), { recursive: true })
  mkdirSync(join(root, 'packages', 'no-manifest'))
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) writeFileSync(join(root, file), '')
  for (const folder of ['.', 'packages/model'])
    writeFileSync(join(root, folder, 'package.json'), '{}')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('the stamp', () => {
  test('is nothing before the first set-up, and nothing when it is damaged', () => {
    expect(readStamp(root)).toBeUndefined()
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules', '.set-up'), 'compl')
    expect(readStamp(root)).toBeUndefined()
  })

  test('names the processes of a set-up that has begun', () => {
    stampBegun(root, [12, 34])
    expect(readStamp(root)).toMatchObject({ kind: 'begun', pids: [12, 34] })
  })

  test('is fresh for the same manifests', () => {
    stampBegun(root, [12])
    stampComplete(root, installKey(root))
    expect(readStamp(root)).toEqual({ kind: 'complete', key: installKey(root) })
  })

  test.each([
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    'packages/model/package.json',
  ])('is stale once %s changes', (file) => {
    const before = installKey(root)
    writeFileSync(join(root, file), 'changed')
    expect(installKey(root)).not.toBe(before)
  })

  test('is stale on another platform, and once a package comes', () => {
    expect(installKey(root, 'linux-x64')).not.toBe(installKey(root, 'darwin-arm64'))
    const before = installKey(root)
    writeFileSync(join(root, 'packages', 'no-manifest', 'package.json'), '{}')
    expect(installKey(root)).not.toBe(before)
  })

  test('rests on folders with a manifest', () => {
    expect(manifestFolders(root)).toEqual(['.', join('packages', 'model')])
  })
})

describe('a turn', () => {
  const quiet = (): void => {}
  const isComplete = (): boolean => readStamp(root)?.kind === 'complete'

  test('is ours in a fresh clone, and marked as ours', async () => {
    expect(await takeTurn(root, { isComplete, say: quiet })).toBe('ours')
    expect(readStamp(root)).toMatchObject({ kind: 'begun', pids: [process.pid] })
  })

  test('follows one that was killed', async () => {
    stampBegun(root, [nobody])
    expect(await takeTurn(root, { isComplete, say: quiet })).toBe('cut-short')
  })

  test.runIf(existsSync('/proc/1/cmdline'))(
    'does not wait for a number that another program has now',
    async () => {
      stampBegun(root, [1])
      expect(await takeTurn(root, { isComplete, say: quiet })).toBe('cut-short')
    },
  )
})

test.each([
  ['v24.21.0\n', 24],
  ['20.9.0', 20],
  ['v8.17.0', 8],
  ['', undefined],
  ['node: not found', undefined],
])('the major version of %j is %j', (version, major) => {
  expect(majorVersion(version)).toBe(major)
})

describe('the commands of a script', () => {
  const scripts = {
    start: 'node scripts/bootstrap.mjs policy build',
    policy: 'node packages/cli/src/main.ts',
    both: 'tsc -b && vitest run',
    quoted: 'echo "a  b"',
  }

  test('take the arguments as they are, at the end', () => {
    expect(scriptCommands(scripts, 'both', ['a b', '$HOME'])).toEqual([
      ['tsc', '-b'],
      ['vitest', 'run', 'a b', '$HOME'],
    ])
  })

  test('are not found for an unknown name', () => {
    expect(() => scriptCommands(scripts, 'polcy', [])).toThrow('no script `polcy` in package.json')
    expect(() => scriptCommands(scripts, undefined, [])).toThrow('no script `` in package.json')
  })

  test('must not need a shell, nor call the bootstrap again', () => {
    expect(() => scriptCommands(scripts, 'quoted', [])).toThrow('plain words')
    expect(() => scriptCommands(scripts, 'start', [])).toThrow('calls the bootstrap')
  })
})

test.each([
  ['npm error code EAI_AGAIN', 'the npm registry could not be reached'],
  ['Error: ERR_PNPM_OUTDATED_LOCKFILE', 'pnpm-lock.yaml does not fit the package.json files'],
  ['Error: ENOSPC', undefined],
  [`warning: ECONNRESET, will retry${'\n'.repeat(40)}Error: a build failed`, undefined],
])('%j is explained by %j', (output, message) => {
  expect(explainFailure(output, 'pnpm@1.2.3')?.message).toBe(message)
})
