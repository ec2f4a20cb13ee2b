import { wordingOfDate, type Standing } from '@policy/model'
import type { VersionMark } from '@policy/render'

const DATES = {
  effective: 'the effective date',
  approved: 'the day of its approval',
  date: 'the date on its cover',
} as const

/** Since when a version is in force and which of its dates says so; or why it never was. */
export function inForceWords({ inForce, facts }: Standing): string {
  if (inForce) return `in force from ${inForce.date}, ${DATES[inForce.because]}`
  if (!facts) return 'cannot be read'
  return facts.status === null || facts.status === 'approved'
    ? 'gives no date from which it is in force'
    : `never in force: it says \`${facts.status}\``
}

/** What ended that; empty where nothing has. */
export function endWords({ superseded, withdrawn }: Standing): string {
  if (withdrawn !== null) return `withdrawn on ${withdrawn}`
  return superseded === null ? '' : `superseded on ${superseded.on} by version ${superseded.by}`
}

/** Who approved a version, when, and by which code; empty where it does not say. */
export function approvedWords({ version: { approval }, facts }: Standing): string {
  const { on, by } = approval ?? facts?.approved ?? {}
  const minute = approval?.minute === undefined ? '' : ` (minute ${approval.minute})`
  const code = approval === undefined ? '' : `, approval code ${approval.code}`
  const said = [
    'approved',
    ...(typeof on === 'string' ? [on] : []),
    ...(typeof by === 'string' ? [`by ${by}`] : []),
  ]
  return said.length === 1 ? '' : `${said.join(' ')}${minute}${code}`
}

/** What the page of a version says of it, as at a day. */
export function markOf({ version, superseded, withdrawn }: Standing, today: string): VersionMark {
  const code = version.approval?.code ?? null
  if (withdrawn !== null && withdrawn <= today)
    return {
      code,
      ended: { word: 'WITHDRAWN', sentence: `Withdrawn on ${wordingOfDate(withdrawn)}` },
    }
  if (superseded === null || superseded.on > today) return { code, ended: null }
  const sentence = `Superseded by version ${superseded.by} on ${wordingOfDate(superseded.on)}`
  return { code, ended: { word: 'SUPERSEDED', sentence } }
}
