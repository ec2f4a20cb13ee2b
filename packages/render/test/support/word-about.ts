import type { WordAbout } from '@policy/render'
import { libraryFrom } from './library.ts'

const [entry] = libraryFrom({}).library.policies
if (!entry) throw new Error('no policy')

/** What the Word files of tests say of themselves. */
export const about: WordAbout = {
  policy: entry.policy,
  trust: entry.trust,
  author: 'Clerk',
  date: '2026-11-20T00:00:00Z',
}
