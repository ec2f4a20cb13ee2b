import type { Diagnostic } from '@policy/model'
import type { OpenLibrary } from '../files/open-library.ts'
import { frameOf } from './code-frame.ts'
import type { Paint } from './paint.ts'
import { plural } from './summary.ts'

/** More than anybody reads at once; the rest is counted. */
const MOST_FINDINGS = 200

/** Findings as text, an empty line behind each. */
export function findingsText(
  found: readonly Diagnostic[],
  library: OpenLibrary,
  paint: Paint,
): string {
  const frames = found
    .slice(0, MOST_FINDINGS)
    .map((each) => `${frameOf(each, library.linesOf(each.place.path), paint)}\n\n`)
  const rest = found.length - frames.length
  return rest > 0
    ? `${frames.join('')}… and ${plural(rest, 'finding')} more; mend these first, or see all with \`policy check --json\`\n\n`
    : frames.join('')
}
