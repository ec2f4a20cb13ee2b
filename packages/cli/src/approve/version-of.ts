import { compareVersions, standingsOf, type LibraryPolicy } from '@policy/model'
import type { Refusal } from './refusal.ts'
import type { Request } from './request.ts'

/** Number of the version that an approval freezes: as given, else the document's own; the day of the approval where it has none. */
export function versionOf(
  { policy }: Pick<LibraryPolicy, 'policy'>,
  { version, on }: Request,
): string {
  return version ?? policy.front.version ?? on
}

/** Why a version cannot follow those that are frozen. */
export function refusedVersion(
  entry: Pick<LibraryPolicy, 'policy' | 'versions' | 'decisions'>,
  version: string,
  request: Request,
): readonly Refusal[] {
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]*$/.test(version))
    return [
      {
        message: `\`${version}\` cannot be the name of a folder`,
        help: 'write another `version` in policy.md, of digits, letters, full stops and hyphens, or give one with `--version`',
      },
    ]
  const last = entry.versions.at(-1)?.version
  if (entry.versions.some((each) => each.version === version))
    return [
      {
        message: `version ${version} is frozen already`,
        help: `give this one the number after ${last} with \`--version\`, or write it in policy.md`,
      },
    ]
  if (last !== undefined && compareVersions(version, last) < 0)
    return [
      {
        message: `version ${version} comes before ${last}, which is frozen`,
        help: `give this one a number after ${last} with \`--version\`, or write it in policy.md`,
      },
    ]
  return refusedStart(entry, version, request)
}

/** A version that would be in force before the one it follows is. */
function refusedStart(
  entry: Pick<LibraryPolicy, 'versions' | 'decisions'>,
  version: string,
  { on, effective }: Request,
): readonly Refusal[] {
  const before = standingsOf(entry).findLast(({ inForce }) => inForce !== null)
  const from = effective ?? on
  if (!before?.inForce || before.inForce.from < from) return []
  const { version: last } = before.version
  return [
    {
      message: `version ${version} would be in force from ${from}, and version ${last} before it only from ${before.inForce.date}`,
      help: `give \`--effective\` a date after ${before.inForce.date}`,
    },
  ]
}
