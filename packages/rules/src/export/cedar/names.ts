import type { Dimension } from '../../condition.ts'

/** The kind of Cedar entity that stands for a term of each dimension. */
export const ENTITY_TYPES: Readonly<Record<Dimension, string>> = {
  actor: 'Role',
  counterparty: 'Role',
  action: 'Action',
  object: 'Object',
  account: 'Account',
  channel: 'Channel',
}

/** Where a Cedar request holds each dimension. */
export const PLACES: Readonly<Record<Dimension, string>> = {
  actor: 'principal',
  counterparty: 'context.counterparty',
  action: 'action',
  object: 'context.object',
  account: 'context.account',
  channel: 'context.channel',
}

/** A Cedar string literal. */
export function cedarString(text: string): string {
  const escaped = text.replaceAll(/[\\"]/g, (sign) => `\\${sign}`)
  return `"${escaped.replaceAll(/\p{Cc}/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`)}"`
}

/** `Role::"staff"`. */
export function cedarEntity(type: string, id: string): string {
  return `${type}::${cedarString(id)}`
}

/** `Role::"staff"`, or a list of several. */
export function cedarTerms(dimension: Dimension, ids: readonly string[]): string {
  const all = ids.map((id) => cedarEntity(ENTITY_TYPES[dimension], id))
  return all.length === 1 ? (all[0] as string) : `[${all.join(', ')}]`
}
