import { ownValue } from './own-value.ts'
import type { RolesContent } from './schema/roles.ts'
import type { TrustContent } from './schema/trust.ts'

/** What a trust calls a role: its own word, else that of the vocabulary; of an unknown role its id. */
export function roleWord(
  role: string,
  trust: Pick<TrustContent, 'roles'>,
  roles: RolesContent,
): string {
  return ownValue(trust.roles, role) ?? ownValue(roles, role)?.label ?? role
}
