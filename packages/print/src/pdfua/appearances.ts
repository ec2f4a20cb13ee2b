import { PDFDict, PDFStream } from 'pdf-lib'
import { dictAt, resolve, valueAt } from './objects.ts'

/** What an annotation looks like: one stream for each state of each way to look. */
export function appearances(annotation: PDFDict): readonly PDFStream[] {
  const looks = dictAt(annotation, 'AP')
  return ['N', 'R', 'D'].flatMap((key) => {
    const look = valueAt(looks, key)
    if (look instanceof PDFStream) return [look]
    const states = look instanceof PDFDict ? look : undefined
    return (states?.values() ?? []).flatMap((each) => {
      const state = states && resolve(each, states.context)
      return state instanceof PDFStream ? [state] : []
    })
  })
}
