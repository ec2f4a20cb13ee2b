import {
  diagnostic,
  frozenBlocks,
  identifiedOf,
  type Diagnostic,
  type LibraryPolicy,
} from '@policy/model'
import type { Check } from '../check.ts'

/** Frozen files are as they were frozen, and ids that are gone stay gone. */
export const frozenVersions: Check = {
  codes: ['frozen-version-changed', 'retired-id', 'published-text-changed', 'missing-version'],
  examples: [],
  find: (entry: LibraryPolicy) => [
    ...changedFiles(entry),
    ...retiredIds(entry),
    ...published(entry),
  ],
}

const APPROVAL = 'approval.yaml'

function changedFiles({ versions }: LibraryPolicy): readonly Diagnostic[] {
  const renamed = versions
    .filter(({ version, frozen }) => version !== frozen.version)
    .map(({ version, frozen, placeOf }) =>
      diagnostic(
        'frozen-version-changed',
        placeOf('/version'),
        `the folder is called \`${version}\`, but version \`${frozen.version}\` was frozen in it`,
        { help: `call the folder \`${frozen.version}\` again` },
      ),
    )
  const changed = versions.flatMap((version) =>
    Object.entries(version.frozen.files).flatMap(([name, hash]) => {
      const file = version.files.get(name)
      if (file?.sha256 === hash) return []
      return [
        diagnostic(
          'frozen-version-changed',
          version.placeOf(`/files/${name}`),
          `\`${name}\` of version ${version.version} is not the file that was frozen`,
          {
            help: 'put the file back as it was (from the history of the folder), and make changes in policy.md',
          },
        ),
      ]
    }),
  )
  const added = versions
    .filter(({ files, frozen }) => files.has(APPROVAL) && frozen.files[APPROVAL] === undefined)
    .map((version) =>
      diagnostic(
        'frozen-version-changed',
        version.placeOf('/files#'),
        `\`${APPROVAL}\` was put beside version ${version.version} after it was frozen`,
        { help: 'take the file away; `policy approve` records a decision' },
      ),
    )
  return [...renamed, ...changed, ...added]
}

/** An id that an earlier version had, the last one no longer had, and the policy has again. */
function retiredIds({ policy, versions }: LibraryPolicy): readonly Diagnostic[] {
  // A version that cannot be read is a finding already; what it held is not known, so it says nothing here.
  const past = versions.flatMap((version) => {
    const blocks = frozenBlocks(version)
    return blocks ? [new Set(blocks.map(({ id }) => id))] : []
  })
  const last = past.at(-1)
  if (!last) return []
  const retired = new Set(past.flatMap((ids) => [...ids]).filter((id) => !last.has(id)))
  return identifiedOf(policy)
    .filter(({ id }) => retired.has(id))
    .map(({ id, place }) =>
      diagnostic(
        'retired-id',
        place,
        `the id \`${id}\` belonged to a clause of an earlier version that is gone`,
        { help: 'take this mark away and run `policy format`; it writes a new one', clause: id },
      ),
    )
}

function published({ source, versions }: LibraryPolicy): readonly Diagnostic[] {
  if (!source) return []
  const found: Diagnostic[] = []
  if (source.sha256 !== source.repairs.sha256)
    found.push(
      diagnostic(
        'published-text-changed',
        source.placeOf('/sha256'),
        'source/published.txt is not the text these repairs speak of',
        { help: 'put the text back as it was given' },
      ),
    )
  if (!versions.some((version) => version.version === source.repairs.version))
    found.push(
      diagnostic(
        'missing-version',
        source.placeOf('/version'),
        `version \`${source.repairs.version}\` has not been frozen`,
        { help: 'run `node scripts/freeze.ts` for this policy' },
      ),
    )
  return found
}
