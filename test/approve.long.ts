import { expect, test } from 'vitest'
import { killedApprovals } from './support/killed-approvals.ts'
import { random } from './support/random.ts'

const KILLS = 50

test(
  `of ${KILLS} approvals that are killed none is lost and none is half there`,
  {
    timeout: 600_000,
  },
  async () => {
    const chance = random()
    const { kill } = await killedApprovals()
    const states: string[] = []
    for (let count = 0; count < KILLS; count++) states.push(await kill(chance))
    const counts = ['before', 'between', 'after'].map(
      (state) => `${states.filter((each) => each === state).length} ${state}`,
    )
    process.stdout.write(`seed ${chance.seed}: ${counts.join(', ')}\n`)
    expect(states).toHaveLength(KILLS)
  },
)
