import type { IParagraphOptions } from 'docx'
import { GUTTER, WIDTH } from './measures.ts'

type TabStops = NonNullable<IParagraphOptions['tabStops']>

const LINE = { type: 'right', leader: 'underscore', position: WIDTH } as const

/** Where tabs lead in paragraphs of a style, and which of them draw a line to write on; docx has none in a style. */
const STOPS: Readonly<Record<string, TabStops>> = {
  TOC1: [{ type: 'left', position: GUTTER }],
  TOC2: [{ type: 'left', position: GUTTER }],
  Margin: [{ type: 'right', position: WIDTH }],
  Signature: [{ type: 'left', leader: 'underscore', position: Math.round(WIDTH * 0.62) }, LINE],
  TableText: [{ type: 'left', leader: 'underscore', position: 2000 }],
  FormQuestion: [{ type: 'right', position: WIDTH }],
  FormOption: [LINE],
  FormRow: [{ type: 'left', position: 1700 }, LINE],
}

/** A style with its tabs. */
export function styled(style: string): Pick<IParagraphOptions, 'style' | 'tabStops'> {
  const tabStops = STOPS[style]
  return tabStops === undefined ? { style } : { style, tabStops }
}
