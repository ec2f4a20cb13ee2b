import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'puppeteer'
import type { BrowserIdentity, BrowserOptions } from './browser-options.ts'
import { startProcess } from './browser-process.ts'
import type { BrowserProcess, Command } from './browser-process.ts'
import { cacheFolder } from './cache-folder.ts'
import { fontSettings } from './fonts.ts'
import { pipeTransport } from './pipe-transport.ts'
import { PrintError } from '../print-error.ts'
import { unpackBrowser } from './unpack-browser.ts'

/** A browser that runs. */
export interface RunningBrowser {
  readonly browser: Browser
  readonly pid: number
  /** Resolves when the process is gone; never rejects. */
  readonly ended: Promise<unknown>
  /** Ends it; resolves when no process and no file of it is left. Never rejects. */
  close(): Promise<void>
}

const startMs = 20_000

/**
 * Start a browser, unpacking it first where needed.
 *
 * No answer of it is waited for longer than `protocolMs`.
 *
 * Rejects with `PrintError` (`browser-failed`).
 */
export async function startBrowser(
  identity: BrowserIdentity,
  options: BrowserOptions,
  protocolMs: number,
): Promise<RunningBrowser> {
  if (identity.origin === 'embedded') await unpackBrowser(dirname(identity.path))
  const fonts = process.platform === 'linux' ? settingsOfFonts(cacheFolder(options)) : undefined
  const withSandbox = sandboxMayWork()
  try {
    return await startOnce(command(identity, options, fonts, withSandbox), protocolMs)
  } catch (error) {
    // Only some systems let ordinary users make a sandbox, and the browser alone finds out.
    if (withSandbox && error instanceof PrintError && /sandbox/i.test(error.message)) {
      return await startOnce(command(identity, options, fonts, false), protocolMs)
    }
    throw error
  }
}

function settingsOfFonts(cache: string): string {
  try {
    return fontSettings(cache)
  } catch (cause) {
    throw new PrintError(
      'browser-failed',
      `cannot keep the settings of our fonts in \`${cache}\``,
      'make room there, or set XDG_CACHE_HOME to a folder that you may write to',
      cause,
    )
  }
}

async function startOnce(what: Command, protocolMs: number): Promise<RunningBrowser> {
  let child: BrowserProcess
  try {
    child = startProcess(what)
  } catch (cause) {
    throw startError(what.path, cause instanceof Error ? cause.message : String(cause), '')
  }
  const deadline = AbortSignal.timeout(startMs)
  const failed = new Promise<never>((_, reject) => {
    void child.ended.then((how) => reject(startError(what.path, how, child.errors())))
    deadline.addEventListener('abort', () =>
      reject(
        startError(what.path, `did not answer within ${startMs / 1000} seconds`, child.errors()),
      ),
    )
  })
  try {
    const connected = connectTo(child, protocolMs).catch(() => {
      // Its end says more than the broken pipe, and follows at once.
      setTimeout(() => child.kill(), 1_000).unref()
      return failed
    })
    const browser = await Promise.race([connected, failed])
    return {
      browser,
      pid: child.pid,
      ended: child.ended,
      async close() {
        // Nothing of it is to be kept, and asking it to leave takes longer than all that it does for a page.
        await child.finish()
      },
    }
  } catch (error) {
    await child.finish()
    throw error
  }
}

async function connectTo(child: BrowserProcess, protocolMs: number): Promise<Browser> {
  const transport = pipeTransport(child.toBrowser, child.fromBrowser)
  // Loaded while the browser starts: both take about a tenth of a second.
  const { connect } = await import('puppeteer')
  return connect({
    transport,
    protocolTimeout: protocolMs,
    defaultViewport: null,
    downloadBehavior: { policy: 'deny' },
  })
}

function command(
  identity: BrowserIdentity,
  options: BrowserOptions,
  fonts: string | undefined,
  sandbox: boolean,
): Command {
  const isShell = identity.origin === 'embedded' || identity.name.includes('headless')
  return {
    path: identity.path,
    args: (folder) => [
      ...flags,
      isShell ? '--headless' : '--headless=new',
      ...(sandbox ? [] : ['--no-sandbox']),
      `--user-data-dir=${join(folder, 'profile')}`,
      'about:blank',
    ],
    env: (folder) => browserEnv(identity, options.env ?? process.env, fonts, folder),
  }
}

const flags: readonly string[] = [
  '--remote-debugging-pipe',
  // The network: none. Names and addresses but this machine's resolve to nothing, and the browser's own errands are off.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
  // Same bytes everywhere: hinting moves line breaks, screens have colour profiles, GPUs differ.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-gpu',
  '--hide-scrollbars',
  // Containers give /dev/shm 64 MB.
  '--disable-dev-shm-usage',
  // Tabs in the background print as fast as the one in front.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AcceptCHFrame',
  // There is no network, so its service needs no process of its own.
  '--enable-features=NetworkServiceInProcess2',
]

/** On Linux only what the browser needs: whatever else is in our environment is none of its business. */
function browserEnv(
  identity: BrowserIdentity,
  env: Readonly<Record<string, string | undefined>>,
  fonts: string | undefined,
  folder: string,
): Readonly<Record<string, string | undefined>> {
  const common = { TZ: 'UTC', LANG: 'C.UTF-8' }
  if (fonts === undefined) return { ...env, ...common }
  const embedded = identity.origin === 'embedded'
  return {
    ...common,
    PATH: env['PATH'],
    // An installed browser may have reasons to know its home, such as a wrapper's settings.
    HOME: embedded ? folder : env['HOME'],
    TMPDIR: folder,
    LD_LIBRARY_PATH: embedded ? join(dirname(identity.path), 'lib') : env['LD_LIBRARY_PATH'],
    FONTCONFIG_FILE: fonts,
    FONTCONFIG_PATH: dirname(fonts),
  }
}

function sandboxMayWork(): boolean {
  if (process.platform !== 'linux') return true
  if (process.getuid?.() === 0) return false
  return !['/proc/sys/user/max_user_namespaces', '/proc/sys/kernel/unprivileged_userns_clone'].some(
    (file) => firstLine(file) === '0',
  )
}

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

function startError(path: string, how: string, errors: string): PrintError {
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(errors)?.[1]
  if (library !== undefined) {
    return new PrintError(
      'browser-failed',
      `the browser \`${path}\` misses the system library \`${library}\``,
      'install that library, or unset POLICY_BROWSER to use the browser that comes with us',
    )
  }
  const lines = errors.trim().split('\n')
  // What it dies of may be followed by a stack trace.
  const lastWords = lines.findLast((line) => /FATAL|sandbox/i.test(line)) ?? lines.at(-1) ?? ''
  return new PrintError(
    'browser-failed',
    `the browser \`${path}\` ${how}${lastWords === '' ? '' : `: ${lastWords}`}`,
    'try another browser with POLICY_BROWSER',
  )
}
