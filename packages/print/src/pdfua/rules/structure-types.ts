import { dictAt } from '../objects.ts'
import { isStandard, mappings, roleOf } from '../roles.ts'
import type { DocumentRule } from '../rule.ts'

/** A structure type that nothing explains (ISO 14289-1, 7.1; Matterhorn 02-001). */
export const unmappedStructureType: DocumentRule = {
  id: 'unmapped-structure-type',
  clause: '7.1-5',
  checkpoint: '02-001',
  description:
    'A tag is of a type that is not standard, and the role map does not say what it stands for.',
  help: 'map the type to a standard one in the role map',
  check: ({ tree }) =>
    (tree?.elements ?? []).flatMap(({ type, page }) => {
      const found = roleOf(type, tree?.roleMap)
      return found.role === null && found.why === 'unmapped'
        ? [
            {
              message: `the tag \`${type}\` is not standard, and nothing says what it stands for`,
              page,
            },
          ]
        : []
    }),
}

/** A structure type is explained by itself (ISO 14289-1, 7.1; Matterhorn 02-003). */
export const circularRoleMap: DocumentRule = {
  id: 'circular-role-map',
  clause: '7.1-6',
  checkpoint: '02-003',
  description: 'The role map explains a type by itself, directly or through others.',
  help: 'map the type to a standard one in the role map',
  check: ({ tree }) =>
    mappings(tree?.roleMap).flatMap(([type]) => {
      const found = roleOf(type, tree?.roleMap)
      return found.role === null && found.why === 'circular'
        ? [{ message: `the role map explains the tag \`${type}\` by itself`, page: null }]
        : []
    }),
}

/** A standard structure type is given another meaning (ISO 14289-1, 7.1). */
export const remappedStandardType: DocumentRule = {
  id: 'remapped-standard-type',
  clause: '7.1-7',
  checkpoint: null,
  description: 'The role map gives a standard type another meaning.',
  help: 'take the standard type out of the role map',
  check: ({ tree }) =>
    mappings(tree?.roleMap).flatMap(([type, to]) =>
      isStandard(type)
        ? [
            {
              message: `the role map gives the standard tag \`${type}\` the meaning of \`${to}\``,
              page: null,
            },
          ]
        : [],
    ),
}

/** An element does not name the element it stands in (ISO 14289-1, 7.1; ISO 32000-1, table 323). */
export const wrongParent: DocumentRule = {
  id: 'wrong-parent',
  clause: '7.1-12',
  checkpoint: null,
  description: 'A tag does not name the tag it stands in, or names another.',
  help: 'set P to the element above',
  check: ({ tree }) =>
    (tree?.elements ?? []).flatMap(({ dict, type, parent, page }) =>
      dictAt(dict, 'P') === (parent?.dict ?? tree?.root)
        ? []
        : [{ message: `a \`${type}\` does not name the tag it stands in`, page }],
    ),
}
