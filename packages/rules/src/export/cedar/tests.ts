import type { Dimension } from '../../condition.ts'
import type { Test } from './expression.ts'
import { cedarString, cedarTerms, PLACES } from './names.ts'

/**
 * A dimension that is one of some terms, or a kind of one. A request tells an act whole: an object, a counterparty or a
 * channel that is not there is none of them; an account that is not there is not told.
 */
export function dimensionIs(dimension: Dimension, ids: readonly string[]): Test {
  const place = PLACES[dimension]
  const test = `${place} in ${cedarTerms(dimension, ids)}`
  if (dimension === 'actor' || dimension === 'action') return { yes: [test], no: [`!(${test})`] }
  const has = `context has ${dimension}`
  return {
    yes: [has, test],
    no: dimension === 'account' ? [has, `!(${test})`] : [`!(${has} && ${test})`],
  }
}

/** A dimension that the request does not name. */
export function isAbsent(dimension: Dimension): Test {
  const has = `context has ${dimension}`
  return { yes: [`!(${has})`], no: [has] }
}

/** A fact of the context that is told, and passes a test. */
export function factTest(key: string, test: (value: string) => string): Test {
  const name = cedarString(key)
  const has = `context has ${name}`
  const told = test(`context[${name}]`)
  return { yes: [has, told], no: [has, `!(${told})`] }
}
