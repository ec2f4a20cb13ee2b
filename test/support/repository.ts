import { join } from 'node:path'

/** Folder of this repository. */
export const repository: string = join(import.meta.dirname, '..', '..')
