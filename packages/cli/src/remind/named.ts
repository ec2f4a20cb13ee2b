import { AUDIENCES, nearestName, type Audience, type Library } from '@policy/model'
import { nearTerms } from '../rules/near-terms.ts'
import { UsageError } from '../usage-error.ts'

/** The audience that is called so. */
export function audienceNamed(text: string, names: Library['names']): Audience {
  const found = AUDIENCES.find(({ id }) => id === text)
  if (found !== undefined) return found
  const near = nearAudience(text, names)
  throw new UsageError(
    `there is no audience \`${text}\``,
    near === undefined
      ? `there are ${AUDIENCES.map(({ id }) => `\`${id}\``).join(', ')}`
      : `did you mean \`${near.id}\`?`,
  )
}

/** The audience whose id or words are most like what was typed, else the one that a role of that name belongs to. */
function nearAudience(text: string, names: Library['names']): Audience | undefined {
  const typed = text.toLowerCase()
  const called = AUDIENCES.flatMap((audience) => [
    [audience.id, audience] as const,
    [audience.label, audience] as const,
  ])
  const near = nearestName(
    typed,
    called.map(([name]) => name),
  )
  if (near !== undefined) return called.find(([name]) => name === near)?.[1]
  const roles = nearTerms({ key: 'role', given: typed, known: Object.keys(names.roles) }, names)
  return AUDIENCES.find((audience) => audience.roles.some((role) => roles.includes(role)))
}

/** The channel of the vocabulary that is called so. */
export function channelNamed(text: string, names: Library['names']): string {
  const known = Object.keys(names.channels)
  if (known.includes(text)) return text
  const near = nearTerms({ key: 'channel', given: text, known }, names)
  throw new UsageError(
    `there is no channel \`${text}\``,
    near.length > 0
      ? `did you mean ${near.map((id) => `\`${id}\``).join(' or ')}?`
      : `there are ${known.map((id) => `\`${id}\``).join(', ')}`,
  )
}

/** The one audience that reminders are printed for. */
export function oneAudience(text: string | undefined, names: Library['names']): Audience {
  if (text === undefined)
    throw new UsageError(
      'no audience is named',
      `add \`--audience\` with one of ${AUDIENCES.map(({ id }) => id).join(', ')}`,
    )
  if (text.includes(','))
    throw new UsageError(
      `\`--audience ${text}\` names several audiences`,
      'name one: each has its own reminders; only `--record` takes several',
    )
  return audienceNamed(text, names)
}
