import type { Files } from '@policy/model'
import type { Templates } from '@policy/render'
import { livePolicy, type LivePolicy } from './live-policy.ts'

/** Policies as they stand in the files, made again only where a file changed. Knows no disk and no clock: files are told to it. */
export interface Preview {
  /** Ids of the policies there are, in order. */
  readonly ids: () => readonly string[]
  /** What is to be shown of a policy now; undefined where there is none. */
  readonly policy: (id: string) => LivePolicy | undefined
  /** Takes over what a file holds now (undefined: it is gone); gives the policies that it bears on. */
  readonly update: (path: string, bytes: Uint8Array | undefined) => readonly string[]
}

const PLACE = /^policies\/(?<trust>[^/]+)\/(?<policy>[^/]+)\//

/** A preview of what some files hold. */
export function createPreview(files: Files, templates: Templates): Preview {
  const held = new Map(files)
  const made = new Map<string, LivePolicy>()
  const stale = new Set<string>()
  const ids = (): readonly string[] =>
    [...held.keys()]
      .flatMap((path) => (path.endsWith('/policy.md') && isPolicy(path) ? [idOf(path)] : []))
      .toSorted()
  return {
    ids,
    policy: (id) => {
      if (!ids().includes(id) && !made.has(id)) return undefined
      const before = made.get(id)
      if (before !== undefined && !stale.has(id)) return before
      const now = livePolicy(id, filesOf(id, held), templates, before)
      stale.delete(id)
      made.set(id, now)
      return now
    },
    update: (path, bytes) => {
      if (bytes === undefined) held.delete(path)
      else held.set(path, bytes)
      const concerned = [...new Set([...ids(), ...made.keys()])].filter((id) => isOf(id, path))
      for (const id of concerned) stale.add(id)
      return concerned
    },
  }
}

function isPolicy(path: string): boolean {
  return path.split('/').length === 4
}

function idOf(path: string): string {
  const { trust = '', policy = '' } = PLACE.exec(path)?.groups ?? {}
  return `${trust}/${policy}`
}

/** Whether a file bears on a policy: its own, its trust's, or the vocabulary's. */
function isOf(id: string, path: string): boolean {
  const [trust = ''] = id.split('/')
  return (
    path.startsWith(`policies/${id}/`) ||
    path === `policies/${trust}/trust.yaml` ||
    path.startsWith(`policies/${trust}/brand/`) ||
    path.startsWith('policies/vocabulary/')
  )
}

function filesOf(id: string, files: Files): Files {
  return new Map([...files].filter(([path]) => isOf(id, path)))
}
