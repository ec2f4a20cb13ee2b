import type { ErrorObject } from 'ajv'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { nearestName } from '../nearest-name.ts'
import { branchingAround, branchingOf, namesWith } from './schema-branches.ts'
import type { YamlText } from './yaml-document.ts'
import { keyPlace } from './yaml-places.ts'

/** Kinds that have a key which the kind at hand has not; undefined where no kind has it. */
export function kindsWith(
  error: ErrorObject,
  schema: object,
): { readonly tag: string; readonly names: readonly string[] } | undefined {
  if (error.keyword !== 'additionalProperties') return undefined
  const kinds = branchingAround(error, schema)
  const names = kinds ? namesWith(String(error.params['additionalProperty']), kinds) : []
  return kinds && names.length > 0 ? { tag: kinds.tag, names } : undefined
}

/** A key that is one of another kind; undefined where an error says something else. */
export function misplacedKey(
  error: ErrorObject,
  errors: readonly ErrorObject[],
  yaml: YamlText,
  schema: object,
): Diagnostic | undefined {
  const kinds = kindsWith(error, schema)
  if (!kinds) return undefined
  const { tag, names } = kinds
  const key = String(error.params['additionalProperty'])
  const place = keyPlace(error, key, yaml)
  const given = (error.data as Readonly<Record<string, unknown>>)[tag]
  const message = `\`${key}\` does not go with \`${tag}: ${String(given)}\``
  const missing = errors.filter(
    ({ keyword, instancePath }) => keyword === 'required' && instancePath === error.instancePath,
  )
  const [wanted] = missing.map(({ params }) => String(params['missingProperty']))
  // A list under the name that another kind has for its own: `rows` for `options`, `bearer` for `role`.
  if (
    wanted !== undefined &&
    missing.length === 1 &&
    isList(error, key) &&
    wantsList(error, wanted)
  )
    return diagnostic('misplaced-key', place, message, {
      help: `write \`${wanted}\` instead`,
      fix: { place, text: wanted },
    })
  return diagnostic('misplaced-key', place, message, {
    help: `it goes with ${names.map((each) => `\`${tag}: ${each}\``).join(' or ')}: write that, or take \`${key}\` away`,
  })
}

function isList({ data }: ErrorObject, key: string): boolean {
  return Array.isArray((data as Readonly<Record<string, unknown>>)[key])
}

function wantsList({ parentSchema }: ErrorObject, key: string): boolean {
  const { properties = {} } = (parentSchema ?? {}) as {
    readonly properties?: Readonly<Record<string, { readonly type?: string }>>
  }
  return properties[key]?.type === 'array'
}

/** The key that tells kinds apart, misspelt: without it no kind is known, and no key of it. */
export function misspeltTag(error: ErrorObject, yaml: YamlText): Diagnostic | undefined {
  const kinds = branchingOf(error.parentSchema)
  if (error.keyword !== 'required' || !kinds) return undefined
  const { tag } = kinds
  const unknown = Object.keys(error.data as object).filter(
    (key) => namesWith(key, kinds).length === 0,
  )
  const key = unknown.find((each) => nearestName(each, [tag]) !== undefined)
  if (key === undefined) return undefined
  const place = keyPlace(error, key, yaml)
  return diagnostic('unknown-key', place, `unknown key \`${key}\``, {
    help: `did you mean \`${tag}\`?`,
    fix: { place, text: tag },
  })
}
