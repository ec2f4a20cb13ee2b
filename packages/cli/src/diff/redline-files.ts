import { diffJson, type PolicyDiff } from '@policy/diff'
import { roleWord } from '@policy/model'
import type { About } from '@policy/print'
import { instantOf } from '../build/about-policy.ts'
import type { OpenLibrary } from '../files/open-library.ts'
import { readTemplates } from '../files/tool-files.ts'
import { diffText } from '../report/diff-text.ts'
import type { OpenVersion } from './open-version.ts'
import { redlineHtml } from './redline-html.ts'
import { redlineWord } from './redline-word.ts'
import { stemOf, type ComparisonFiles } from './write-files.ts'

/** A comparison, and what its sides are called. */
export interface Compared {
  readonly diff: PolicyDiff
  readonly a: OpenVersion
  readonly b: OpenVersion
  readonly library: OpenLibrary
}

/** What changed between two versions, in every format; `today` is the day of the changes in a Word file. */
export function redlineFiles(compared: Compared, today: string): ComparisonFiles {
  const { diff: found, a, b, library } = compared
  const names = { a: a.name, b: b.name }
  return {
    stem: stemOf(names),
    texts: {
      text: (paint) =>
        diffText(found, names, paint, (role) =>
          roleWord(role, b.version.trust, library.library.roles),
        ),
      json: () => `${JSON.stringify(diffJson(found, names), null, 2)}\n`,
      html: () => redlinePage(compared),
    },
    print: () => ({ html: redlinePage(compared), about: aboutRedline(compared) }),
    word: () => redlineWord(compared, today),
  }
}

function redlinePage({ diff: found, a, b, library }: Compared): string {
  const { roles } = library.library
  const source = { diff: found, trust: b.version.trust, roles, a: a.called, b: b.called }
  return redlineHtml(source, readTemplates())
}

/** What the PDF of a redline says of itself. */
function aboutRedline({ diff: found, a, b }: Compared): About {
  return {
    title: `What changed: ${found.b.policy.front.title}`,
    author: b.version.trust.name,
    subject: `From ${a.called} to ${b.called}`,
    language: 'en-GB',
    date: instantOf(found.b.policy),
    keywords: [],
  }
}
