import { expect, test } from 'vitest'
import { killedApprovals } from './support/killed-approvals.ts'
import { random } from './support/random.ts'

test(
  'an approval that is killed is there whole or not at all, and complete when it is given again',
  {
    timeout: 60_000,
  },
  async () => {
    const chance = random()
    const { kill } = await killedApprovals()
    for (let count = 0; count < 5; count++)
      expect(['before', 'between', 'after'], `seed ${chance.seed}`).toContain(await kill(chance))
  },
)
