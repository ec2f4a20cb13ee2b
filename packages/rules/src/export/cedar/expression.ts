/** One test, with its words for yes and for no; each is a list of what has to hold together. */
export interface Test {
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/**
 * Something that Cedar can test. A test has words for yes and words for no, so that what is not told is neither: Cedar has
 * two values, and a `!` in front of a test would turn what nobody told into what is so.
 */
export type Expression =
  | Test
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }

/** The opposite: what is told not to be so. */
export function not(expression: Expression): Expression {
  if ('all' in expression) return { any: expression.all.map(not) }
  if ('any' in expression) return { all: expression.any.map(not) }
  return { yes: expression.no, no: expression.yes }
}

/** What has to hold together, flat. */
function conjuncts(expression: Expression): readonly (string | { readonly any: Disjuncts })[] {
  if ('yes' in expression) return expression.yes
  if ('all' in expression) return expression.all.flatMap(conjuncts)
  const any = disjuncts(expression)
  const [only] = any
  return any.length === 1 && only !== undefined ? conjuncts(only) : [{ any }]
}

type Disjuncts = readonly Expression[]

function disjuncts(expression: Expression): Disjuncts {
  return 'any' in expression ? expression.any.flatMap(disjuncts) : [expression]
}

/** Cedar text, one conjunct a line. */
export function cedarText(expression: Expression): string {
  const parts = conjuncts(expression)
  const [only] = parts
  if (only === undefined) return 'true'
  if (parts.length === 1 && typeof only === 'object') return anyText(only.any)
  return parts.map(partText).join(' &&\n  ')
}

function partText(part: string | { readonly any: Disjuncts }): string {
  return typeof part === 'string' ? part : `(${anyText(part.any)})`
}

function anyText(any: Disjuncts): string {
  const each = any.map((one) => {
    const parts = conjuncts(one).map(partText)
    return parts.length === 1 ? parts[0] : `(${parts.join(' && ') || 'true'})`
  })
  return each.join(' || ') || 'false'
}
