import type { History, HistoryVersion } from '../versions/history.ts'

/** The history of a policy for a terminal, oldest first. */
export function historyText({ policy, title, versions, decisions, working }: History): string {
  const parts = [
    `${title} (${policy})`,
    ...(versions.length === 0 ? ['no version has been frozen'] : []),
    ...versions.map((version, index) => versionText(version, versions[index - 1]?.version)),
    ...decisions.map(
      ({ outcome, on, by, reason, minute }) =>
        `${outcome.replace('-', ' ')} on ${on} by ${by}${minute === undefined ? '' : ` (minute ${minute})`}${reason === undefined ? '' : `: ${reason}`}`,
    ),
    workingText(working),
  ]
  return `${parts.join('\n\n')}\n`
}

function versionText(
  { version, approval, changes, says }: HistoryVersion,
  before: string | undefined,
): string {
  const outcome =
    approval === null
      ? 'frozen as published; no approval recorded here'
      : approval.outcome.replaceAll('-', ' ')
  const lines = [
    `version ${version}: ${outcome}`,
    ...says,
    ...(changes && before !== undefined ? [`against ${before}: ${changes.first}`] : []),
  ]
  return lines.join('\n  ')
}

function workingText({ status, code, since, changes }: History['working']): string {
  const says = status === null ? 'says nothing of its status' : `says \`status: ${status}\``
  const against =
    changes === null || since === null
      ? ''
      : changes.weight === 'none'
        ? `\n  the same as version ${since}`
        : `\n  differs from version ${since}: ${changes.first}`
  return `policy.md: ${says}; its words have the approval code ${code}${against}`
}
