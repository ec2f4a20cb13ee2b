import { styleText } from 'node:util'

/** Colours for a terminal, or none. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
}

/** Paint that colours only where somebody can see it; what it says is always in the words too. */
export function createPaint(colour: boolean): Paint {
  const style = (name: 'bold' | 'dim' | 'red' | 'green' | 'yellow') => (text: string) =>
    colour ? styleText(name, text, { validateStream: false }) : text
  return {
    bold: style('bold'),
    dim: style('dim'),
    red: style('red'),
    green: style('green'),
    yellow: style('yellow'),
  }
}
