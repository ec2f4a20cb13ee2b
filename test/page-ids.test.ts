import { describe, expect, test } from 'vitest'
import { checks } from '../packages/check/src/index.ts'
import { exampleLibrary } from '../packages/check/test/support/example-library.ts'
import { hasErrors, parseLibrary } from '../packages/model/src/index.ts'
import { pageOf } from '../packages/render/test/support/library.ts'
import { elementsOf, parsePage } from '../packages/render/test/support/page.ts'

/** Ids that stand on a page more than once: a link could lead to either. */
function twice(html: string): readonly string[] {
  const ids = elementsOf(parsePage(html)).flatMap(({ properties }) =>
    typeof properties['id'] === 'string' ? [properties['id']] : [],
  )
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

// What has errors is not published.
const examples = Object.entries(checks).flatMap(([name, { examples: own }]) =>
  own.flatMap((example) => {
    const { files, read, found } = exampleLibrary(example)
    return hasErrors([...read, ...found]) ? [] : [{ title: `${name}: ${example.name}`, files }]
  }),
)

describe('no id stands twice on the page of an example that can be published', () => {
  test('many can', () => expect(examples.length).toBeGreaterThan(25))

  test.each(examples)('$title', ({ files }) => {
    const { library } = parseLibrary(files)
    expect(library.policies).toHaveLength(1)
    expect(library.policies.flatMap((entry) => twice(pageOf(entry, library)))).toEqual([])
  })
})
