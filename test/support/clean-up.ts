import { afterAll } from 'vitest'
import { removeTemporaryFolders } from './workspace.ts'

// Set up anew for every file of tests: `workspace.ts` itself is read once for all that share a process.
afterAll(removeTemporaryFolders)
