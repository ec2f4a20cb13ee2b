import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { northText } from './north.ts'

/** A way to break the three rules of North, and what is said of it. */
export interface Broken {
  readonly name: string
  /** Path of the value that is replaced: `clauses/no-messages/rules/0/action`. */
  readonly path: string
  /** What stands there instead; nothing where it is taken away. */
  readonly value?: unknown
  readonly at: string
  readonly message: string
  readonly help: string
  /** Whether a schema can see it too; ids that are not there and words that are not said it cannot. */
  readonly schema: boolean
}

/** North's rule set with one value replaced. */
export function brokenRuleSet({ path, value }: Pick<Broken, 'path' | 'value'>): unknown {
  const whole = { root: JSON.parse(northText) as unknown }
  const keys = ['root', ...path.split('/').filter((key) => key !== '')]
  const last = keys.pop() ?? 'root'
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    whole,
  )
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
  return whole.root
}

/** One of each kind of fault. */
export const brokenRuleSets: readonly Broken[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/north/broken.json'), 'utf8'),
) as readonly Broken[]
