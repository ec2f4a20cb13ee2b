import type { Compiled, CompiledRule } from './compile.ts'
import type { Reason } from './decision.ts'
import { effectOf } from './consequences.ts'
import { toldOf } from './facts.ts'
import { MAYBE, YES } from './kleene.ts'
import type { ToReason } from './reasons.ts'

/** A rule that binds a role, and how it comes to. */
export interface Obligation<Id extends string = string> {
  readonly reason: Reason<Id>
  /** `named`: the words name the role or a kind that it is of; `anyone`: they name nobody, or everyone. */
  readonly via: 'named' | 'anyone'
  /** Whether it binds whoever holds the role, or only in some situations. */
  readonly always: boolean
}

/** What a role must, should or must not do, in the order of the document. Rights, powers and advice are left out. */
export function obligationsFor(
  role: string,
  compiled: Compiled,
  reason: ToReason,
): readonly Obligation[] {
  const told = toldOf({ actor: role, action: '' }, compiled)
  return compiled.rules.flatMap((each): readonly Obligation[] => {
    const { rule } = each
    if (rule.modality !== 'obligation' && rule.modality !== 'prohibition') return []
    const via = bindsRole(each, role, compiled)
    if (via === undefined) return []
    const always = rule.when === undefined && rule.unless === undefined && rule.on === undefined
    return [{ reason: reason(each, effectOf(each), always ? YES : MAYBE, told), via, always }]
  })
}

function bindsRole(
  { base }: CompiledRule,
  role: string,
  { taxonomies }: Compiled,
): Obligation['via'] | undefined {
  const bound = base.wanted.actor
  if (bound === undefined) return 'anyone'
  if (!bound.some((each) => taxonomies.actor.fit(role, each) === YES)) return undefined
  return bound.includes('person') && role !== 'person' ? 'anyone' : 'named'
}
