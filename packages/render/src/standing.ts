import { brandOf, type FrontMatter, type Trust } from '@policy/model'

/** What a copy says of itself, in small print. */
export function standingOf(trust: Trust): readonly string[] {
  return [
    ...(trust.standing === 'adopted' ? [] : ['Unofficial copy, not issued by the trust']),
    ...(brandOf(trust).standIn ? ['Colours and type are stand-ins, not the trust’s own'] : []),
  ]
}

/** The status where it is a warning to the reader, in capitals; else nothing. */
export function statusWord({ status }: Pick<FrontMatter, 'status'>): string {
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
