import { brandOf, type Trust } from '@policy/model'

/** What an unofficial copy says of itself. */
export const UNOFFICIAL = 'Unofficial copy, not issued by the trust'

/** What a copy says of itself, in small print. */
export function standingOf(trust: Trust): readonly string[] {
  return [
    ...(trust.standing === 'adopted' ? [] : [UNOFFICIAL]),
    ...(brandOf(trust).standIn ? ['Colours and type are stand-ins, not the trust’s own'] : []),
  ]
}

/** Letters of a title that there is room for at the head of a page, beside the name of a trust. */
const RUNNING = 60

/** The title of a policy for the head of every page: shortened at a word where it is long. */
export function runningTitle(title: string): string {
  if (title.length <= RUNNING) return title
  const start = title.slice(0, RUNNING)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 20)).trimEnd()}…`
}
