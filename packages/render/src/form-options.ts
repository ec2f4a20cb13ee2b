const ASKING =
  'add|attach|describe|detail|enter|explain|give|identify|insert|list|name|note|provide|record|say|specify|state|write'

const IN_BRACKETS = new RegExp(
  String.raw`^(.*\S)\s+(\((?:please\s+)?(?:${ASKING})\b[^)]*\)\W*)$`,
  'i',
)
const AFTER_A_STOP = new RegExp(
  String.raw`^(.*[^\s\p{Dash}]\s*[,;:.\p{Dash}])\s+(please\s+(?:${ASKING})\b.*)$`,
  'iu',
)

/** Words of an option in two: what is ticked, and what is to be written beside it. */
export interface SplitOption {
  readonly choice: string
  /** Null where the option asks for nothing. */
  readonly request: string | null
}

/**
 * Parts an option that asks for something from what it asks; together they are its words.
 *
 * @example
 *   splitOption('Others; please provide details') // { choice: 'Others;', request: 'please provide details' }
 *   splitOption('Pupils (provide age range)') // { choice: 'Pupils', request: '(provide age range)' }
 */
export function splitOption(option: string): SplitOption {
  const [, choice = option, request = null] =
    IN_BRACKETS.exec(option) ?? AFTER_A_STOP.exec(option) ?? []
  return { choice, request }
}

/** Whether an option asks for more than a tick, as "Others; please provide details" does: then there is a line beside it. */
export function asksForWords(option: string): boolean {
  return splitOption(option).request !== null
}
