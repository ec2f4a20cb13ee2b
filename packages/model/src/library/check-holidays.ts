import { diagnostic } from '../diagnostic.ts'
import { firstDayOf, lastDayOf } from '../reviews/calendar-day.ts'
import type { TrustContent } from '../schema/trust.ts'
import type { FileSet, ReadYaml } from './file-set.ts'

/** Reports holidays of a trust that end before they begin. */
export function checkHolidays({ value, placeOf }: ReadYaml<TrustContent>, set: FileSet): void {
  for (const [index, { from, to }] of (value.holidays ?? []).entries()) {
    if (firstDayOf(from) <= lastDayOf(to)) continue
    set.report(
      diagnostic(
        'invalid-value',
        placeOf(`/holidays/${index}/to`),
        `the holiday ends on \`${to}\`, before it begins on \`${from}\``,
        { help: 'write the earlier date after `from`, the later one after `to`' },
      ),
    )
  }
}
