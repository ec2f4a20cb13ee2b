import type { ErrorObject } from 'ajv'

/** A schema whose values are of several kinds, told apart by one key: `type` of a clause, `kind` of a field of a form. */
export interface Branching {
  /** The key that tells them apart. */
  readonly tag: string
  readonly branches: readonly Branch[]
}

/** One kind: how it is called, and which keys it has. */
interface Branch {
  readonly names: readonly string[]
  readonly properties: Readonly<Record<string, object>>
}

type Schema = { readonly [key: string]: unknown }

/** The kinds of a schema; undefined where it has only one. */
export function branchingOf(schema: object | undefined): Branching | undefined {
  const { discriminator, oneOf } = (schema ?? {}) as {
    readonly discriminator?: { readonly propertyName: string }
    readonly oneOf?: readonly { readonly properties: Branch['properties'] }[]
  }
  if (!discriminator || !oneOf) return undefined
  const tag = discriminator.propertyName
  const branches = oneOf.map(({ properties }) => {
    const said = properties[tag] as { readonly const?: string; readonly enum?: readonly string[] }
    return { properties, names: said.enum ?? (said.const === undefined ? [] : [said.const]) }
  })
  return { tag, branches }
}

/** The kinds among which a fault was found in one; undefined where it was found elsewhere. */
export function branchingAround(error: ErrorObject, schema: object): Branching | undefined {
  const steps = /^#\/(.*)\/oneOf\/\d+\/\w+$/.exec(error.schemaPath)?.[1]?.split('/')
  return branchingOf(
    steps?.reduce<Schema | undefined>(
      (at, step) => at?.[step] as Schema | undefined,
      schema as Schema,
    ),
  )
}

/** Names of the kinds that have a key. */
export function namesWith(key: string, { branches }: Branching): readonly string[] {
  return branches
    .filter(({ properties }) => Object.hasOwn(properties, key))
    .flatMap(({ names }) => names)
}
