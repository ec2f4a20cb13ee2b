import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { didYouMean, nearestName } from '../nearest-name.ts'
import { isPartialDate } from '../partial-date.ts'
import { isPeriod } from '../period.ts'
import type { Place } from '../place.ts'
import { PIECES } from '../schema/front-matter.ts'
import { branchingOf } from './schema-branches.ts'
import { schemaFaults } from './schema-faults.ts'
import { escapePointer, type YamlText } from './yaml-document.ts'
import { placeAt } from './yaml-places.ts'

/** What a file may name besides its own words. */
export interface Vocabulary {
  /** Ids of policies/vocabulary/roles.yaml; null where that cannot be read, and no role can be called unknown. */
  readonly roles: ReadonlySet<string> | null
}

/** A checked value, or undefined where it has faults. */
export interface Validated<T> {
  readonly value: T | undefined
  readonly diagnostics: readonly Diagnostic[]
}

const ajv = new Ajv2020({
  allErrors: true,
  discriminator: true,
  strict: true,
  strictRequired: false,
  verbose: true,
  // A test holds our schemas against the meta-schema; doing so in every run takes longer than all the validating that follows.
  validateSchema: false,
  meta: false,
  code: { optimize: false },
})
ajv.addFormat('partial-date', isPartialDate)
ajv.addFormat('period', isPeriod)
// Roles and pieces are checked by us, so that a near miss can be offered.
ajv.addFormat('role', true)
ajv.addFormat(
  'piece',
  (text: string) => (PIECES as readonly string[]).includes(text) || /^#[a-z][a-z0-9-]*$/.test(text),
)

const compiled = new WeakMap<object, ValidateFunction>()

/** Checks what was read against a schema; every fault becomes one diagnostic in the owner's words. */
export function validate<T>(yaml: YamlText, schema: object, vocabulary: Vocabulary): Validated<T> {
  if (yaml.value === undefined && yaml.diagnostics.length > 0)
    return { value: undefined, diagnostics: yaml.diagnostics }
  const check = validatorOf(schema)
  const value = yaml.value ?? {}
  check(value)
  const faults = check.errors ?? []
  const diagnostics = [
    ...yaml.diagnostics,
    ...schemaFaults([...faults, ...unknownEmptyKeys(check, yaml)], yaml, schema),
    ...unknownRoles(schema, value, '', yaml, vocabulary),
  ]
  return { value: diagnostics.length === 0 ? (value as T) : undefined, diagnostics }
}

/** Whether a value that no person typed is as a schema has it. */
export function fits<T>(value: unknown, schema: object): value is T {
  return validatorOf(schema)(value) === true
}

function validatorOf(schema: object): ValidateFunction {
  const check = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, check)
  return check
}

/** Keys without a value that no schema knows: left out of the value, so that it cannot show them. */
function unknownEmptyKeys(check: ValidateFunction, yaml: YamlText): readonly ErrorObject[] {
  check(yaml.whole ?? {})
  return (check.errors ?? []).filter(
    ({ keyword, params, data }) =>
      keyword === 'additionalProperties' &&
      (data as Record<string, unknown>)[String(params['additionalProperty'])] === '',
  )
}

type Schema = { readonly [key: string]: unknown }

/** Walks schema and value together, because ajv cannot name the near misses of a vocabulary it does not know. */
function unknownRoles(
  schema: object,
  value: unknown,
  pointer: string,
  yaml: YamlText,
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  const at = schema as Schema
  if (at['format'] === 'role' && typeof value === 'string')
    return unknownRole(value, placeAt(yaml, pointer), vocabulary)
  if (Array.isArray(value) && at['items'])
    return value.flatMap((each, index) =>
      unknownRoles(at['items'] as object, each, `${pointer}/${index}`, yaml, vocabulary),
    )
  if (typeof value !== 'object' || value === null) return []
  const kinds = branchingOf(schema)
  const kind = kinds && (value as Readonly<Record<string, unknown>>)[kinds.tag]
  const branch = kinds?.branches.find(({ names }) => names.some((name) => name === kind))
  const properties = ((branch ?? at)['properties' as keyof object] ?? {}) as Schema
  return Object.entries(value).flatMap(([key, below]) => {
    const inner = (
      Object.hasOwn(properties, key) ? properties[key] : at['additionalProperties']
    ) as object | undefined
    return typeof inner === 'object'
      ? unknownRoles(inner, below, `${pointer}/${escapePointer(key)}`, yaml, vocabulary)
      : []
  })
}

/** Words that say a clause names nobody; they stand where a role stands. */
export const UNSTATED = 'unstated'

function unknownRole(role: string, place: Place, vocabulary: Vocabulary): readonly Diagnostic[] {
  if (role === UNSTATED || !vocabulary.roles || vocabulary.roles.has(role)) return []
  const near = nearestName(role, [...vocabulary.roles])
  const help = didYouMean(
    role,
    [...vocabulary.roles],
    'use a role of policies/vocabulary/roles.yaml, or add one there',
  )
  return [
    diagnostic(
      'unknown-role',
      place,
      `unknown role \`${role}\``,
      near === undefined ? { help } : { help, fix: { place, text: near } },
    ),
  ]
}
