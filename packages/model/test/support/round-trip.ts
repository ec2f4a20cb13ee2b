import { formatPolicy, stringifyPolicy, type Policy } from '@policy/model'
import fc from 'fast-check'
import { expect } from 'vitest'
import { policies } from './arbitrary-policy.ts'
import { parse, vocabulary } from './policy-text.ts'

/** What a policy says: without places, without the numbers that are computed from it, and with one kind of dash. */
export function said(policy: Policy | undefined): unknown {
  const computed = new Set(['place', 'idPlace', 'frontPlaces', 'number'])
  const strip = (value: unknown, kind?: string): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => strip(each))
    if (typeof value === 'string') return value.replaceAll('\u2014', '\u2013')
    if (typeof value !== 'object' || value === null) return value
    const own = (value as { kind?: string }).kind ?? kind
    return Object.fromEntries(
      Object.entries(value)
        .filter(
          ([key]) =>
            !computed.has(key) && !(own === 'section' && (key === 'label' || key === 'prefix')),
        )
        .map(([key, each]) => [key, key === 'given' ? each : strip(each)]),
    )
  }
  return strip(policy)
}

/** Of so many policies, each is what its text is read as. */
export function expectReadsBack(times: number): void {
  const readsBack = (policy: Policy): void => {
    const text = stringifyPolicy(policy)
    const { policy: back, diagnostics } = parse(text)
    expect(diagnostics).toEqual([])
    expect(said(back)).toEqual(said(policy))
  }
  fc.assert(fc.property(policies, readsBack), { numRuns: times })
}

/** Of so many policies, each has a text as `format` would have it, which stays so. */
export function expectFormatsOnce(times: number): void {
  const formatsOnce = (policy: Policy): void => {
    const text = stringifyPolicy(policy)
    const source = { trust: 'oakfield', slug: 'leave', path: 'policy.md' }
    const once = formatPolicy({ ...source, text }, vocabulary)
    expect(once.diagnostics).toEqual([])
    // Nothing that is written is in need of being written again.
    expect(once.text).toBe(text)
    expect(formatPolicy({ ...source, text: once.text }, vocabulary).text).toBe(once.text)
  }
  fc.assert(fc.property(policies, formatsOnce), { numRuns: times })
}
