/** Where to find a browser and where to keep what it needs. */
export interface BrowserOptions {
  /** Browser to start; wins over everything else. */
  readonly executablePath?: string
  /** Environment to read instead of the process's own: `POLICY_BROWSER`, `PUPPETEER_EXECUTABLE_PATH`, `XDG_CACHE_HOME`, `HOME`, … */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Folder for the unpacked browser and the font settings (210 MB), instead of `$XDG_CACHE_HOME/policy-as-code`. */
  readonly cacheDir?: string
}

/** Which browser prints. */
export interface BrowserIdentity {
  /** File name of the program, as in `chromium-headless-shell`, without `.exe`. */
  readonly name: string
  /**
   * Version that is known without starting it.
   *
   * The npm version when embedded (`153.0.0`), else size in bytes and second of last change (`209715200-1700000000`).
   * `name` and `version` together may stand in a cache key.
   */
  readonly version: string
  /** `given` by option or environment, `embedded` in our dependencies, or `installed` on this machine. */
  readonly origin: 'given' | 'embedded' | 'installed'
  /** Absolute path of the program; for `embedded` where it is, or will be, unpacked. */
  readonly path: string
}
