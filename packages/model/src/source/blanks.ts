/**
 * A text without the spaces and tabs at its end.
 * A pattern (`/[ \t]+$/`) would begin anew at every one of ten thousand spaces in the middle of a line.
 */
export function withoutBlanksAtEnd(text: string): string {
  let end = text.length
  while (end > 0 && isBlank(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t'
}
