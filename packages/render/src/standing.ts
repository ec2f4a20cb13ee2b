import { brandOf, type Trust } from '@policy/model'

/** What a copy says of itself, in small print. */
export function standingOf(trust: Trust): readonly string[] {
  return [
    ...(trust.standing === 'adopted' ? [] : ['Unofficial copy, not issued by the trust']),
    ...(brandOf(trust).standIn ? ['Colours and type are stand-ins, not the trust’s own'] : []),
  ]
}

/** What the head of a page says of a policy that is not in force; empty for one that is. */
export function statusWord(status: string | undefined): string {
  switch (status) {
    case 'draft':
    case 'withdrawn':
      return status.toUpperCase()
    case 'consultation':
      return 'FOR CONSULTATION'
    default:
      return ''
  }
}
